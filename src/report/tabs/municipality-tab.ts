/**
 * A municipality's tab: three or four sentences, the chart and how to read it, the shortlist, departments and role groups, and
 * every question with people's own judgement.
 */
import { CERTAINTY } from '../../analysis/chance/certainty';
import type { Analysis, AreaResult, Field, QuestionResult, UnitResult } from '../../analysis/analysis';
import type { Words } from '../../messages';
import type { Survey } from '../../responses/survey';
import { changeMessage, hasSurelyMoved, kindToTell } from '../changed-items';
import { fourFieldChart, type FourFieldChart, linesOf, notShownCount } from '../four-field-chart';
import { HIGHEST, LOWEST, lowestAndHighest, type LowestAndHighest } from '../lowest-and-highest';
import { groupTables } from './group-tables';
import { figureCells } from './municipality-cells';
import { questionColumns, shortlistColumns } from './municipality-columns';
import type { ChartGuide, Tab, TabBlock, Table } from './tab-blocks';
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

/** `unit` null: a municipality that has left. */
export function municipalityTab(
  unit: Pick<UnitResult, 'id' | 'name'>,
  result: UnitResult | null,
  facts: MunicipalityFacts,
): Tab {
  const { analysis, survey, computed, words } = facts;
  const whole = survey.municipalities.find(({ parts = [] }) => parts.some(({ id }) => id === unit.id));
  const reason = result === null ? 'left' : result.shown === 'shown' ? null : result.shown;
  return {
    key: municipalityKey(unit.id),
    name: words.tabNames.municipality(unit.name),
    note: words.municipalityWords.note(computed),
    blocks: [
      {
        type: 'paragraph',
        key: 'title',
        style: 'title',
        text: words.municipalityWords.title(unit.name, analysis.year),
      },
      ...(reason === null && result
        ? withFigures(result, facts)
        : lead(
            result === null && whole
              ? words.municipalityWords.reportedWith(whole.name)
              : words.municipalityWords.noFigures(reason ?? 'left', analysis.minimumGroup),
          )),
      ...(result ? groupTables(result, facts) : []),
      allQuestions(reason === null ? result : null, facts),
    ],
  };
}

const lead = (sentences: readonly string[]): readonly TabBlock[] =>
  sentences.map((text, place) => ({ type: 'paragraph', key: `lead${place + 1}`, style: 'lead', text }));

function withFigures(unit: UnitResult, facts: MunicipalityFacts): readonly TabBlock[] {
  const { analysis, survey, words } = facts;
  const ratings = lowestAndHighest(unit, analysis, survey);
  const chart = ratings ? null : fourFieldChart(unit, analysis, survey, 'table', words);
  return [
    ...lead([
      words.municipalityWords.answered(unit.respondents ?? 0, unit.invited, CERTAINTY.fewestRespondents),
      secondSentence(unit, words),
      ...changeSentences(unit, facts),
      words.municipalityWords.choose(ratings === null && unit.shortlist.length > 0),
    ]),
    ...(chart
      ? [{ type: 'fourFieldChart' as const, key: 'chart', ...chart, guide: guide(chart, unit, analysis, words) }]
      : []),
    shortlist(unit, ratings, facts),
  ];
}

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

function secondSentence(unit: UnitResult, words: Words): string {
  const inStartHere = unit.questions.filter(({ field }) => field === 'startHere').length;
  if (unit.questions.every(({ dontKnow }) => dontKnow === null || dontKnow === 0))
    return words.municipalityWords.nobodyAnsweredDontKnow(notShownCount(unit));
  const areas = unit.areas.filter(({ field, startScore }) => field === 'startHere' && startScore !== null);
  const top = areas.reduce<(typeof areas)[number] | null>(
    (best, area) => (best && (best.startScore ?? 0) >= (area.startScore ?? 0) ? best : area),
    null,
  );
  return words.municipalityWords.inStartHere(
    inStartHere,
    unit.areas.length > 1 && top ? top.area : null,
    unit.standsOut,
    {
      questions: notShownCount(unit),
      areas: unit.areas.filter(({ selfRating, dontKnowShare }) => selfRating === null && dontKnowShare === null).length,
    },
  );
}

function guide(chart: FourFieldChart, unit: UnitResult, analysis: Analysis, words: Words): ChartGuide {
  const field = (name: Field): { name: string; sentence: string } => ({
    name: words.municipalityWords.guideField(name, chart.points.filter((point) => point.field === name).length),
    sentence: words.municipalityWords.guideSentences[name],
  });
  return {
    heading: words.municipalityWords.guideHeading,
    fields: {
      startHere: field('startHere'),
      knownWeakness: field('knownWeakness'),
      unknownStrength: field('unknownStrength'),
      knownStrength: field('knownStrength'),
    },
    notes: [words.municipalityWords.guideLines[linesOf(unit, analysis).kind], words.municipalityWords.guideNames],
  };
}

/** Where there is no vet ej to make a shortlist of, the lowest and the highest rated questions stand instead. */
function shortlist(unit: UnitResult, ratings: LowestAndHighest | null, facts: MunicipalityFacts): Table {
  const { words } = facts;
  const results = new Map(unit.questions.map((result) => [result.questionId, result]));
  const ids = ratings ? ratings.questions.map(({ question }) => question.id) : unit.shortlist;
  const rows = ids.flatMap((id, place) => {
    const result = results.get(id);
    return result
      ? [
          {
            key: String(place + 1),
            cells: questionCells(result, facts, {
              columns: shortlistColumns(words),
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
    columns: shortlistColumns(words),
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
function allQuestions(unit: UnitResult | null, facts: MunicipalityFacts): Table {
  const { survey, words } = facts;
  const results = new Map((unit?.questions ?? []).map((result) => [result.questionId, result]));
  const areas = [...new Set(survey.questions.map((question) => question.area))];
  const ordered = areas.flatMap((area) => survey.questions.filter((question) => question.area === area));
  return {
    type: 'table',
    key: 'questions',
    heading: words.municipalityWords.allQuestions,
    columns: questionColumns(words),
    rows: [
      ...ordered.map((question) => ({
        key: question.id,
        cells: questionCells(results.get(question.id) ?? { questionId: question.id }, facts, {
          columns: questionColumns(words),
          bold: false,
          own: '',
        }),
      })),
      ...facts.kept.map(({ id, shortName, area }) => ({ key: id, cells: removedCells(shortName, area, words) })),
    ],
  };
}

const removedCells = (shortName: string, area: string, words: Words): readonly TableCell[] =>
  questionColumns(words).map(({ key }) => ({
    text:
      key === 'shortName' ? shortName : key === 'area' ? area : key === 'others' ? words.municipalityWords.removed : '',
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
