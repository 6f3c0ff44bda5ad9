/** What the simulation prints: tables in Markdown, and at the end which promises the figures bear. */

export interface Printer {
  readonly say: (line: string) => void;
  /** Head of a table. */
  readonly head: (title: string, columns: readonly (number | string)[]) => void;
  readonly row: (title: string, cells: readonly string[]) => void;
  /** Notes a promise and whether the figures bear it. */
  readonly promise: (text: string, held: boolean) => void;
  /** Prints the promises, those that did not hold apart; returns whether all held. */
  readonly promises: () => boolean;
}

export function createPrinter(say: (line: string) => void): Printer {
  const noted: (readonly [text: string, held: boolean])[] = [];
  const row = (title: string, cells: readonly string[]): void => say(`| ${title} | ${cells.join(' | ')} |`);
  return {
    say,
    row,
    head: (title, columns) => {
      say('');
      row(title, columns.map(String));
      say(`|${' --- |'.repeat(columns.length + 1)}`);
    },
    promise: (text, held) => void noted.push([text, held]),
    promises: () => {
      const broken = noted.filter(([, held]) => !held);
      say('\nPromises that hold:');
      for (const [text, held] of noted) if (held) say(`- ${text}`);
      if (broken.length > 0) say('\nDoes not hold, and is not promised:');
      for (const [text] of broken) say(`- ${text}`);
      return broken.length === 0;
    },
  };
}

/** Without the 0 before the point, as tables of shares are read. */
export const three = (value: number): string => (Number.isNaN(value) ? '–' : value.toFixed(3).replace(/^0/, ''));
