/** Slide "Likt och olikt mellan kommunerna": one row a municipality that differs, its areas in words, only what is confirmed. */
import type { UnitResult } from '../../../analysis/analysis';
import type { Words } from '../../../messages';
import { standingOf, type Standing } from '../../standing';
import type { Slide } from '../deck';
import { activeMunicipalities, questionOf, sourceLine, type DeckInput } from '../deck-input';
import type { Table } from '../slide-blocks';

/** Areas that a municipality is told by, municipalities told one by one, and hidden ones named, at most. */
const MOST_AREAS = 6;
const MOST_ROWS = 9;
const MOST_HIDDEN = 3;

const columns = (words: Words): Table['columns'] => [
  { key: 'municipality', header: words.alikeWords.columns.municipality, widthPt: 150 },
  { key: 'lower', header: words.alikeWords.columns.lower, widthPt: 170 },
  { key: 'higher', header: words.alikeWords.columns.higher, widthPt: 170 },
  { key: 'dontKnow', header: words.alikeWords.columns.dontKnow, widthPt: 160.4 },
];

interface Told {
  readonly unit: UnitResult;
  readonly items: readonly { readonly name: string; readonly standing: Standing; readonly among: string }[];
}

/** Null where there are not two municipalities to hold against each other. */
export const alikeSlide = (input: DeckInput): Slide | null => {
  const { analysis, survey, words } = input;
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
    title: words.alikeWords.title(differing.length, byAreas),
    shortTitle: words.alikeWords.shortTitle,
    continuedTitle: words.alikeWords.continued,
    blocks: [
      { type: 'table', key: 'table', columns: columns(words), rows: rowsOf({ told, differing, hidden }, input) },
    ],
    source: sourceLine(input, words.alikeWords.source),
    notes: [
      words.alikeWords.notesIntro,
      ...told.map(({ unit, items }) =>
        words.alikeWords.notes(
          unit.name,
          items
            .filter(({ among }) => among !== '')
            .map(({ name, among }) => words.alikeWords.notesArea(name, among))
            .join('; '),
        ),
      ),
      ...hidden.map((unit) => words.alikeWords.notes(unit.name, words.shownText(unit.shown, analysis.minimumGroup))),
    ].join('\n'),
  };
};

/** Those that differ, then how many more there are, how many do not differ, and who is not shown. */
function rowsOf(
  {
    told,
    differing,
    hidden,
  }: { readonly told: readonly Told[]; readonly differing: readonly Told[]; readonly hidden: readonly UnitResult[] },
  { analysis, words }: DeckInput,
): Table['rows'] {
  const { alikeWords } = words;
  const further = differing.length - MOST_ROWS;
  const rest = told.length - differing.length;
  return [
    ...differing.slice(0, MOST_ROWS).map((one) => toRow(one, words)),
    ...(further > 0 ? [wordsRow('further', alikeWords.further(further), alikeWords.furtherWords)] : []),
    ...(rest > 0 ? [wordsRow('rest', alikeWords.rest(rest, differing.length === 0), alikeWords.nothing)] : []),
    ...hiddenRows(hidden, analysis.minimumGroup, words),
  ];
}

/** By areas, or by questions where there are none. */
function itemsOf(unit: UnitResult, byAreas: boolean, { survey, words }: DeckInput): Told['items'] {
  const named = byAreas
    ? unit.areas.map((result) => ({ name: result.area, result }))
    : unit.questions.map((result) => ({
        name: questionOf(survey, result.questionId)?.shortName ?? result.questionId,
        result,
      }));
  return named.map(({ name, result }) => ({
    name,
    standing: standingOf(result),
    among: words.amongOthersText(result.others?.mean?.among ?? null, result.others?.share?.among ?? null),
  }));
}

const confirmedIn = (items: Told['items']): number =>
  items.filter(({ standing: { rating, dontKnow } }) => rating !== null || dontKnow !== null).length;

function toRow({ unit, items }: Told, words: Words): Table['rows'][number] {
  const differing = items.filter(({ standing: { rating, dontKnow } }) => rating !== null || dontKnow !== null);
  const first = differing.slice(0, MOST_AREAS);
  const names = (is: (standing: Standing) => boolean): string =>
    words.listed(first.filter(({ standing }) => is(standing)).map(({ name }) => name));
  const [more, fewer] = [names(({ dontKnow }) => dontKnow === 'more'), names(({ dontKnow }) => dontKnow === 'fewer')];
  const left = differing.length - first.length;
  return {
    key: unit.id,
    cells: [
      { text: unit.name, bold: true, ...(left > 0 && { second: words.alikeWords.furtherAreas(left) }) },
      { text: names(({ rating }) => rating === 'lower') },
      { text: names(({ rating }) => rating === 'higher') },
      {
        text: [
          ...(more === '' ? [] : [words.alikeWords.more(more)]),
          ...(fewer === '' ? [] : [words.alikeWords.fewer(fewer)]),
        ].join('; '),
      },
    ],
  };
}

const wordsRow = (key: string, name: string, text: string): Table['rows'][number] => ({
  key,
  cells: [{ text: name }, { text, muted: true }, { text: '' }, { text: '' }],
});

/** One row for each reason. */
function hiddenRows(hidden: readonly UnitResult[], minimumGroup: number, words: Words): Table['rows'] {
  if (hidden.length > MOST_HIDDEN)
    return [wordsRow('hidden', words.alikeWords.hiddenMany(hidden.length), words.alikeWords.furtherWords)];
  return (['few', 'hidden', 'none'] as const).flatMap((reason) => {
    const names = hidden.filter(({ shown }) => shown === reason).map(({ name }) => name);
    return names.length === 0 ? [] : [wordsRow(reason, words.listed(names), words.shownText(reason, minimumGroup))];
  });
}
