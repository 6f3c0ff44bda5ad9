/** An execution is named `address#number`, so that two runs of one person have locks of their own. */
export const ownerOf = (execution: string): string => execution.split('#')[0]!;
