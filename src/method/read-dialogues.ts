/** The grid of Dialog becomes dialogues; whatever is odd in a row is a finding with its cell, and stops nothing. */
import { inEveryLanguage } from '../messages';
import type { Finding } from '../messages/finding';
import { headerKeys, readRecords } from '../grid/find-columns';
import type { Grid } from '../grid/grid';
import type { Dialogue } from './dialogue';
import { choiceIn, numberIn, textIn, type RecordRow } from './record-cells';

export interface ReadDialogues {
  readonly dialogues: readonly Dialogue[];
  readonly findings: readonly Finding[];
}

type Row = RecordRow<'dialogues'>;
type Scale = Parameters<typeof numberIn>[2];

/** Angeläget and Möjligt. */
const THREE_STEPS: Scale = { min: 1, max: 3 };

/** `tab`: the tab's title; `scale`: the survey's. Throws EMPTY_TAB, MISSING_COLUMNS or DOUBLED_COLUMN. */
export function readDialogues(grid: Grid, tab: string, scale: Scale): ReadDialogues {
  const { columns, rows } = readRecords(grid, { tab, table: 'dialogues', required: headerKeys('dialogues') });
  const findings: Finding[] = [];
  const dialogues = rows.map(({ index, cells }) =>
    toDialogue({ table: 'dialogues', tab, index, cells, columns, findings }, scale),
  );
  return { dialogues, findings };
}

const toDialogue = (row: Row, scale: Scale): Dialogue => ({
  rowIndex: row.index,
  id: textIn(row, 'id'),
  meeting: textIn(row, 'meeting'),
  municipality: textIn(row, 'municipality'),
  department: textIn(row, 'department'),
  area: textIn(row, 'area'),
  rating: numberIn(row, 'rating', scale),
  works: textIn(row, 'works'),
  hinders: textIn(row, 'hinders'),
  unknown: textIn(row, 'unknown'),
  shouldKnow: choiceIn(
    row,
    'shouldKnow',
    inEveryLanguage(({ shouldKnowNames }) => shouldKnowNames),
  ),
  whoShouldKnow: textIn(row, 'whoShouldKnow'),
  proposal: textIn(row, 'proposal'),
  urgent: numberIn(row, 'urgent', THREE_STEPS),
  feasible: numberIn(row, 'feasible', THREE_STEPS),
  promise: textIn(row, 'promise'),
  theme: textIn(row, 'theme'),
});
