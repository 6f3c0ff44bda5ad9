/** Slide "Likt och olikt mellan kommunerna": one row a municipality that differs, its areas in words, only what is confirmed. */
import type { UnitResult } from '../../../analysis/analysis';
import { listed } from '../../../messages/sv/format';
import { shownText } from '../../../messages/sv/analysis-tab';
import { alikeWords as words } from '../../../messages/sv/joint';
import { amongOthersText } from '../../../messages/sv/judgements';
import type { Slide, Table } from '../../blocks';
import { standingOf, type Standing } from '../../standing';
import { activeMunicipalities, questionOf, sourceLine, type DeckInput } from '../deck-input';

/** Areas that a municipality is told by, municipalities told one by one, and hidden ones named, at most. */
const MOST_AREAS = 6;
const MOST_ROWS = 9;
const MOST_HIDDEN = 3;

const columns: Table['columns'] = [
  { key: 'municipality', header: words.columns.municipality, widthPt: 150 },
  { key: 'lower', header: words.columns.lower, widthPt: 170 },
  { key: 'higher', header: words.columns.higher, widthPt: 170 },
  { key: 'dontKnow', header: words.columns.dontKnow, widthPt: 160.4 },
];

interface Told {
  readonly unit: UnitResult;
  readonly items: readonly { readonly name: string; readonly standing: Standing; readonly among: string }[];
}

/** Null where there are not two municipalities to hold against each other. */
export const alikeSlide = (input: DeckInput): Slide | null => {
  const { analysis, survey } = input;
  const municipalities = activeMunicipalities(analysis, survey);
  const shown = municipalities.filter((unit) => unit.shown === 'shown');
  if (shown.length < 2) return null;
  const byAreas = shown.some(({ areas }) => areas.length > 0);
  const told = shown.map((unit): Told => ({ unit, items: itemsOf(unit, byAreas, input) }));
  const differing = told
    .filter(({ items }) => confirmedIn(items) > 0)
    .sort((a, b) => confirmedIn(b.items) - confirmedIn(a.items));
  const hidden = municipalities.filter((unit) => unit.shown !== 'shown');
  return {
    key: 'alike',
    title: words.title(differing.length, byAreas),
    shortTitle: words.shortTitle,
    continuedTitle: words.continued,
    blocks: [
      {
        type: 'table',
        key: 'table',
        columns,
        rows: [
          ...differing.slice(0, MOST_ROWS).map(toRow),
          ...(differing.length > MOST_ROWS
            ? [wordsRow('further', words.further(differing.length - MOST_ROWS), words.furtherWords)]
            : []),
          ...(told.length > differing.length
            ? [wordsRow('rest', words.rest(told.length - differing.length, differing.length === 0), words.nothing)]
            : []),
          ...hiddenRows(hidden, analysis.minimumGroup),
        ],
      },
    ],
    source: sourceLine(input, words.source),
    notes: [
      words.notesIntro,
      ...told.map(({ unit, items }) =>
        words.notes(
          unit.name,
          items
            .filter(({ among }) => among !== '')
            .map(({ name, among }) => words.notesArea(name, among))
            .join('; '),
        ),
      ),
      ...hidden.map((unit) => words.notes(unit.name, shownText(unit.shown, analysis.minimumGroup))),
    ].join('\n'),
  };
};

/** By areas, or by questions where there are none. */
function itemsOf(unit: UnitResult, byAreas: boolean, { survey }: DeckInput): Told['items'] {
  const named = byAreas
    ? unit.areas.map((result) => ({ name: result.area, result }))
    : unit.questions.map((result) => ({
        name: questionOf(survey, result.questionId)?.shortName ?? result.questionId,
        result,
      }));
  return named.map(({ name, result }) => ({
    name,
    standing: standingOf(result),
    among: amongOthersText(result.others?.mean?.among ?? null, result.others?.share?.among ?? null),
  }));
}

const confirmedIn = (items: Told['items']): number =>
  items.filter(({ standing: { rating, dontKnow } }) => rating !== null || dontKnow !== null).length;

function toRow({ unit, items }: Told): Table['rows'][number] {
  const differing = items.filter(({ standing: { rating, dontKnow } }) => rating !== null || dontKnow !== null);
  const first = differing.slice(0, MOST_AREAS);
  const names = (is: (standing: Standing) => boolean): string =>
    listed(first.filter(({ standing }) => is(standing)).map(({ name }) => name));
  const [more, fewer] = [names(({ dontKnow }) => dontKnow === 'more'), names(({ dontKnow }) => dontKnow === 'fewer')];
  const left = differing.length - first.length;
  return {
    key: unit.id,
    cells: [
      { text: unit.name, bold: true, ...(left > 0 && { second: words.furtherAreas(left) }) },
      { text: names(({ rating }) => rating === 'lower') },
      { text: names(({ rating }) => rating === 'higher') },
      { text: [...(more === '' ? [] : [words.more(more)]), ...(fewer === '' ? [] : [words.fewer(fewer)])].join('; ') },
    ],
  };
}

const wordsRow = (key: string, name: string, text: string): Table['rows'][number] => ({
  key,
  cells: [{ text: name }, { text, muted: true }, { text: '' }, { text: '' }],
});

/** One row for each reason. */
function hiddenRows(hidden: readonly UnitResult[], minimumGroup: number): Table['rows'] {
  if (hidden.length > MOST_HIDDEN) return [wordsRow('hidden', words.hiddenMany(hidden.length), words.furtherWords)];
  return (['few', 'protects', 'none'] as const).flatMap((reason) => {
    const names = hidden.filter(({ shown }) => shown === reason).map(({ name }) => name);
    return names.length === 0 ? [] : [wordsRow(reason, listed(names), shownText(reason, minimumGroup))];
  });
}
