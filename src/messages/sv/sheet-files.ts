/** The few words that a tab's picture and the .xlsx add themselves. */
const rows = (count: number): string => `${count} ${count === 1 ? 'rad' : 'rader'}`;

export const sheetFiles = {
  /** Under a picture that does not show all rows. */
  moreRows: (count: number): string => `och ${rows(count)} till`,

  /** Alternative text of a tab's picture; `charts` are those of its charts. */
  description: (tab: string, rowCount: number, charts: readonly string[]): string =>
    [`Fliken ${tab}, ${rows(rowCount)}.`, ...charts].join(' '),

  /** A tab whose name has no sign that Excel accepts. */
  namelessTab: 'Blad',

  /** Hidden tab with the choices of long lists. */
  listTab: 'Listor',

  /** Name of the text box under a chart's title. */
  subtitle: 'Underrubrik',

  /** Name of a chart without a title. */
  chart: (number: number): string => `Diagram ${number}`,
};
