/** How each municipality's name is spelled among the rows: the usual spelling is its name, and the others are told of. */
import { cutText } from '../../grid/cut-text';
import type { Finding } from '../../messages/finding';
import type { Municipality } from '../survey';
import { cappedFindings } from '../findings/capped-findings';

type Named = Pick<Municipality, 'id' | 'name' | 'active'>;

export interface Spellings {
  /** A row of the municipality at `place` calls it `name`. */
  readonly note: (place: number, name: string, row: number) => void;
  /** The same municipalities under their usual spelling, which is their id too. */
  readonly named: (municipalities: readonly Named[]) => readonly Named[];
  /** Of rows that call a municipality something else than its name. */
  readonly findings: (municipalities: readonly Named[], tab: string, column: number) => Finding[];
}

export function spellings(): Spellings {
  const byPlace: Map<string, { rows: number; readonly row: number }>[] = [];
  const note: Spellings['note'] = (place, name, row) => {
    const names = (byPlace[place] ??= new Map());
    const seen = names.get(name);
    if (seen) seen.rows += 1;
    else names.set(name, { rows: 1, row });
  };
  const named: Spellings['named'] = (municipalities) =>
    municipalities.map((one, place) => {
      const [usual] = [...(byPlace[place] ?? [])].sort(
        ([a, { rows: ofA }], [b, { rows: ofB }]) => ofB - ofA || a.length - b.length,
      );
      return usual ? { ...one, id: usual[0], name: usual[0] } : one;
    });
  const findings: Spellings['findings'] = (municipalities, tab, column) =>
    cappedFindings(
      byPlace.flatMap((names, place) => {
        const as = municipalities[place]?.name ?? '';
        return [...names]
          .filter(([name]) => name !== as)
          .map(([name, { rows, row }]): Finding => ({
            severity: 'info',
            code: 'UNIT_READ_AS',
            place: { tab, row, column },
            details: { name: cutText(name), as: cutText(as), rows },
          }));
      }),
    );
  return { note, named, findings };
}
