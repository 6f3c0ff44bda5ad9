/** The script's face: each export is a menu item, a trigger or a dialog's call, and nothing else is. The job of each has its name in jobs/. */
import { dialogCall } from './apps-script/dialog-call';
import { buildMenu } from './apps-script/menu';
import { confirmed, guarded, runMenuItem } from './apps-script/menu-item';
import { wordsHere } from './apps-script/language';
import { runJobHere } from './apps-script/run';
import { isAuthorised, requireScopes } from './apps-script/scopes';
import { showDialog } from './apps-script/show-dialog';
import type { TriggerHandler } from './google/signatures';
import * as jobs from './jobs';
import type { ApprovedColumns } from './jobs/columns/column-view';
import type { DeckOutcome, DeckRound, DeckUnit } from './jobs/decks/deck-round';
import type { DocumentOutcome, DocumentRound, DocumentUnit } from './jobs/documents/document-round';
import { isCopy, readMailingState, wishedMailing } from './jobs/mailing/mailing-state';
import { readMerges } from './jobs/merging/read-merges';
import type { ApprovedReview } from './jobs/review/review-view';
import type { Done } from './jobs/run/done';
import { unlessLost } from './jobs/run/lease';
import { scopes } from './google/scopes';

/** This file's own exports: a misspelt handler of a menu item does not compile. */
type Entry = typeof import('./main');

/** Nor does the name of a trigger's function that is not here. */
export type TriggeredEntry = Pick<Entry, TriggerHandler>;

export function onOpen(): void {
  const { items, menu } = wordsHere().menuMessages;
  buildMenu<keyof Entry>(menu, [
    [items.setUp, 'setUp'],
    [items.columns, 'openColumns'],
    [items.review, 'openReview'],
    [items.merging, 'mergeSmallGroups'],
    null,
    [items.recalculate, 'recalculate'],
    [items.municipalityTabs, 'makeMunicipalityTabs'],
    [items.decks, 'openDecks'],
    [items.documents, 'openDocuments'],
    null,
    [items.updatePlan, 'updatePlan'],
    null,
    [items.previewMailing, 'previewMailing'],
    [items.sendNow, 'sendNow'],
    [items.toggleMailing, 'toggleMailing'],
    [items.refreshStatus, 'refreshStatus'],
  ]);
}

export function setUp(): void {
  runMenuItem({ scopes: [], item: 'setUp', job: jobs.setUp });
}

/** The dialog shows what is proposed; approveColumns stores what the person says yes to. */
export function openColumns(): void {
  guarded(() => {
    requireScopes([]);
    showDialog('columns', wordsHere().menuMessages.items.columns, runJobHere(jobs.openColumns));
  });
}

export function approveColumns(approved: ApprovedColumns): Done {
  return dialogCall(() => runJobHere((context) => jobs.approveColumns(context, approved)));
}

/** The dialog asks what texts among the answers mean; approveReview stores what the person says. */
export function openReview(): void {
  guarded(() => {
    requireScopes([]);
    showDialog('review', wordsHere().menuMessages.items.review, runJobHere(jobs.openReview));
  });
}

export function approveReview(approved: ApprovedReview): Done {
  return dialogCall(() => runJobHere((context) => jobs.approveReview(context, approved)));
}

/** Asks for one yes to all that is proposed; nothing is written before it. */
export function mergeSmallGroups(): void {
  guarded(() => {
    requireScopes([]);
    const { menuMessages, merging } = wordsHere();
    const { lines, tabs } = runJobHere(readMerges);
    if (
      lines.length > 0 &&
      !confirmed(
        menuMessages.items.merging,
        merging.ask(
          lines,
          tabs.map(({ tab }) => tab.title),
        ),
      )
    )
      return;
    const done = runJobHere(jobs.mergeSmallGroups);
    showDialog('result', done.title, done);
  });
}

export function recalculate(): void {
  runMenuItem({ scopes: [], item: 'recalculate', job: jobs.recalculate });
}

export function makeMunicipalityTabs(): void {
  runMenuItem({ scopes: [], item: 'municipalityTabs', job: jobs.makeMunicipalityTabs });
}

/** The dialog drives the decks itself, one a call: startDecks, then makeOneDeck for each, then endDecks. */
export function openDecks(): void {
  guarded(() => {
    const { before, items } = wordsHere().menuMessages;
    requireScopes([scopes.files, scopes.triggers]);
    if (confirmed(items.decks, before.decks)) showDialog('decks', items.decks, {});
  });
}

/** `own`: decks that another person made are made anew as one's own. */
export function startDecks(own = false): DeckRound {
  return dialogCall(() => runJobHere((context) => jobs.startDecks(context, { clicked: true, own })));
}

/** null = another run has the round: nothing more is to be asked. */
export function makeOneDeck(round: DeckRound, unit: DeckUnit): DeckOutcome | null {
  return dialogCall(() => runJobHere((context) => unlessLost(jobs.makeOneDeck(context, round, unit))));
}

export function endDecks(round: DeckRound, outcomes: readonly DeckOutcome[]): Done {
  return dialogCall(() => runJobHere((context) => jobs.endDecks(context, round, outcomes)));
}

/** The dialog drives the documents itself, one a call: startDocuments, then makeOneDocument (or previewOneDocument) for each, then endDocuments. */
export function openDocuments(): void {
  guarded(() => {
    requireScopes([scopes.files]);
    showDialog('documents', wordsHere().menuMessages.items.documents, runJobHere(jobs.openDocuments));
  });
}

export function startDocuments(chosen: readonly string[]): DocumentRound {
  return dialogCall(() => runJobHere((context) => jobs.startDocuments(context, chosen)));
}

export function previewOneDocument(unit: DocumentUnit): DocumentOutcome {
  return dialogCall(() => runJobHere((context) => jobs.previewOneDocument(context, unit)));
}

export function makeOneDocument(round: DocumentRound, unit: DocumentUnit): DocumentOutcome {
  return dialogCall(() => runJobHere((context) => jobs.makeOneDocument(context, round, unit)));
}

export function endDocuments(round: DocumentRound, outcomes: readonly DocumentOutcome[], dryRun: boolean): Done {
  return dialogCall(() => runJobHere((context) => jobs.endDocuments(context, round, outcomes, dryRun)));
}

export function updatePlan(): void {
  runMenuItem({ scopes: [], item: 'updatePlan', job: jobs.updatePlan });
}

export function previewMailing(): void {
  guarded(() => {
    requireScopes([scopes.mail]);
    showDialog('preview', wordsHere().menuMessages.items.previewMailing, runJobHere(jobs.previewMailing));
  });
}

export function sendNow(): void {
  guarded(() => {
    const { before, items } = wordsHere().menuMessages;
    requireScopes([scopes.mail]);
    const waiting = runJobHere(jobs.previewMailing).mails.map((mail) => mail.to);
    if (!confirmed(items.sendNow, before.sendNow(waiting))) return;
    // With none waiting too: a letter whose fate is unknown is then written down as unsure.
    const done = runJobHere(jobs.sendNow);
    showDialog('result', done.title, done);
  });
}

/** Asks for the one change that makes sense now: on, off, or taking over from a colleague. */
export function toggleMailing(): void {
  guarded(() => {
    const { before, items } = wordsHere().menuMessages;
    requireScopes([scopes.mail, scopes.triggers]);
    const state = runJobHere(readMailingState);
    const wish = wishedMailing(state);
    const warning = wish === 'on' && runJobHere(isCopy) ? before.isCopy : '';
    if (!confirmed(items.toggleMailing, warning + before.toggleMailing[wish](state.owner))) return;
    const done = runJobHere((context) => jobs.toggleMailing(context, wish));
    showDialog('result', done.title, done);
  });
}

export function refreshStatus(): void {
  runMenuItem({ scopes: [scopes.mail], item: 'refreshStatus', job: jobs.refreshStatus });
}

/** Daily trigger. */
export function morningRun(): void {
  if (isAuthorised()) runJobHere(jobs.morningRun);
}

/** Standing trigger while decks are unfinished. */
export function continueWork(): void {
  if (isAuthorised()) runJobHere(jobs.continueWork);
}
