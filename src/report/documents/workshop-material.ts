/** *Bilaga 3*: run sheet, cards, answer cards with the areas' own statements and the facilitator's guide (METHOD.md, step 8). */
import type { DeckInput } from '../deck/deck-input';
import type { DocumentBlock } from './document-blocks';
import type { DocumentReport } from './document-report';
import { section } from './section';
import { textTable } from './text-cells';

/** `areas`: one or two, that the workshop is about. */
export function workshopMaterial(input: DeckInput, areas: readonly string[]): DocumentReport {
  const { unit, analysis, words } = input;
  const said = words.workshopWords;
  return {
    kind: 'workshopMaterial',
    unitId: unit.id,
    year: analysis.year,
    name: said.fileName(unit.name, analysis.year),
    blocks: [
      { type: 'heading', level: 'title', key: 'title', text: said.title(unit.name) },
      { type: 'paragraph', key: 'lead', text: said.lead },
      ...section('schedule', said.schedule, [
        textTable(
          'schedule.table',
          said.scheduleCaption,
          [
            { header: said.scheduleHeaders.time, width: 1 },
            { header: said.scheduleHeaders.what, width: 4 },
            { header: said.scheduleHeaders.material, width: 1.6 },
          ],
          said.scheduleRows,
        ),
      ]),
      { type: 'pageBreak', key: 'cards.page' },
      ...section('cards', said.cards, [
        textTable(
          'cards.table',
          said.cardsCaption,
          [
            { header: said.cardHeaders.card, width: 1 },
            { header: said.cardHeaders.text, width: 1.5 },
          ],
          said.cardRows,
        ),
      ]),
      { type: 'pageBreak', key: 'answers.page' },
      ...section(
        'answers',
        said.answerCards,
        areas.map((area, place) => answerCard(`answers.${place + 1}`, area, input)),
      ),
      ...section('guide', said.guide, guide(input, areas)),
      ...section('after', said.feedback, [{ type: 'list', key: 'after.items', items: said.feedbackItems }]),
    ],
  };
}

function answerCard(key: string, area: string, { survey, words }: DeckInput): DocumentBlock {
  const { answerCardCaption, answerHeaders } = words.workshopWords;
  return textTable(
    key,
    answerCardCaption(area),
    [
      { header: answerHeaders.statement, width: 3 },
      { header: answerHeaders.rating, width: 1 },
    ],
    survey.questions.filter((question) => question.area === area).map(({ statement }) => [statement, '']),
  );
}

/** By where the area lies in what is shown of the municipality. */
const guide = ({ unit, words }: DeckInput, areas: readonly string[]): readonly DocumentBlock[] => {
  const { guideLead, guideArea, guideQuestions, guideHidden } = words.workshopWords;
  return [
    { type: 'paragraph', key: 'guide.lead', text: guideLead },
    {
      type: 'list',
      key: 'guide.questions',
      items: areas.map((area) => {
        const field = unit.areas.find((one) => one.area === area)?.field ?? null;
        return guideArea(area, field === null ? guideHidden : guideQuestions[field]);
      }),
    },
  ];
};
