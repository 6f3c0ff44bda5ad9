/**
 * Starts a round of decks: looks at the survey, the ledger and Drive, makes the template and the standing trigger where they are
 * missing, and says for each unit what is to be done. No deck is touched here.
 */
import type { Job } from '../google/call';
import { GoogleError } from '../google/google-error';
import { SurveyError } from '../messages/survey-error';
import { findingWords } from '../messages/finding';
import type { Deck } from '../report/deck/deck';
import { contentHash } from '../requests/content-hash';
import { emptyTemplate } from '../requests/slides/reconcile/template-content';
import { allFindings } from './kontroll/all-findings';
import { leftDeck, leftRows } from './kontroll/left-decks';
import { warningSentences } from './kontroll/warning-sentences';
import { releaseLease, takeLease, whileLeased, type TakenLease } from './run/lease';
import { quietly } from './run/quietly';
import { readAnalysis, type ReadAnalysis } from './survey/read-analysis';
import { findTab } from './workbook/read-workbook';
import type { RunContext } from './run/run-context';
import { listFiles, makeFolder } from './made-files/drive-files';
import { writtenOf } from './decks/deck-memory';
import { makeTemplate } from './decks/deck-template';
import { deckReports, type DeckReport } from './decks/deck-reports';
import { deckUrl, type DeckRound, type DeckUnit, type LeftDeck } from './decks/deck-round';
import {
  hasEveryRow,
  openLedger,
  placeOf,
  planRows,
  type OpenLedger,
  type PlannedFile,
} from './made-files/open-ledger';
import { standingFile, type Surroundings } from './made-files/standing-file';
import { LEASE, roundProperty, ROUND, type StoredRound } from './decks/round-property';
import { makeStandingTrigger } from './decks/standing-trigger';

/** Changes when the program draws decks differently, so that unchanged figures are looked at again. */
const LOOK_VERSION = 1;
/** Decks are compared as if made on this day: a deck whose figures are the same keeps the day they were worked out. */
const ANY_DAY = '2000-01-03';

export interface PrepareOptions {
  /** A person's click: takes over that person's own earlier run, and may make the trigger that no trigger may make. */
  readonly clicked: boolean;
  /** Decks that another person made are made anew as one's own. */
  readonly own?: boolean;
}

export function* startDecks(context: RunContext, options: PrepareOptions = { clicked: true }): Job<DeckRound> {
  const lease = yield* takeLease(context, LEASE, {
    takeOver: options.clicked,
    alsoSet: options.clicked ? { [ROUND]: roundProperty(begun(context, options)) } : {},
  });
  try {
    return yield* round(context, lease, options);
  } catch (error) {
    // Nothing can go on from here: the next click shall not have to wait for the lease to run out.
    if (error instanceof SurveyError || error instanceof GoogleError) yield* quietly(releaseLease(LEASE, lease.token));
    throw error;
  }
}

const begun = ({ user }: RunContext, { own }: PrepareOptions): StoredRound => ({
  owner: user,
  failures: {},
  ...(own && { own }),
});

function* round(context: RunContext, lease: TakenLease, options: PrepareOptions): Job<DeckRound> {
  const read = yield* readAnalysis(context, (workbook) => {
    const tab = findTab(workbook, 'decks');
    return tab ? [tab] : [];
  });
  const { workbook, words } = read;
  const opened = openLedger(read, 'decks');
  const files = yield* listFiles(context, 'template');
  const { cooperation } = read.settings;
  const computed = context.localTime(context.now, workbook.timeZone).date;
  const hashes = deckReports(read.analysis, read.survey, { cooperation, computed: ANY_DAY }, words).map(({ deck }) =>
    hashOf(deck),
  );
  const facts: Surroundings = { context, opened, files, lease, leased: LEASE, own: options.own ?? false };
  const units = deckReports(read.analysis, read.survey, { cooperation, computed }, words).map((report, place) =>
    toUnit(facts, { ...report, deckHash: hashes[place] ?? '' }),
  );
  return {
    language: read.settings.language,
    token: lease.token,
    timeZone: workbook.timeZone,
    ...(yield* prepared(facts, read, units, options.clicked)),
    units,
    // Nobody reads what a trigger tells.
    ...(options.clicked && told(read, opened)),
  };
}

/** Decks that are left are told by themselves, with what to do about them. */
function told(read: ReadAnalysis, { rows }: OpenLedger): Pick<DeckRound, 'warnings' | 'leftOver'> {
  const { analysis, words } = read;
  const others = allFindings(read).filter(({ code }) => code !== 'DECK_LEFT' && code !== 'DECK_OF_MERGED');
  const warnings = warningSentences(others, read.analysis, words);
  const leftOver = leftRows(rows, analysis).map((row): LeftDeck => {
    const { what, todo } = findingWords(leftDeck(row, words.tabNames.decks, read.survey), words);
    return { name: row.name, url: deckUrl(row.fileId), told: `${what} ${todo}` };
  });
  return { ...(warnings.length > 0 && { warnings }), ...(leftOver.length > 0 && { leftOver }) };
}

/** Folder, template, trigger and rows, where any is missing: made while no other run can begin, so that none is made twice. */
function* prepared(
  { context, opened, files, lease }: Surroundings,
  read: ReadAnalysis,
  units: readonly DeckUnit[],
  clicked: boolean,
): Job<Pick<DeckRound, 'templateId' | 'template' | 'folderId' | 'ledger'>> {
  const { workbook, words } = read;
  const copies = units.some(({ state, fileId }) => state === 'make' && fileId === null);
  const trigger = clicked && units.some(({ state }) => state === 'make');
  const found = { templateId: files.template?.id ?? '', folderId: files.folder?.id ?? '' };
  if (!copies && !trigger && hasEveryRow(opened, units.map(plannedOf)))
    return { ...found, template: emptyTemplate, ledger: placeOf(read, opened) };
  return yield* whileLeased(context, LEASE, lease.token, function* () {
    const folderId =
      copies && files.folder === null ? yield* makeFolder(context, workbook.title, words) : found.folderId;
    const template = copies
      ? yield* makeTemplate(context, workbook.title, folderId, files.template, words)
      : { id: found.templateId, content: emptyTemplate };
    if (trigger) yield* makeStandingTrigger();
    return {
      templateId: template.id,
      template: template.content,
      folderId,
      ledger: yield* planRows(context, read, opened, units.map(plannedOf)),
    };
  });
}

const plannedOf = ({ unitId, deck, fileId }: DeckUnit): PlannedFile => ({
  kind: 'deck',
  unitId,
  year: deck.year,
  name: deck.name,
  fileId,
});

const hashOf = (deck: Deck): string => contentHash(`${LOOK_VERSION} ${JSON.stringify(deck)}`);

function toUnit(
  surroundings: Surroundings,
  { name, deck, deckHash }: DeckReport & { readonly deckHash: string },
): DeckUnit {
  const { unitId, year } = deck;
  const { row, ...standing } = standingFile(surroundings, { kind: 'deck', unitId, year, name: deck.name }, deckHash);
  return { ...standing, unitId, name, deck, deckHash, written: writtenOf(row?.memory ?? null) };
}
