/** The few words that a tab's picture and the .xlsx add themselves. */
const rows = (count: number): string => `${count} ${count === 1 ? 'row' : 'rows'}`;

export const sheetFiles = {
  /** Under a picture that does not show all rows. */
  moreRows: (count: number): string => `and ${count} more ${count === 1 ? 'row' : 'rows'}`,

  /** Alternative text of a tab's picture; `charts` are those of its charts. */
  description: (tab: string, rowCount: number, charts: readonly string[]): string =>
    [`The ${tab} tab, ${rows(rowCount)}.`, ...charts].join(' '),

  /** A tab whose name has no sign that Excel accepts. */
  namelessTab: 'Sheet',

  /** Hidden tab with the choices of long lists. */
  listTab: 'Lists',

  /** Name of the text box under a chart's title. */
  subtitle: 'Subtitle',

  /** Name of a chart without a title. */
  chart: (number: number): string => `Chart ${number}`,
};
