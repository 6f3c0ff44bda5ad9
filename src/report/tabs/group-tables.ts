/** The blocks Förvaltningar and Rollgrupper of a municipality's tab: who answered in each group, and where each should begin. */
import type { Analysis, AreaResult, Level, QuestionResult, UnitResult } from '../../analysis/analysis';
import type { Words } from '../../messages';
import type { Survey } from '../../responses/survey';
import { figureCells, hiddenText } from './municipality-cells';
import { groupColumns } from './municipality-columns';
import type { Table } from './tab-blocks';
import type { TableCell } from './table';

/** Areas (questions) of a group that are told. */
const TOLD = 3;

interface Facts {
  readonly analysis: Analysis;
  readonly survey: Survey;
  readonly words: Words;
}

type GroupLevel = Exclude<Level, 'total' | 'municipality'>;
type Cells = Readonly<Record<string, TableCell>>;

/** None where the municipality is not divided so, or where no group of it can be shown. */
export function groupTables(unit: UnitResult, facts: Facts): readonly Table[] {
  const { words } = facts;
  return (['department', 'role'] as const).flatMap((level) => {
    const groups = facts.analysis.units.filter((one) => one.level === level && one.municipality === unit.id);
    if (unit.hiddenDivisions.includes(level))
      return [
        tableOf(
          level,
          [{ key: 'none', cells: { shortName: { text: words.municipalityWords.divisionHidden } } }],
          false,
          words,
        ),
      ];
    return groups.some(({ shown }) => shown === 'shown') ? [groupTable(level, groups, facts)] : [];
  });
}

interface Row {
  readonly key: string;
  readonly cells: Cells;
}

function groupTable(level: GroupLevel, groups: readonly UnitResult[], facts: Facts): Table {
  const byArea = groups.some(({ areas }) => highest(areas).length > 0);
  return tableOf(
    level,
    groups.flatMap((group) => groupRows(group, byArea, facts)),
    byArea,
    facts.words,
  );
}

const highest = <Item extends AreaResult | QuestionResult>(items: readonly Item[]): readonly Item[] =>
  items
    .filter(({ startScore }) => startScore !== null)
    .sort((a, b) => (b.startScore ?? 0) - (a.startScore ?? 0))
    .slice(0, TOLD);

/** Rows of a group: its name in each, so that they can be sorted, who answered in the first. */
function groupRows(group: UnitResult, byArea: boolean, { analysis, survey, words }: Facts): readonly Row[] {
  const name: TableCell = { text: group.ownName };
  const first = { text: group.ownName, bold: true };
  if (group.shown !== 'shown') {
    const { shown } = group;
    return [
      {
        key: group.id,
        cells: {
          shortName: first,
          selfRating: { text: hiddenText(shown, analysis, words) },
        },
      },
    ];
  }
  const shortName = (id: string): string => survey.questions.find((question) => question.id === id)?.shortName ?? id;
  const items = byArea
    ? highest(group.areas).map((area) => ({ item: area.area, figures: figureCells(area, analysis, words) }))
    : highest(group.questions).map((question) => ({
        item: shortName(question.questionId),
        figures: figureCells(question, analysis, words),
      }));
  const answered: TableCell = { text: words.municipalityWords.answeredOf(group.respondents ?? 0, group.invited) };
  if (items.length === 0) return [{ key: group.id, cells: { shortName: first, answered } }];
  return items.map(({ item, figures }, place) => ({
    key: `${group.id}/${place + 1}`,
    cells: {
      ...figures,
      shortName: place === 0 ? first : name,
      area: { text: item },
      answered: place === 0 ? answered : { text: '' },
    },
  }));
}

function tableOf(level: GroupLevel, rows: readonly Row[], byArea: boolean, words: Words): Table {
  const { heading, header } = words.municipalityWords.groups[level];
  const columns = groupColumns(
    header,
    byArea ? words.municipalityWords.topAreas : words.municipalityWords.topQuestions,
    words,
  );
  return {
    type: 'table',
    key: level,
    heading,
    columns,
    rows: rows.map(({ key, cells }) => ({ key, cells: columns.map((column) => cells[column.key] ?? { text: '' }) })),
  };
}
