/** What a later version of the program must change in a workbook that an earlier one made. Pure: from what is stored to what should be. */
export interface Migration {
  /** The version that the workbook has afterwards. */
  readonly to: number;
  /** The key of a mail in Utskick as this version writes it; any other text as it is. */
  readonly mailKey: (key: string) => string;
  /** Script properties that change, with their new values. */
  readonly properties: (properties: Readonly<Record<string, string>>) => Readonly<Record<string, string>>;
}
