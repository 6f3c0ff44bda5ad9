/** The grid of Beslut becomes decisions; whatever is odd in a row is a finding with its cell, and stops nothing. */
import { inEveryLanguage } from '../messages';
import type { Finding } from '../messages/finding';
import { comparisonKey } from '../grid/clean-text';
import { headerKeys, readRecords } from '../grid/find-columns';
import type { Grid } from '../grid/grid';
import type { Decision } from './decision';
import { choiceIn, dateIn, textIn, type RecordRow } from './record-cells';

export interface ReadDecisions {
  readonly decisions: readonly Decision[];
  readonly findings: readonly Finding[];
}

type Row = RecordRow<'decisions'>;

/** `tab`: the tab's title. Throws EMPTY_TAB, MISSING_COLUMNS or DOUBLED_COLUMN. */
export function readDecisions(grid: Grid, tab: string): ReadDecisions {
  const { columns, rows } = readRecords(grid, { tab, table: 'decisions', required: headerKeys('decisions') });
  const findings: Finding[] = [];
  const decisions = rows.map(({ index, cells }) =>
    toDecision({ table: 'decisions', tab, index, cells, columns, findings }),
  );
  return { decisions, findings };
}

function toDecision(row: Row): Decision {
  return {
    rowIndex: row.index,
    id: textIn(row, 'id'),
    date: dateIn(row, 'date'),
    municipality: textIn(row, 'municipality'),
    forum: choiceIn(
      row,
      'forum',
      inEveryLanguage(({ forumNames }) => forumNames),
    ),
    subject: textIn(row, 'subject'),
    proposal: textIn(row, 'proposal'),
    decision: textIn(row, 'decision'),
    areas: areasOf(row),
    owner: textIn(row, 'owner'),
    reportBack: dateIn(row, 'reportBack'),
    registryNumber: textIn(row, 'registryNumber'),
    material: textIn(row, 'material'),
    status:
      choiceIn(
        row,
        'status',
        inEveryLanguage(({ decisionStatusNames }) => decisionStatusNames),
      ) ?? 'proposed',
  };
}

/** One area named twice is one. */
function areasOf(row: Row): readonly string[] {
  const areas = [textIn(row, 'area1'), textIn(row, 'area2')].filter((area) => area !== '');
  return areas.filter((area, place) => place === 0 || comparisonKey(area) !== comparisonKey(areas[0]));
}
