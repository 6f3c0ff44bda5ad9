/** The areas as figures: name, self-rating and don't-know share. */
import type { AreaRows } from '../../../report/blocks';
import { type SheetRow, stringValue } from '../sheet-row';
import { aligned, styles, withNumber } from '../styles';
import { ROW_PX } from './line';

export function areaRows(block: AreaRows, columnCount: number): readonly SheetRow[] {
  const right = (format: typeof styles.head | typeof styles.cell): ReturnType<typeof aligned> =>
    aligned(format, 'right');
  const row = (key: string, cells: SheetRow['cells']): SheetRow => ({
    key,
    heightPx: ROW_PX,
    cells: [
      ...cells,
      ...Array.from({ length: Math.max(0, columnCount - cells.length) }, () => ({ format: styles.base })),
    ],
  });
  const figure = (value: number | null, words: string, format: 'whole' | 'percent'): SheetRow['cells'][number] => ({
    value: value === null ? stringValue(words) : { numberValue: value },
    format: withNumber(right(styles.cell), format),
  });
  return [
    row(`#${block.key}:head`, [
      { format: styles.head },
      { value: stringValue(block.headers.selfRating), format: right(styles.head) },
      { value: stringValue(block.headers.dontKnow), format: right(styles.head) },
    ]),
    ...block.rows.map(({ name, selfRating, dontKnowShare, hiddenWords = '' }, place) =>
      row(`#${block.key}:${place + 1}`, [
        { value: stringValue(name), format: styles.cell },
        figure(selfRating, hiddenWords, 'whole'),
        figure(dontKnowShare, '', 'percent'),
      ]),
    ),
  ];
}
