/**
 * A municipality's tab: three or four sentences, the chart and how to read it, the shortlist, departments and role groups, and
 * every question with people's own judgement.
 */
import { CERTAINTY } from '../../analysis/chance/certainty';
import type { Analysis, AreaResult, QuestionResult, UnitResult } from '../../analysis/analysis';
import type { Words } from '../../messages';
import type { Survey } from '../../responses/survey';
import { changeMessage, hasSurelyMoved, kindToTell } from '../changed-items';
import { fourFieldChart, type FourFieldChart, notShownCount } from '../four-field-chart';
import { HIGHEST, LOWEST, lowestAndHighest, type LowestAndHighest } from '../lowest-and-highest';
import { chartGuide, chartNotes } from './chart-guide';
import { figureColumns, foldedColumn } from './folded-columns';
import { groupTables } from './group-tables';
import { figureCells } from './municipality-cells';
import {
  columnPlace,
  municipalityColumns,
  questionColumns,
  shortlistColumns,
  unshownColumns,
} from './municipality-columns';
import { startHereSentence } from './start-here-sentence';
import type { ChartWithGuide, FoldedColumns, Paragraph, Tab, Table } from './tab-blocks';
import type { Column, TableCell } from './table';

/** A question that a person has written about and that is no longer asked. */
export interface KeptQuestion {
  readonly id: string;
  readonly shortName: string;
  readonly area: string;
}

export interface MunicipalityFacts {
  readonly analysis: Analysis;
  readonly survey: Survey;
  /** yyyy-mm-dd of the computation. */
  readonly computed: string;
  /** What people wrote in Egen bedömning, by question id; the shortlist shows a copy. */
  readonly own: ReadonlyMap<string, string>;
  readonly kept: readonly KeptQuestion[];
  readonly words: Words;
}

export const municipalityKey = (unitId: string): string => `municipality:${unitId}`;

export interface MunicipalityTab extends Tab {
  readonly folded: FoldedColumns;
}

/** `result` null: a municipality that has left. */
export const municipalityTab = (
  unit: Pick<UnitResult, 'id' | 'name'>,
  result: UnitResult | null,
  facts: MunicipalityFacts,
): MunicipalityTab => ({
  key: municipalityKey(unit.id),
  name: facts.words.tabNames.municipality(unit.name),
  ...(result?.shown === 'shown' ? withFigures(result, facts) : withoutFigures(unit, result, facts)),
});

type Contents = Pick<MunicipalityTab, 'note' | 'blocks' | 'folded'>;

const titled = (name: string, { analysis, words }: MunicipalityFacts): Paragraph => ({
  type: 'paragraph',
  key: 'title',
  style: 'title',
  text: words.municipalityWords.title(name, analysis.year),
});

const lead = (sentences: readonly string[]): readonly Paragraph[] =>
  sentences.map((text, place) => ({ type: 'paragraph', key: `lead${place + 1}`, style: 'lead', text }));

const small = (key: string, text: string): Paragraph => ({ type: 'paragraph', key, style: 'small', text });

/** The columns of the figures are folded: the explanation is as wide as what is left of them, and the yellow column stands beside. */
function withoutFigures(
  { id, name }: Pick<UnitResult, 'id' | 'name'>,
  result: UnitResult | null,
  facts: MunicipalityFacts,
): Contents {
  const { analysis, survey, computed, words } = facts;
  const reason = result === null || result.shown === 'shown' ? 'left' : result.shown;
  const whole = survey.municipalities.find(({ parts = [] }) => parts.some((part) => part.id === id));
  const widthPx = municipalityColumns.slice(0, figureColumns.from).reduce((sum, column) => sum + column.widthPx, 0);
  const paragraphs = [
    titled(name, facts),
    ...lead(
      result === null && whole
        ? words.municipalityWords.reportedWith(whole.name)
        : words.municipalityWords.noFigures(reason, analysis.minimumGroup),
    ),
  ].map((paragraph) => ({ ...paragraph, widthPx }));
  return {
    note: words.municipalityWords.shortNote(computed),
    blocks: [...paragraphs, allQuestions(null, unshownColumns(words), facts)],
    folded: figureColumns,
  };
}

function withFigures(unit: UnitResult, facts: MunicipalityFacts): Contents {
  const { analysis, survey, computed, words } = facts;
  const ratings = lowestAndHighest(unit, analysis, survey);
  const chart = ratings ? null : fourFieldChart(unit, analysis, survey, 'table', words);
  const hasEarlier = analysis.earlierYear !== null;
  const tables = [
    shortlist(unit, ratings, facts),
    ...groupTables(unit, facts),
    allQuestions(unit, questionColumns(hasEarlier, words), facts),
  ];
  const folded = foldedColumn(tables, analysis.minimumGroup, words);
  return {
    note: words.municipalityWords.note(computed),
    blocks: [
      titled(unit.name, facts),
      ...lead([
        words.municipalityWords.answered(unit.respondents ?? 0, unit.invited, CERTAINTY.fewestRespondents),
        startHereSentence(unit, words),
        ...changeSentences(unit, facts),
        words.municipalityWords.choose(ratings === null && unit.shortlist.length > 0),
      ]),
      ...(chart ? withGuide(chart, unit, facts) : []),
      ...(folded === 'others' || hasEarlier ? [small('folded', words.municipalityWords.folded[folded])] : []),
      ...tables,
    ],
    folded: { from: columnPlace(folded), to: columnPlace(folded) + 1 },
  };
}

/** The guide has the room of two of the columns beside the chart, of which one may be folded; what takes more stands under it. */
const withGuide = (
  chart: FourFieldChart,
  unit: UnitResult,
  { analysis, words }: MunicipalityFacts,
): readonly [ChartWithGuide, Paragraph] => {
  const column = columnPlace('field');
  const widthPx = ([column, columnPlace('change')] as const).reduce(
    (sum, place) => sum + (municipalityColumns[place]?.widthPx ?? 0),
    0,
  );
  return [
    {
      type: 'fourFieldChart',
      key: 'chart',
      ...chart,
      guide: { ...chartGuide(chart, words), notes: [], column, widthPx },
    },
    small('chartNotes', chartNotes(unit, analysis, words).join(' ')),
  ];
};

/** Of a measurement before: what has changed, by name where that is little, or that it cannot be told. */
function changeSentences(
  unit: UnitResult,
  { analysis: { earlierYear }, survey, words }: MunicipalityFacts,
): readonly string[] {
  const message = changeMessage(unit, earlierYear, words);
  if (message === null || earlierYear === null) return [];
  if (message === words.change.unknown(earlierYear)) return [`${message}. ${words.change.mayBeChance}`];
  const nameOf = (item: AreaResult | QuestionResult): string =>
    'area' in item
      ? item.area
      : (survey.questions.find(({ id }) => id === item.questionId)?.shortName ?? item.questionId);
  const items: readonly (AreaResult | QuestionResult)[] = unit[kindToTell(unit)];
  return [words.change.named(message, items.filter(hasSurelyMoved).map(nameOf))];
}

/** Where there is no vet ej to make a shortlist of, the lowest and the highest rated questions stand instead. */
function shortlist(unit: UnitResult, ratings: LowestAndHighest | null, facts: MunicipalityFacts): Table {
  const { analysis, words } = facts;
  const columns = shortlistColumns(analysis.earlierYear !== null, words);
  const results = new Map(unit.questions.map((result) => [result.questionId, result]));
  const ids = ratings ? ratings.questions.map(({ question }) => question.id) : unit.shortlist;
  const rows = ids.flatMap((id, place) => {
    const result = results.get(id);
    return result
      ? [
          {
            key: String(place + 1),
            cells: questionCells(result, facts, {
              columns,
              bold: true,
              own: facts.own.get(id) ?? '',
            }),
          },
        ]
      : [];
  });
  return {
    type: 'table',
    key: 'shortlist',
    heading: headingOf(rows.length, ratings, unit, words),
    columns,
    rows:
      rows.length > 0
        ? rows
        : [{ key: 'none', cells: [{ text: '' }, { text: words.municipalityWords.nothingShortlisted }] }],
  };
}

function headingOf(rows: number, ratings: LowestAndHighest | null, unit: UnitResult, words: Words): string {
  const { ratings: ofRatings } = words.decks;
  if (ratings) return ratings.all ? ofRatings.all(notShownCount(unit)) : ofRatings.some(LOWEST, HIGHEST);
  return rows > 0 ? words.municipalityWords.shortlist(rows) : words.municipalityWords.shortlistEmpty;
}

/** By area in the order of Frågor. The key of a row is the question's id; `unit` null: no figures. */
function allQuestions(unit: UnitResult | null, columns: readonly Column[], facts: MunicipalityFacts): Table {
  const { survey, words } = facts;
  const results = new Map((unit?.questions ?? []).map((result) => [result.questionId, result]));
  const areas = [...new Set(survey.questions.map((question) => question.area))];
  const ordered = areas.flatMap((area) => survey.questions.filter((question) => question.area === area));
  return {
    type: 'table',
    key: 'questions',
    heading: words.municipalityWords.allQuestions,
    columns,
    rows: [
      ...ordered.map((question) => ({
        key: question.id,
        cells: questionCells(results.get(question.id) ?? { questionId: question.id }, facts, {
          columns,
          bold: false,
          own: '',
        }),
      })),
      ...facts.kept.map(({ id, shortName, area }) => ({ key: id, cells: removedCells(shortName, area, words) })),
    ],
  };
}

const removedCells = (shortName: string, area: string, words: Words): readonly TableCell[] =>
  municipalityColumns.map(({ key }) => ({
    text:
      key === 'shortName' ? shortName : key === 'area' ? area : key === 'field' ? words.municipalityWords.removed : '',
  }));

function questionCells(
  result: QuestionResult | { readonly questionId: string },
  { analysis, survey, words }: MunicipalityFacts,
  look: { readonly columns: readonly Column[]; readonly bold: boolean; readonly own: string },
): readonly TableCell[] {
  const question = survey.questions.find(({ id }) => id === result.questionId);
  const figures = 'shown' in result ? figureCells(result, analysis, words) : {};
  const cells: Readonly<Record<string, TableCell>> = {
    number: question ? { number: question.number, format: 'whole' } : { text: '' },
    shortName: { text: question?.shortName ?? '', ...(look.bold && { bold: true }) },
    area: { text: question ? question.area || words.noArea : '' },
    ownCopy: { text: look.own },
    ...figures,
  };
  return look.columns.map(({ key }) => cells[key] ?? { text: '' });
}
