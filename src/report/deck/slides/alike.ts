/** Slide "Likt och olikt mellan kommunerna": one row a municipality that differs, its areas in words, only what is confirmed. */
import type { UnitResult } from '../../../analysis/analysis';
import type { Words } from '../../../messages';
import { standingOf, type Standing } from '../../standing';
import type { Slide } from '../deck';
import { activeMunicipalities, questionOf, sourceLine, type DeckInput } from '../deck-input';
import type { Table } from '../slide-blocks';

/** Areas that a municipality is told by, municipalities told one by one, in the title, and hidden ones named, at most. */
const MOST_AREAS = 6;
/** Signs of their names together: each may stand in two places of a cell. */
const MOST_SIGNS = 160;
const MOST_ROWS = 12;
const MOST_NAMED = 3;
const MOST_HIDDEN = 3;

const columns = (words: Words): Table['columns'] => [
  { key: 'municipality', header: words.alikeWords.columns.municipality, widthPt: 150 },
  { key: 'differs', header: words.alikeWords.columns.differs, widthPt: 500.4 },
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
  const counted = words.alikeWords.title(differing.length, byAreas);
  const named = differing.length > 0 && differing.length <= MOST_NAMED;
  const lines = linesOf({ told, differing, hidden }, input);
  return {
    key: 'alike',
    title: named ? words.alikeWords.named(differing.map(({ unit }) => unit.name)) : counted,
    shortTitle: counted,
    continuedTitle: words.alikeWords.continued(counted),
    blocks: [
      { type: 'table', key: 'table', columns: columns(words), rows: rowsOf(differing, words) },
      ...(lines.length === 0 ? [] : [{ type: 'footLines', key: 'others', lines } as const]),
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

/** Those that differ, most first; one row says so where none does. */
const rowsOf = (differing: readonly Told[], words: Words): Table['rows'] =>
  differing.length === 0
    ? [{ key: 'none', cells: [{ text: words.alikeWords.all }, { text: words.alikeWords.nothing, muted: true }] }]
    : differing.slice(0, MOST_ROWS).map((one) => toRow(one, words));

/** Under the table: how many more differ, how many do not, and who is not shown. */
function linesOf(
  {
    told,
    differing,
    hidden,
  }: { readonly told: readonly Told[]; readonly differing: readonly Told[]; readonly hidden: readonly UnitResult[] },
  { analysis, words }: DeckInput,
): readonly string[] {
  const { alikeWords, jointWords } = words;
  const further = differing.length - MOST_ROWS;
  const rest = told.length - differing.length;
  return [
    ...(further > 0 ? [alikeWords.further(further)] : []),
    ...(rest > 0 && differing.length > 0 ? [alikeWords.rest(rest)] : []),
    ...(hidden.length > MOST_HIDDEN ? [alikeWords.hiddenMany(hidden.length)] : []),
    ...(hidden.length > 0 && hidden.length <= MOST_HIDDEN
      ? [
          jointWords.notShown(
            hidden.map(({ name, shown }) => ({ name, why: words.shownText(shown, analysis.minimumGroup) })),
          ),
        ]
      : []),
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

const fits = (items: Told['items']): boolean =>
  items.length <= MOST_AREAS && items.reduce((sum, { name }) => sum + name.length, 0) <= MOST_SIGNS;

/** "högre: Samarbete, Säkerhet; fler vet ej: Kompetens" */
function toRow({ unit, items }: Told, words: Words): Table['rows'][number] {
  const { parts, furtherAreas } = words.alikeWords;
  const differing = items.filter(({ standing: { rating, dontKnow } }) => rating !== null || dontKnow !== null);
  const first = differing.filter((_, place) => place === 0 || fits(differing.slice(0, place + 1)));
  const part = (said: (names: string) => string, is: (standing: Standing) => boolean): readonly string[] => {
    const names = first.filter(({ standing }) => is(standing)).map(({ name }) => name);
    return names.length === 0 ? [] : [said(names.join(', '))];
  };
  const left = differing.length - first.length;
  const said = [
    ...part(parts.higher, ({ rating }) => rating === 'higher'),
    ...part(parts.lower, ({ rating }) => rating === 'lower'),
    ...part(parts.more, ({ dontKnow }) => dontKnow === 'more'),
    ...part(parts.fewer, ({ dontKnow }) => dontKnow === 'fewer'),
    ...(left > 0 ? [furtherAreas(left)] : []),
  ];
  return { key: unit.id, cells: [{ text: unit.name, bold: true }, { text: said.join('; ') }] };
}
