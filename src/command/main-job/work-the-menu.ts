/** Works the menu as a coordinator would, item by item, and keeps what each took. */
import type { DeckOutcome, DeckRound } from '../../jobs/decks/deck-round';
import type { DocumentChoice, DocumentOutcome, DocumentRound } from '../../jobs/documents/document-round';
import type { RecordedCall } from '../../workspace/apps-script/gate';
import type { RunOptions, RunResult } from '../../workspace/apps-script/runtime';
import { methods } from '../../google/methods';
import type { MethodId } from '../../google/signatures';
import type { Words } from '../../messages';
import type { LocalGoogle } from '../../workspace/local-google';

export interface JobRecord {
  readonly name: string;
  /** What it made one of; absent = something else. */
  readonly makes?: 'deck' | 'document';
  readonly calls: readonly RecordedCall[];
  /** What the person was shown at the end: result dialogs' content. */
  readonly shown: readonly unknown[];
}

export interface Desk {
  readonly jobs: readonly JobRecord[];
  /** Runs one menu item or trigger; throws what it told the person where it failed. */
  readonly choose: (name: string, handler: string, options?: RunOptions) => RunResult;
  /** Drives the dialog of the decks, one a server call, as its client does. */
  readonly makeDecks: (progress: (done: number, of: number, unit: string) => void) => DeckRound;
  /** Drives the dialog of the documents, those that are `wanted` among the ones that lack nothing: one of each kind where absent. */
  readonly makeDocuments: (
    progress: (done: number, of: number, name: string) => void,
    wanted?: (can: readonly DocumentChoice[]) => readonly DocumentChoice[],
  ) => void;
}

/** Dialog content travels in an escaped attribute; this reads it back as the dialog's client does. */
export function dialogContent(html: string): unknown {
  const attribute = /data-content="([^"]*)"/.exec(html)?.[1];
  if (attribute === undefined) return null;
  const signs: Readonly<Record<string, string>> = {
    '&quot;': '"',
    '&#39;': "'",
    '&lt;': '<',
    '&gt;': '>',
    '&amp;': '&',
  };
  return JSON.parse(attribute.replace(/&(quot|#39|lt|gt|amp);/g, (sign) => signs[sign]!));
}

export const restCallsOf = (calls: readonly RecordedCall[]): number =>
  calls.filter(({ method }) => methods[method as MethodId].http).length;

/** Modelled seconds at Google (LIMITS.md 2.2), nothing measured. */
export const secondsOf = (calls: readonly RecordedCall[]): number =>
  calls.reduce((sum, { method }) => sum + methods[method as MethodId].costMs, 0) / 1000;

const MAKERS: Readonly<Record<string, 'deck' | 'document'>> = {
  makeOneDeck: 'deck',
  makeOneDocument: 'document',
};

const firstOfEachKind = (choices: readonly DocumentChoice[]): readonly DocumentChoice[] =>
  choices.filter(({ kind }, place) => choices.findIndex((one) => one.kind === kind) === place);

export function deskOf(google: LocalGoogle, words: Words): Desk {
  const jobs: JobRecord[] = [];

  const run = (name: string, handler: string, args: readonly unknown[], options?: RunOptions): RunResult => {
    const result = google.runtime.run(handler, args, options);
    jobs.push({
      name,
      ...(MAKERS[handler] && { makes: MAKERS[handler] }),
      calls: result.calls,
      shown: result.dialogs.map(({ html }) => dialogContent(html)),
    });
    const failure = result.thrown ?? result.alerts.find(({ title }) => title === words.menuMessages.errorTitle)?.text;
    if (failure) throw new Error(`${name}: ${failure}`);
    return result;
  };

  return {
    jobs,
    choose: (name, handler, options) => run(name, handler, [], options),
    makeDecks(progress) {
      const names = words.deckJobs;
      run(names.all, 'openDecks', []);
      const round = run(names.prepare, 'startDecks', []).value as DeckRound;
      // As the dialog does: each call carries its own deck only.
      const bare: DeckRound = { ...round, units: [] };
      const outcomes = round.units.map((unit, index) => {
        const outcome = run(names.one(unit.name), 'makeOneDeck', [bare, unit]).value as DeckOutcome;
        progress(index + 1, round.units.length, unit.name);
        return outcome;
      });
      run(names.end, 'endDecks', [round, outcomes]);
      return round;
    },
    makeDocuments(progress, wanted = firstOfEachKind) {
      const names = words.documentJobs;
      const dialog = run(names.all, 'openDocuments', []).dialogs[0];
      const choices = dialogContent(dialog?.html ?? '') as readonly DocumentChoice[];
      const ids = wanted(choices.filter(({ lack }) => lack === '')).map(({ id }) => id);
      const round = run(names.prepare, 'startDocuments', [ids]).value as DocumentRound;
      const bare: DocumentRound = { ...round, units: [] };
      const outcomes = round.units.map((unit, index) => {
        const { name } = unit.report;
        const outcome = run(names.one(name), 'makeOneDocument', [bare, unit]).value as DocumentOutcome;
        progress(index + 1, round.units.length, name);
        return outcome;
      });
      run(names.end, 'endDocuments', [round, outcomes, false]);
    },
  };
}
