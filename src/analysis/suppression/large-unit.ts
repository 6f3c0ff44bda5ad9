/** From this many respondents a few who skipped a question move an area by so little that it may be made without them. */
export const LARGE_UNIT = 40;
