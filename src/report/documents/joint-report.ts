/** *Gemensam rapport*: all municipalities together, from the summary to every question (METHOD.md, step 2). */
import type { DeckInput } from '../deck/deck-input';
import type { Slide } from '../deck/deck';
import { sourceLine } from '../deck/deck-input';
import { alikeSlide } from '../deck/slides/alike';
import { areasSlide } from '../deck/slides/areas';
import { changeSlide } from '../deck/slides/change';
import { chartSlide } from '../deck/slides/chart';
import { commonSlide } from '../deck/slides/common';
import { guideSlide } from '../deck/slides/guide';
import { methodSlide } from '../deck/slides/method';
import { ratingsSlide } from '../deck/slides/ratings';
import { respondentsSlide } from '../deck/slides/respondents';
import { fourFieldChart } from '../four-field-chart';
import { allQuestions } from './all-questions';
import { areasByMunicipality, commonStrengths } from './areas-by-municipality';
import type { DocumentBlock } from './document-blocks';
import type { DocumentReport } from './document-report';
import { fourFieldTable } from './four-field-table';
import { section } from './section';
import { slideAsBlocks } from './slide-as-blocks';
import { textTable } from './text-cells';

/** Rows to fill in under *Förslag till insatser i samverkan*. */
const PROPOSAL_ROWS = 4;

export function jointReport(input: DeckInput): DocumentReport {
  const { analysis, facts, unit, words } = input;
  const said = words.jointReportWords;
  return {
    kind: 'jointReport',
    unitId: unit.id,
    year: analysis.year,
    name: said.fileName(facts.cooperation, analysis.year),
    blocks: [
      { type: 'heading', level: 'title', key: 'title', text: said.title(facts.cooperation, analysis.year) },
      { type: 'paragraph', key: 'source', style: 'muted', text: sourceLine(input) },
      ...section('summary', said.summary, summary(input)),
      ...section('how', said.how, how(input)),
      ...picture(input),
      ...section('areas', said.areas, areas(input)),
      ...section('weakPoints', said.weakPoints, orElse(commonSlide(input), 'weakPoints', said.noWeakPoint, input)),
      ...section('strengths', said.strengths, commonStrengths(input)),
      ...optional('alike', said.alike, alikeSlide(input), input),
      ...optional('change', said.change, changeSlide(input), input),
      ...section('proposals', said.proposals, proposals(input)),
      ...section('method', said.method, methodLines(input)),
      ...section('all', said.all, allQuestions(input)),
    ],
  };
}

const optional = (key: string, text: string, slide: Slide | null, input: DeckInput): readonly DocumentBlock[] =>
  slide === null ? [] : section(key, text, withMessage(slide, input));

/** A slide's message, then what it shows. */
const withMessage = (slide: Slide, { words }: DeckInput, source?: string): readonly DocumentBlock[] => [
  { type: 'paragraph', key: `${slide.key}.message`, style: 'lead', text: `${slide.title}.` },
  ...slideAsBlocks(slide, words, source),
];

const orElse = (slide: Slide | null, key: string, text: string, input: DeckInput): readonly DocumentBlock[] =>
  slide === null ? [{ type: 'paragraph', key: `${key}.none`, text }] : withMessage(slide, input);

/** The messages of the deck's slides, five at most: the report and the slides say the same. */
function summary(input: DeckInput): readonly DocumentBlock[] {
  const slides = [
    respondentsSlide(input),
    ratingsSlide(input) ?? chartSlide(input),
    commonSlide(input) ?? areasSlide(input),
    alikeSlide(input),
    changeSlide(input),
  ];
  return [
    {
      type: 'list',
      key: 'summary.sentences',
      items: slides.flatMap((slide) => (slide === null ? [] : [`${slide.title}.`])),
    },
  ];
}

const how = (input: DeckInput): readonly DocumentBlock[] => {
  const { analysis, survey, words } = input;
  const said = words.jointReportWords;
  return [
    {
      type: 'paragraph',
      key: 'how.asked',
      text: said.asked(survey.questions.length, analysis.scale.min, analysis.scale.max),
    },
    { type: 'paragraph', key: 'how.protection', text: said.protection(analysis.minimumGroup) },
    ...withMessage(respondentsSlide(input), input),
  ];
};

/** Without don't-know in the survey there are no fields to explain. */
function picture(input: DeckInput): readonly DocumentBlock[] {
  const said = input.words.jointReportWords;
  const ratings = ratingsSlide(input);
  if (ratings !== null) return section('chart', said.chart, withMessage(ratings, input));
  return [
    ...section('guide', said.guide, withMessage(guideSlide(input), input)),
    ...section('chart', said.chart, chart(input)),
  ];
}

/** The figures of each question stand in the appendix. */
function chart(input: DeckInput): readonly DocumentBlock[] {
  const { unit, analysis, survey, words } = input;
  const { title } = chartSlide(input);
  const points = fourFieldChart(unit, analysis, survey, 'table', words);
  return [
    { type: 'paragraph', key: 'chart.message', style: 'lead', text: `${title}.` },
    ...(points === null ? [] : [fourFieldTable('chart.fields', points, words)]),
    { type: 'paragraph', key: 'chart.source', style: 'muted', text: sourceLine(input) },
  ];
}

const areas = (input: DeckInput): readonly DocumentBlock[] => {
  const slide = areasSlide(input);
  return [...(slide === null ? [] : withMessage(slide, input, sourceLine(input))), ...areasByMunicipality(input)];
};

const proposals = ({ words }: DeckInput): readonly DocumentBlock[] => {
  const { proposalsHow, proposalsCaption, proposalHeaders } = words.jointReportWords;
  return [
    { type: 'paragraph', key: 'proposals.how', text: proposalsHow },
    textTable(
      'proposals.table',
      proposalsCaption,
      [
        { header: proposalHeaders.what, width: 4 },
        { header: proposalHeaders.who, width: 3 },
        { header: proposalHeaders.owner, width: 2 },
        { header: proposalHeaders.when, width: 1.5 },
      ],
      Array.from({ length: PROPOSAL_ROWS }, () => ['', '', '', '']),
    ),
  ];
};

/** What the notes of the method slide tell, which has more room for it. The first line is what the speaker says. */
const methodLines = (input: DeckInput): readonly DocumentBlock[] => [
  { type: 'list', key: 'method.lines', items: methodSlide(input).notes.split('\n').slice(2) },
];
