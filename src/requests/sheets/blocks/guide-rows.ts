/** How to read the chart, in the columns to its right: the mark as a sign, the field's name with its count, one sentence. */
import type { Field } from '../../../analysis/analysis';
import type { FieldGuide } from '../../../report/blocks';
import type { SheetRow } from '../sheet-row';
import { inked, styles } from '../styles';
import { line, ROW_PX } from './line';

/** First column that is free beside a chart of 836 pixels. */
const COLUMN = 8;

/** Round = many answer don't know, filled = low rating (LOOK.md section 1). */
const marks: Readonly<Record<Field, string>> = {
  startHere: '●',
  knownWeakness: '■',
  unknownStrength: '○',
  knownStrength: '□',
};
const order: readonly Field[] = ['startHere', 'knownWeakness', 'unknownStrength', 'knownStrength'];

export function guideRows(block: FieldGuide, columnCount: number): readonly SheetRow[] {
  const texts = [
    { text: block.heading ?? '', format: styles.heading },
    ...order.flatMap((field) => [
      {
        text: `${marks[field]}  ${block.fields[field].name}`,
        format: field === 'startHere' ? inked(styles.strong, 'startHere') : styles.strong,
      },
      { text: block.fields[field].sentence, format: styles.base },
      { text: '', format: styles.base },
    ]),
    ...(block.notes ?? []).map((text) => ({ text, format: styles.muted })),
  ];
  return texts.map(({ text, format }, place) =>
    line(`#${block.key}:${place + 1}`, text, columnCount, { format, heightPx: ROW_PX, column: COLUMN }),
  );
}
