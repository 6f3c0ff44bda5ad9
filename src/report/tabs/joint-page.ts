/**
 * The tab Gemensam, a page: whose figures they are, three sentences, the chart, the common weak points, and a table of every area and
 * question with who stands out. Before anything has been worked out it says how one begins.
 */
import type { Analysis } from '../../analysis/analysis';
import { fieldsAmong } from '../../analysis/fields-among';
import { jointPicture, type JointPicture } from '../../analysis/joint-picture';
import type { Words } from '../../messages';
import type { Survey } from '../../responses/survey';
import { activeMunicipalities, jointBaseOf } from '../deck/deck-input';
import { fourFieldChart } from '../four-field-chart';
import { lowestAndHighest } from '../lowest-and-highest';
import { standingOf } from '../standing';
import { chartGuide, chartNotes } from './chart-guide';
import { besideChart, jointCells, jointColumns, type JointRow, MOST_NAMES } from './joint-columns';
import { startHereSentence } from './start-here-sentence';
import type { Paragraph, Tab, TabBlock, Table } from './tab-blocks';

export interface JointFacts {
  readonly analysis: Analysis;
  readonly survey: Survey;
  /** Name of the cooperation; '' where none. */
  readonly cooperation: string;
  readonly words: Words;
}

const title = (text: string): Paragraph => ({ type: 'paragraph', key: 'title', style: 'title', text });
const lead = (sentences: readonly string[]): readonly Paragraph[] =>
  sentences.map((text, place) => ({ type: 'paragraph', key: `lead${place + 1}`, style: 'lead', text }));

const page = (blocks: readonly TabBlock[], { tabNames, tabNotes }: Words): Tab => ({
  key: 'joint',
  name: tabNames.joint,
  note: tabNotes.joint,
  blocks,
});

/** Gemensam before anything has been worked out: the first that somebody sees who has just begun. */
export const emptyJointPage = (words: Words): Tab =>
  page([title(words.jointPage.emptyTitle), ...lead(words.jointPage.begin)], words);

export function jointPage(facts: JointFacts): Tab {
  const { analysis, survey, cooperation, words } = facts;
  const picture = jointPicture(analysis);
  const total = analysis.units.find(({ level }) => level === 'total');
  if (!picture || !total) return emptyJointPage(words);
  const heading = title(words.decks.jointFileName(cooperation, analysis.year));
  const hidden = hiddenSentences(facts);
  if (picture.unit.shown !== 'shown') return page([heading, ...lead([words.jointWords.none, ...hidden])], words);
  const rows = rowsOf(picture, facts);
  const { source } = words.decks;
  return page(
    [
      heading,
      ...lead([
        [source.base(jointBaseOf({ analysis, survey, weight: picture.weight })), ...hidden].join(' '),
        startHereSentence(picture.unit, words),
        words.jointPage.choose,
      ]),
      ...chartBlock(picture, facts),
      commonTable(rows, words),
      tableOf('all', words.jointPage.all, rows, words),
    ],
    words,
  );
}

function chartBlock({ analysis, unit }: JointPicture, { survey, words }: JointFacts): readonly TabBlock[] {
  const chart = lowestAndHighest(unit, analysis, survey)
    ? null
    : fourFieldChart(unit, analysis, survey, 'table', words);
  if (!chart) return [];
  const guide = { ...chartGuide(chart, words), notes: chartNotes(unit, analysis, words), ...besideChart };
  return [{ type: 'fourFieldChart', key: 'chart', ...chart, guide }];
}

const tableOf = (key: string, heading: string, rows: readonly JointRow[], words: Words): Table => ({
  type: 'table',
  key,
  heading,
  columns: jointColumns(words),
  rows: rows.map((row) => ({ key: row.key, cells: jointCells(row) })),
});

/** Areas, or questions where there are none, that are weak in at least half of the municipalities: those of most municipalities first. */
function commonTable(rows: readonly JointRow[], words: Words): Table {
  const hasAreas = rows.some(({ key }) => key.startsWith('areas'));
  const common = rows
    .filter(({ key }) => key.startsWith(hasAreas ? 'areas' : 'questions'))
    .filter(({ among }) => among.common === 'weakness')
    .sort((a, b) => b.among.counts.startHere / b.among.of - a.among.counts.startHere / a.among.of);
  const table = tableOf('common', words.jointPage.common(common.length, hasAreas), common, words);
  if (common.length > 0) return table;
  return { ...table, rows: [{ key: 'none', cells: [{ text: words.jointPage.noneCommon }] }] };
}

function rowsOf({ unit }: JointPicture, { analysis, survey, words }: JointFacts): readonly JointRow[] {
  const { equalWeight } = analysis;
  const total = analysis.units.find(({ level }) => level === 'total');
  const questions = new Map(survey.questions.map(({ id, shortName }) => [id, shortName]));
  const municipalities = activeMunicipalities(analysis, survey).length;
  const every = analysis.units.filter(({ level }) => level === 'municipality');
  const rows = (
    item: keyof typeof equalWeight,
    naming: (place: number) => Pick<JointRow, 'kind' | 'id' | 'name'>,
  ): readonly JointRow[] =>
    (total?.[item] ?? []).flatMap((pooled: JointRow['pooled'], place) => {
      const [equal, drawn] = [equalWeight[item][place], unit[item][place]];
      if (!equal || !drawn) return [];
      const standings = every.flatMap(({ name, [item]: results }) => {
        const result = results[place];
        return result ? [{ name, standing: standingOf(result) }] : [];
      });
      const among = fieldsAmong(analysis, item, place);
      const key = `${item}:${place + 1}`;
      return [{ words, analysis, key, ...naming(place), equal, pooled, drawn, among, standings, municipalities }];
    });
  const areaRows = (item: 'areas' | 'categories' | 'dimensions'): readonly JointRow[] =>
    rows(item, (place) => ({ kind: words.areaWords.kinds[item], id: '', name: unit[item][place]?.area ?? '' }));
  return [
    ...areaRows('areas'),
    ...areaRows('categories'),
    ...areaRows('dimensions'),
    ...rows('questions', (place) => {
      const id = unit.questions[place]?.questionId ?? '';
      return { kind: words.jointWords.question, id, name: questions.get(id) ?? '' };
    }),
  ];
}

/** Who is not shown and why, and that ready values have no areas. */
function hiddenSentences({ analysis, words }: JointFacts): readonly string[] {
  const { source, minimumGroup, units } = analysis;
  const hidden = units.filter(({ level, shown }) => level === 'municipality' && shown !== 'shown');
  return [
    ...(hidden.length === 0
      ? []
      : [
          hidden.length > MOST_NAMES
            ? words.jointWords.notShownCount(hidden.length)
            : words.jointWords.notShown(
                hidden.map(({ name, shown }) => ({ name, why: words.shownText(shown, minimumGroup) })),
              ),
        ]),
    ...(source === 'aggregates' ? [words.areaWords.fromAggregates] : []),
  ];
}
