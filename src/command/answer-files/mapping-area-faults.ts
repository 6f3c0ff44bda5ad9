/** Whether the areas of a mapping name its questions, each in one area only and the same as the question says itself. */
import { cleanText, comparisonKey } from '../../grid/clean-text';
import type { Cell } from '../../grid/grid';
import type { MappingFault } from '../../messages/mapping-fault';
import type { Fields } from './mapping-fields';

export function areaFaults(
  areas: Readonly<Record<string, readonly string[]>>,
  questions: readonly Fields[],
): MappingFault[] {
  const own = new Map(questions.map(({ id, area }) => [String(id), cleanText(area as Cell)]));
  const areasOf = new Map<string, string[]>();
  for (const [area, ids] of Object.entries(areas)) {
    for (const id of ids) areasOf.set(id, [...(areasOf.get(id) ?? []), area]);
  }
  return [
    ...Object.keys(areas)
      .filter((area) => cleanText(area) === '')
      .map((): MappingFault => ({ code: 'areaWithoutName', details: {} })),
    ...[...areasOf].flatMap(([id, named]): MappingFault[] => {
      if (!own.has(id)) return [{ code: 'areaOfUnknown', details: { id, area: named[0] ?? '' } }];
      if (named.length > 1) return [{ code: 'severalAreas', details: { id, areas: named } }];
      const said = own.get(id) ?? '';
      return said === '' || comparisonKey(said) === comparisonKey(named[0])
        ? []
        : [{ code: 'otherArea', details: { id, own: said, other: named[0] ?? '' } }];
    }),
  ];
}
