/**
 * The rows under the native chart, which lies over the cells: 15 of them, 420 pixels for a chart of 412. In the columns to its right
 * stands how it is read: the mark as a sign, the field's name with its count, one sentence.
 */
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import type { Field } from '../../../../analysis/analysis';
import type { ChartGuide, ChartWithGuide } from '../../../../report/tabs/tab-blocks';
import type { SheetRow } from '../../sheet-row';
import { inked, styles } from '../../look/styles';
import { line, linesWithin, ROW_PX } from './line';

const CHART_ROWS = 15;
/** A field's sentence has so many rows, whether it fills them or not: the fields stand evenly. */
const SENTENCE_ROWS = 2;

/** Round = many answer don't know, filled = low rating (LOOK.md 1). */
const marks: Readonly<Record<Field, string>> = {
  startHere: '●',
  knownWeakness: '■',
  unknownStrength: '○',
  knownStrength: '□',
};
const order: readonly Field[] = ['startHere', 'knownWeakness', 'unknownStrength', 'knownStrength'];

export const chartRowKey = (blockKey: string, place: number): string => `#${blockKey}:${place + 1}`;

export function chartRows(block: ChartWithGuide, columnCount: number): readonly SheetRow[] {
  const guide = guideLines(block.guide);
  return Array.from({ length: CHART_ROWS }, (_, place) => {
    const { text, format } = guide[place] ?? { text: '', format: styles.base };
    const look = { format, heightPx: ROW_PX, column: block.guide.column };
    return line(chartRowKey(block.key, place), text, columnCount, look);
  });
}

interface GuideLine {
  readonly text: string;
  readonly format: sheets_v4.Schema$CellFormat;
}

const guideLines = ({ heading, fields, notes, widthPx }: ChartGuide): readonly GuideLine[] => [
  { text: heading, format: styles.heading },
  ...order.flatMap((field) => {
    const lines = linesWithin(fields[field].sentence, widthPx, styles.base.textFormat);
    return [
      {
        text: `${marks[field]}  ${fields[field].name}`,
        format: field === 'startHere' ? inked(styles.strong, 'startHere') : styles.strong,
      },
      ...Array.from({ length: SENTENCE_ROWS }, (_, place) => ({ text: lines[place] ?? '', format: styles.base })),
    ];
  }),
  ...notes.map((text) => ({ text, format: styles.muted })),
];
