/** Ends a round of documents: lets the lease go and tells what was made, what was left, or in a dry run what would be. */
import type { Job } from '../google/call';
import { wordsIn, type Words } from '../messages';
import { cutText } from '../grid/cut-text';
import type { DocumentChange } from '../requests/documents/reconcile/change';
import type { DocumentOutcome, DocumentRound } from './documents/document-round';
import { DOCUMENTS_LEASE } from './documents/lease-name';
import { fileUrl } from './made-files/file-url';
import type { Done } from './run/done';
import { releaseLease } from './run/lease';
import type { RunContext } from './run/run-context';

/** Changes that are told of one document at most. */
const MOST_TOLD = 8;

type JobWords = Words['documentJob'];

/** A unit without an outcome failed or was not reached. Another run's lease is left to it. */
export function* endDocuments(
  _context: RunContext,
  round: DocumentRound,
  outcomes: readonly DocumentOutcome[],
  dryRun: boolean,
): Job<Done> {
  yield* releaseLease(DOCUMENTS_LEASE, round.token);
  const { documentJob: words } = wordsIn(round.language);
  const reached = new Set(outcomes.map(({ name }) => name));
  const left = round.units.map(({ report }) => report.name).filter((name) => !reached.has(name));
  const counts = countsOf(outcomes, left.length);
  const sentences = dryRun ? outcomes.flatMap((one) => wouldSay(one, words)) : saidOf(round, outcomes, words);
  const all = [...sentences, ...(left.length > 0 ? [words.left(left)] : [])];
  return {
    title: dryRun ? words.title.dryRun : left.length > 0 ? words.title.unfinished : words.title.complete,
    sentences: all.length > 0 ? all : [words.none],
    links: [
      ...outcomes.filter(({ url }) => url !== '').map(({ name, url }) => ({ text: name, url })),
      ...(round.templateId === '' ? [] : [{ text: words.templateLink, url: fileUrl('mandate', round.templateId) }]),
    ],
    counts,
  };
}

const ofState = (outcomes: readonly DocumentOutcome[], state: DocumentOutcome['state']): readonly DocumentOutcome[] =>
  outcomes.filter((one) => one.state === state);

const countsOf = (outcomes: readonly DocumentOutcome[], unfinished: number): Done['counts'] => ({
  made: ofState(outcomes, 'made').length,
  updated: ofState(outcomes, 'updated').length,
  unchanged: ofState(outcomes, 'unchanged').length,
  skipped: ofState(outcomes, 'notMine').length + ofState(outcomes, 'gone').length,
  kept: outcomes.reduce((sum, { changes }) => sum + leftAlone(changes).length, 0),
  unfinished,
});

const leftAlone = (changes: readonly DocumentChange[]): readonly DocumentChange[] =>
  changes.filter(({ what }) => what === 'kept' || what === 'gone');

function saidOf(round: DocumentRound, outcomes: readonly DocumentOutcome[], words: JobWords): readonly string[] {
  const [made, updated, unchanged] = [
    ofState(outcomes, 'made').length,
    ofState(outcomes, 'updated').length,
    ofState(outcomes, 'unchanged').length,
  ];
  return [
    ...(made > 0 ? [words.made(made)] : []),
    ...(updated > 0 ? [words.updated(updated)] : []),
    ...(unchanged > 0 ? [words.unchanged(unchanged)] : []),
    ...ofState(outcomes, 'notMine').map(({ name, maker }) => words.notMine(name, maker)),
    ...ofState(outcomes, 'gone').map(({ name }) => words.gone(name)),
    ...outcomes
      .filter(({ changes }) => leftAlone(changes).length > 0)
      .map(({ name, changes }) => words.kept(name, leftAlone(changes).length)),
    ...round.units.filter(({ files }) => files > 1).map(({ report, files }) => words.duplicates(report.name, files)),
  ];
}

/** The lines of a dry run. */
function wouldSay({ name, state, maker, changes }: DocumentOutcome, words: JobWords): readonly string[] {
  switch (state) {
    case 'notMine':
      return [words.notMine(name, maker)];
    case 'gone':
      return [words.gone(name)];
    case 'made':
      return [words.wouldBeMade(name)];
    default: {
      if (changes.length === 0) return [words.wouldNotChange(name)];
      const more = changes.length - MOST_TOLD;
      return [
        words.wouldChange(name),
        ...changes.slice(0, MOST_TOLD).map((change) => changeText(change, words)),
        ...(more > 0 ? [words.moreChanges(more)] : []),
      ];
    }
  }
}

function changeText({ what, before, after }: DocumentChange, { change }: JobWords): string {
  const [was, is] = [cutText(before), cutText(after)];
  switch (what) {
    case 'rewritten':
      return change.rewritten(was, is);
    case 'added':
      return change.added(is);
    case 'removed':
      return change.removed(was);
    case 'kept':
      return change.kept(was);
    case 'gone':
      return change.gone(is);
  }
}
