/** The script's face: each export is a menu item, a trigger or a dialog's call, and nothing else is. */
import { approveColumns as approveColumnsJob } from './jobs/columns/approve-columns';
import type { ApprovedColumns } from './jobs/columns/column-view';
import { proposeAnswerColumns } from './jobs/columns/propose-answer-columns';
import type { Done } from './jobs/done';
import type { DeckOutcome, DeckRound, DeckUnit } from './jobs/decks/deck-round';
import { continueDecks } from './jobs/decks/continue-decks';
import { finishDecks } from './jobs/decks/finish-decks';
import { makeDeck } from './jobs/decks/make-deck';
import { prepareDecks } from './jobs/decks/prepare-decks';
import { previewMailing, sendMailing } from './jobs/mailing';
import { morningRun as morningJob } from './jobs/morning-run';
import { makeMunicipalityTabs } from './jobs/municipality-tabs';
import { recalculateAnalysis } from './jobs/recalculate-analysis';
import { setUpWorkbook } from './jobs/setup';
import { refreshStatus } from './jobs/status-tab';
import { readMailingState, toggleMailing, wishedMailing } from './jobs/toggle-mailing';
import { updatePlan } from './jobs/update-plan';
import { dialogCall } from './apps-script/dialog-call';
import { buildMenu } from './apps-script/menu';
import { confirmed, guarded, runMenuItem } from './apps-script/menu-item';
import { runJobHere } from './apps-script/run';
import { isAuthorised, requireScopes } from './apps-script/scopes';
import { showDialog } from './apps-script/show-dialog';
import { scopes } from './google/scopes';
import { menuMessages } from './messages/sv/menu';

const { before, items } = menuMessages;

/** Typed by this file's own exports: a misspelt handler does not compile. */
type PublicFunction = keyof typeof import('./main');

export function onOpen(): void {
  buildMenu<PublicFunction>(menuMessages.menu, [
    [items.setUp, 'setUp'],
    [items.columns, 'openColumns'],
    null,
    [items.recalculate, 'recalculate'],
    [items.municipalityTabs, 'municipalityTabs'],
    [items.decks, 'openDecks'],
    null,
    [items.updatePlan, 'updateHealth'],
    null,
    [items.previewMailing, 'previewMails'],
    [items.sendNow, 'sendNow'],
    [items.toggleMailing, 'toggleMails'],
    [items.refreshStatus, 'showStatus'],
  ]);
}

export function setUp(): void {
  runMenuItem({ scopes: [], before: { title: items.setUp, text: before.setUp }, job: setUpWorkbook });
}

/** The dialog shows what is proposed; approveColumns stores what the person says yes to. */
export function openColumns(): void {
  guarded(() => {
    requireScopes([]);
    showDialog('columns', items.columns, runJobHere(proposeAnswerColumns));
  });
}

export function approveColumns(approved: ApprovedColumns): Done {
  return dialogCall(() => runJobHere((context) => approveColumnsJob(context, approved)));
}

export function recalculate(): void {
  runMenuItem({ scopes: [], before: { title: items.recalculate, text: before.recalculate }, job: recalculateAnalysis });
}

export function municipalityTabs(): void {
  runMenuItem({
    scopes: [],
    before: { title: items.municipalityTabs, text: before.municipalityTabs },
    job: makeMunicipalityTabs,
  });
}

/** The dialog drives the decks itself, one a call: startDecks, then makeOneDeck for each, then endDecks. */
export function openDecks(): void {
  guarded(() => {
    requireScopes([scopes.files, scopes.triggers]);
    if (confirmed(items.decks, before.decks)) showDialog('decks', items.decks, {});
  });
}

export function startDecks(): DeckRound {
  return dialogCall(() => runJobHere(prepareDecks));
}

export function makeOneDeck(round: DeckRound, unit: DeckUnit): DeckOutcome {
  return dialogCall(() => runJobHere((context) => makeDeck(context, round, unit)));
}

export function endDecks(round: DeckRound, outcomes: readonly DeckOutcome[]): Done {
  return dialogCall(() => runJobHere((context) => finishDecks(context, round, outcomes)));
}

export function updateHealth(): void {
  runMenuItem({ scopes: [], before: { title: items.updatePlan, text: before.updatePlan }, job: updatePlan });
}

export function previewMails(): void {
  guarded(() => {
    requireScopes([scopes.mail]);
    showDialog('preview', items.previewMailing, runJobHere(previewMailing));
  });
}

export function sendNow(): void {
  guarded(() => {
    requireScopes([scopes.mail]);
    const waiting = runJobHere(previewMailing).mails.map((mail) => mail.to);
    if (!confirmed(items.sendNow, before.sendNow(waiting))) return;
    // With none waiting too: a letter whose fate is unknown is then written down as unsure.
    const done = runJobHere(sendMailing);
    showDialog('result', done.title, done);
  });
}

/** Asks for the one change that makes sense now: on, off, or taking over from a colleague. */
export function toggleMails(): void {
  guarded(() => {
    requireScopes([scopes.mail, scopes.triggers]);
    const state = runJobHere(readMailingState);
    const wish = wishedMailing(state);
    if (!confirmed(items.toggleMailing, before.toggleMailing[wish](state.owner))) return;
    const done = runJobHere((context) => toggleMailing(context, wish));
    showDialog('result', done.title, done);
  });
}

export function showStatus(): void {
  runMenuItem({
    scopes: [scopes.mail],
    before: { title: items.refreshStatus, text: before.refreshStatus },
    job: refreshStatus,
  });
}

/** Daily trigger. */
export function morningRun(): void {
  if (isAuthorised()) runJobHere(morningJob);
}

/** Standing trigger while decks are unfinished. */
export function continueWork(): void {
  if (isAuthorised()) runJobHere(continueDecks);
}
