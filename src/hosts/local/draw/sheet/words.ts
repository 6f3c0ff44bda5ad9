/** The few words that the picture of a tab adds itself. */
export const words = {
  more: (rows: number): string => `och ${rows} ${rows === 1 ? 'rad' : 'rader'} till`,
  described: (name: string, rows: number, charts: readonly string[]): string =>
    [`Fliken ${name}, ${rows} ${rows === 1 ? 'rad' : 'rader'}.`, ...charts].join(' '),
};
