/** Slide "Förändring": which questions or areas have safely changed since the measurement before, and that of the rest nothing can be said. */
import type { AreaResult, ChangeSince, QuestionResult } from '../../../analysis/analysis';
import type { Words } from '../../../messages';
import { changeColumn, changeParts } from '../../change-in-words';
import { changeMessage, hasSurelyMoved, isCompared, isSurelyKnown, kindToTell, type Kind } from '../../changed-items';
import { cutBetweenWords } from '../../cut-between-words';
import type { Slide } from '../deck';
import { isJoint, jointBaseOf, questionOf, sourceLine, type DeckInput } from '../deck-input';
import type { Paragraph, TrendRows } from '../slide-blocks';

/** Rows at most, and up to how many are filled with what may be chance. */
const MOST_ROWS = 5;
const FILLED_TO = 3;
/** Signs of a name in its narrow column; the notes have it whole. */
const LONGEST_NAME = 60;

interface Item {
  readonly name: string;
  readonly number: number | null;
  readonly result: AreaResult | QuestionResult;
}

/** Null where there is no measurement before, or nothing of it may be shown. */
export const changeSlide = (input: DeckInput): Slide | null => {
  const { unit, analysis, words } = input;
  const { earlierYear } = analysis;
  const message = changeMessage(unit, earlierYear, analysis.minimumGroup, words);
  if (earlierYear === null || message === null) return null;
  const kind = kindToTell(unit);
  const items = itemsOf(input, kind);
  const rows = rowsOf(items, words);
  const paragraphs = sentences(items, kind, words).map((text, place): Paragraph => ({
    type: 'paragraph',
    key: `sentence-${place + 1}`,
    text,
  }));
  if (rows.length === 0 && paragraphs.length === 0) return null;
  const trend: TrendRows = {
    type: 'trendRows',
    key: 'trend',
    axis: words.change.axis,
    years: { before: String(earlierYear), now: String(analysis.year) },
    marks: words.change.marks(earlierYear, analysis.year),
    rows,
    altText: words.change.altText(
      earlierYear,
      analysis.year,
      rows.map((row) => words.change.row(row.name, words.whole(row.before), words.whole(row.now), row.words)),
    ),
  };
  return {
    key: 'change',
    title: message,
    shortTitle: words.change.shortMessage(earlierYear),
    continuedTitle: words.change.continued(earlierYear),
    blocks: [...(rows.length > 0 ? [trend] : []), ...paragraphs],
    source: sourceLine(input, words.change.source(earlierYear), changeBase(items, input)),
    notes: notesOf(input),
  };
};

/** Of a joint change, the municipalities shown in both years, of what was compared only; '' where they are those of the other slides. */
function changeBase(items: readonly Item[], input: DeckInput): string {
  const bases = items.flatMap(({ result: { change } }) =>
    change?.base && change.mean !== null && change.mean.difference !== null ? [change.base.meanOf] : [],
  );
  if (!isJoint(input) || bases.length === 0) return '';
  const { shown } = jointBaseOf(input);
  const [least, most] = [Math.min(...bases), Math.max(...bases)];
  return least === shown ? '' : input.words.change.base(least, most);
}

const itemsOf = ({ unit, survey }: DeckInput, kind: Kind): readonly Item[] =>
  kind === 'areas'
    ? unit.areas.map((result) => ({ name: result.area, number: null, result }))
    : unit.questions.map((result) => {
        const question = questionOf(survey, result.questionId);
        return { name: question?.shortName ?? result.questionId, number: question?.number ?? null, result };
      });

/** What is confirmed, the largest change first; then what should be asked about anyway, highest start score first. */
function rowsOf(items: readonly Item[], words: Words): TrendRows['rows'] {
  const size = ({ result: { change } }: Item): number => Math.abs(change?.mean?.difference ?? 0);
  const sure = items.filter(({ result }) => hasSurelyMoved(result)).sort((a, b) => size(b) - size(a));
  const unsure = items
    .filter(({ result: { change } }) => change?.mean?.word === 'mayBeChance')
    .sort((a, b) => (b.result.startScore ?? -1) - (a.result.startScore ?? -1));
  const shown = [...sure.slice(0, MOST_ROWS), ...unsure.slice(0, Math.max(0, FILLED_TO - sure.length))];
  return shown.flatMap(({ name, result }) => {
    const before = result.change?.before.selfRating ?? null;
    const now = result.change?.now.selfRating ?? null;
    if (now === null || before === null) return [];
    const moved = hasSurelyMoved(result);
    return [
      {
        name: cutBetweenWords(name, LONGEST_NAME),
        before,
        now,
        sure: moved,
        words: moved ? words.change.sure(words.whole(before), words.whole(now)) : wordOf(result.change, words),
      },
    ];
  });
}

const wordOf = (change: ChangeSince | null, words: Words): string => words.changeText(change?.mean ?? null, null);

/** Three lines at most: one about "don't know", two about the rest. */
function sentences(items: readonly Item[], kind: Kind, words: Words): readonly string[] {
  const compared = items.filter(({ result }) => isCompared(result));
  if (compared.length === 0) return [];
  const knownMore = (more: boolean): readonly string[] =>
    compared
      .filter(({ result }) => isSurelyKnown(result) && (result.change?.share?.difference ?? 0) > 0 === more)
      .map(({ name }) => name);
  const [fewer, more] = [knownMore(false), knownMore(true)];
  const moved = compared.some(({ result }) => hasSurelyMoved(result));
  const known = fewer.length + more.length;
  if (!moved && known === 0) return [words.change.mayBeChance];
  // Of those that were not compared nothing can be said either.
  const rest = items.filter(({ result }) => !hasSurelyMoved(result) && !isSurelyKnown(result)).length;
  return [
    ...(known > 0 ? [words.change.dontKnow(kind, fewer, more)] : []),
    ...(rest > 0 ? [words.change.rest(rest, kind, true)] : []),
  ];
}

function notesOf(input: DeckInput): string {
  const { unit, analysis, words } = input;
  const line = ({ name, number, result }: Item): string => {
    const parts = changeParts(result, words);
    const own = number === null ? name : `${number}. ${name}`;
    return `${own}: ${parts.length > 0 ? parts.join('; ') : changeColumn(result.change, analysis.minimumGroup, words)}`;
  };
  return [
    words.change.notesIntro,
    ...(unit.areas.length > 0 ? [words.change.notesAreas, ...itemsOf(input, 'areas').map(line)] : []),
    words.change.notesQuestions,
    ...itemsOf(input, 'questions').map(line),
  ].join('\n');
}
