/**
 * Starts a round of decks: looks at the survey, the ledger and Drive, makes the template and the standing trigger where they are
 * missing, and says for each unit what is to be done. No deck is touched here.
 */
import { call, type Job } from '../../google/call';
import { SurveyError } from '../../messages/survey-error';
import { deckJob } from '../../messages/sv/deck-job';
import { tabNames } from '../../messages/sv/tabs';
import type { Deck } from '../../report/blocks';
import { contentHash } from '../../requests/sheets/content-hash';
import { takeLease, releaseLease } from '../lease';
import { readAnalysis } from '../read-analysis';
import { findTab } from '../read-workbook';
import type { RunContext } from '../run-context';
import { deckProperties, listFiles, makeFolder, makeTemplate, type DeckFiles } from './deck-files';
import { deckReports, type DeckReport } from './deck-reports';
import type { DeckRound, DeckUnit } from './deck-round';
import { rowOfDeck, type LedgerRow } from './ledger';
import { openLedger, planRows } from './open-ledger';
import { LEASE, roundProperty, ROUND } from './round-property';

/** Changes when the program draws decks differently, so that unchanged figures are looked at again. */
const LOOK_VERSION = 1;
/** Decks are compared as if made on this day: a deck whose figures are the same keeps the day they were worked out. */
const ANY_DAY = '2000-01-03';
const EVERY_MINUTES = 10;
const HANDLER = 'continueWork';

export interface PrepareOptions {
  /** A person's click: takes over that person's own earlier run, and may make the trigger that no trigger may make. */
  readonly clicked: boolean;
}

export function* prepareDecks(context: RunContext, { clicked }: PrepareOptions = { clicked: true }): Job<DeckRound> {
  const lease = yield* takeLease(context, LEASE, {
    takeOver: clicked,
    alsoSet: (properties) =>
      clicked
        ? { [ROUND]: roundProperty({ owner: context.user, failures: {} }) }
        : { [ROUND]: properties[ROUND] ?? '' },
  });
  try {
    return yield* round(context, lease.token, clicked);
  } catch (error) {
    // Nothing can go on from here: the next click shall not have to wait for the lease to run out.
    if (error instanceof SurveyError) yield* releaseLease(LEASE);
    throw error;
  }
}

function* round(context: RunContext, token: string, clicked: boolean): Job<DeckRound> {
  const read = yield* readAnalysis(context, (workbook) => {
    const tab = findTab(workbook, 'decks', tabNames.decks);
    return tab ? [tab] : [];
  });
  const { workbook } = read;
  const opened = openLedger(read);
  const files = yield* listFiles(context);
  const { cooperation } = read.settings;
  const computed = context.localTime(context.now, workbook.timeZone).date;
  const hashes = deckReports(read.analysis, read.survey, { cooperation, computed: ANY_DAY }).map(({ deck }) =>
    hashOf(deck),
  );
  const units = deckReports(read.analysis, read.survey, { cooperation, computed }).map((report, place) =>
    toUnit(context, { ...report, deckHash: hashes[place] ?? '' }, opened.rows, files),
  );
  const copies = units.filter(({ state, fileId }) => state === 'make' && fileId === null);
  const folderId = copies.length === 0 ? '' : (files.folder?.id ?? (yield* makeFolder(context, workbook.title)));
  const templateId = copies.length === 0 ? '' : yield* makeTemplate(context, workbook.title, folderId, files.template);
  if (clicked && units.some(({ state }) => state === 'make')) yield* standingTrigger();
  const ledger = yield* planRows(context, read, opened, units);
  return {
    token,
    templateId: templateId || (files.template?.id ?? ''),
    folderId,
    timeZone: workbook.timeZone,
    ledger,
    units,
  };
}

const hashOf = (deck: Deck): string => contentHash(`${LOOK_VERSION} ${JSON.stringify(deck)}`);

function toUnit(
  context: RunContext,
  { name, deck, deckHash }: DeckReport & { readonly deckHash: string },
  rows: readonly LedgerRow[],
  files: DeckFiles,
): DeckUnit {
  const { unitId, year } = deck;
  const wanted = deckProperties(context, unitId, year);
  const own = files.decks.filter(
    ({ appProperties }) => appProperties?.['unit'] === wanted['unit'] && appProperties?.['year'] === wanted['year'],
  );
  const row = rowOfDeck(rows, deck);
  const listed = row && row.fileId !== '' ? own.find(({ id }) => id === row.fileId) : own[0];
  const theirs = row !== null && row.maker !== context.user && row.maker !== '';
  const lost = row !== null && row.fileId !== '' && !listed;
  const done = listed !== undefined && row?.state === deckJob.states.done && row.deckHash === deckHash;
  return {
    unitId,
    name,
    deck,
    deckHash,
    fileId: listed?.id ?? null,
    written: row?.written ?? null,
    ledgerName: row?.name ?? deck.name,
    state: theirs && !listed ? 'notMine' : lost ? 'gone' : done ? 'upToDate' : 'make',
    maker: theirs ? row.maker : context.user,
    files: own.length,
  };
}

/** The watchdog: goes on with what is left when the dialog was closed. Only a click may make it (DESIGN.md). */
function* standingTrigger(): Job<void> {
  const triggers = yield* call('appsscript.ScriptApp.getProjectTriggers', {});
  if (triggers.some(({ handler }) => handler === HANDLER)) return;
  yield* call('appsscript.ScriptApp.newTrigger', { handler: HANDLER, schedule: { everyMinutes: EVERY_MINUTES } });
}
