/** Everything a person or a trigger can start, each as the runs it takes, with one numbering of calls over them. */
import type { DeckOutcome, DeckRound } from '../../src/jobs/decks/deck-round';
import type { DocumentChoice, DocumentOutcome, DocumentRound } from '../../src/jobs/documents/document-round';
import type { Disturbance, RecordedCall } from '../../src/workspace/apps-script/gate';
import type { RunOptions, RunResult } from '../../src/workspace/apps-script/runtime';
import type { LocalGoogle } from '../../src/workspace/local-google';
import type { ColumnView } from '../../src/jobs/columns/column-view';
import type { ReviewView } from '../../src/jobs/review/review-view';
import { documentJob } from '../../src/messages/sv/document-job';
import { allApproved } from '../jobs/review/all-approved';
import { asProposed } from '../jobs/columns/as-proposed';
import { dialogContent } from './dialog-content';

export interface Played {
  readonly calls: readonly RecordedCall[];
  /** Whether the run was killed before it was through. */
  readonly killed: boolean;
  /** What the person was told where something failed. */
  readonly told: readonly string[];
}

export interface Entry {
  readonly name: string;
  readonly play: (google: LocalGoogle, disturbance?: Disturbance) => Played;
}

/** Runs functions one after another; a fault counts calls over all of them. */
function player(google: LocalGoogle, { fault, meanwhile }: Disturbance) {
  const calls: RecordedCall[] = [];
  const told: string[] = [];
  let killed = false;
  const run = (name: string, args: readonly unknown[] = [], options: RunOptions = {}): RunResult => {
    const before = calls.length;
    const result = google.runtime.run(name, args, {
      ...options,
      ...(fault && { fault: { ...fault, at: fault.at - before } }),
      ...(meanwhile && { meanwhile: (number: number) => meanwhile(before + number) }),
    });
    calls.push(...result.calls);
    killed ||= result.killed;
    if (result.thrown !== null) told.push(result.thrown);
    result.alerts.filter(({ title }) => title === 'Det gick inte').forEach(({ text }) => told.push(text));
    return result;
  };
  return { run, played: (): Played => ({ calls, killed, told }) };
}

const single = (name: string, options: RunOptions = {}): Entry => ({
  name,
  play(google, disturbance = {}) {
    const { run, played } = player(google, disturbance);
    run(name, [], options);
    return played();
  },
});

/** The person reads the question and says yes only to what she wants. */
const only = (wanted: RegExp): RunOptions => ({ answer: ({ text }) => (wanted.test(text) ? 'OK' : 'CANCEL') });

/** As the dialog's client drives it: a killed call fails that call only; the client goes on with the next deck. */
const decks: Entry = {
  name: 'decks',
  play(google, disturbance = {}) {
    const { run, played } = player(google, disturbance);
    const round = run('startDecks').value as DeckRound | undefined;
    if (!round) return played();
    const outcomes = round.units.map(
      (unit) => run('makeOneDeck', [{ ...round, units: [] }, unit]).value as DeckOutcome | undefined,
    );
    run('endDecks', [round, outcomes.filter((outcome) => outcome !== undefined)]);
    return played();
  },
};

const TICKED: readonly string[] = [documentJob.kinds.jointReport, documentJob.kinds.mandate];

/** Enough to stop a round between two. */
const MOST_TICKED = 2;

/** The person ticks two documents; as the dialog's client drives it. */
const documents: Entry = {
  name: 'documents',
  play(google, disturbance = {}) {
    const { run, played } = player(google, disturbance);
    const dialog = run('openDocuments').dialogs[0];
    if (!dialog) return played();
    const choices = dialogContent<readonly DocumentChoice[]>(dialog.html);
    const chosen = choices
      .filter(({ kind }) => TICKED.includes(kind))
      .slice(0, MOST_TICKED)
      .map(({ id }) => id);
    const round = run('startDocuments', [chosen]).value as DocumentRound | undefined;
    if (!round) return played();
    const outcomes = round.units.map(
      (unit) => run('makeOneDocument', [{ ...round, units: [] }, unit]).value as DocumentOutcome | undefined,
    );
    run('endDocuments', [round, outcomes.filter((outcome) => outcome !== undefined), false]);
    return played();
  },
};

/** The person opens Koppla kolumnerna and says yes to what it proposes. */
const columns: Entry = {
  name: 'columns',
  play(google, disturbance = {}) {
    const { run, played } = player(google, disturbance);
    const dialog = run('openColumns').dialogs[0];
    if (dialog) run('approveColumns', [asProposed(dialogContent<ColumnView>(dialog.html))]);
    return played();
  },
};

/** The person opens Gå igenom svaren and says yes to what it proposes, and that the rest is invalid. */
const review: Entry = {
  name: 'review',
  play(google, disturbance = {}) {
    const { run, played } = player(google, disturbance);
    const dialog = run('openReview').dialogs[0];
    if (dialog) run('approveReview', [allApproved(dialogContent<ReviewView>(dialog.html))]);
    return played();
  },
};

export const entries = {
  setUp: single('setUp'),
  columns,
  review,
  mergeSmallGroups: single('mergeSmallGroups'),
  recalculate: single('recalculate'),
  makeMunicipalityTabs: single('makeMunicipalityTabs'),
  decks,
  documents,
  updatePlan: single('updatePlan'),
  mailsOn: single('toggleMailing', only(/Slå på dem\?|Ta över dem\?/)),
  mailsOff: single('toggleMailing', only(/Slå av dem\?/)),
  sendNow: single('sendNow'),
  morningRun: single('morningRun', { asTrigger: true }),
  continueWork: single('continueWork', { asTrigger: true }),
} as const satisfies Readonly<Record<string, Entry>>;
