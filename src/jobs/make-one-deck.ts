/** Makes or updates one deck: copy, look, one batch, and then the ledger; where nothing differs nothing is written. */
import type { slides_v1 } from 'googleapis/build/src/apis/slides/v1';
import { call, type Job } from '../google/call';
import { GoogleError } from '../google/google-error';
import { SurveyError } from '../messages/survey-error';
import { wordsIn, type Words } from '../messages';
import { readableSlides } from '../requests/slides/contrast/readable-slides';
import { unreadableText, weakColours, type WeakColour } from '../requests/slides/contrast/weak-colours';
import { layOutDeck } from '../requests/slides/lay-out/lay-out-deck';
import { laterNotes, reconcileDeck, type DeckChanges } from '../requests/slides/reconcile/reconcile-deck';
import { keepLease, whileLeased } from './run/lease';
import { quietly } from './run/quietly';
import type { RunContext } from './run/run-context';
import { claimOf, dropClaim } from './made-files/claim';
import { copyTemplate, fileProperties, findFile } from './made-files/drive-files';
import type { FilePlace } from './made-files/file-place';
import { deckUrl, type DeckOutcome, type DeckRound, type DeckUnit } from './decks/deck-round';
import { remember } from './made-files/ledger';
import { haltOf, LEASE, storedRound, storeRound, type Halt } from './decks/round-property';
import { writeRow } from './made-files/write-ledger';

type Presentation = slides_v1.Schema$Presentation;

/** Times that a person may edit the deck between our look and our batch. */
const ATTEMPTS = 3;

/** What the comparison needs, and the theme's colours; looks of texts are left out. */
const FIELDS =
  'presentationId,revisionId,masters(pageProperties(colorScheme)),layouts(objectId,layoutProperties(name),pageElements(objectId,size,shape(placeholder))),' +
  'slides(objectId,slideProperties(notesPage(notesProperties,pageElements(objectId,shape(text)))),pageElements)';

/**
 * Throws LEASE_LOST where another run has begun, and whatever Google throws. What every other deck would be refused too halts the
 * round: it is remembered, and the decks after are not tried.
 */
export function* makeOneDeck(context: RunContext, round: DeckRound, unit: DeckUnit): Job<DeckOutcome> {
  try {
    return yield* make(context, round, unit);
  } catch (error) {
    const halt = error instanceof GoogleError ? haltOf(error.meaning) : null;
    if (halt !== null) yield* quietly(haltRound(context, round.token, halt));
    throw error;
  }
}

function* haltRound(context: RunContext, token: string, halt: Halt): Job<void> {
  const stored = storedRound(yield* keepLease(context, LEASE, token));
  yield* storeRound({ failures: {}, owner: context.user, ...stored, halt });
}

function* make(context: RunContext, round: DeckRound, unit: DeckUnit): Job<DeckOutcome> {
  const { state, claimed } = unit;
  const place = placeOf(unit);
  if (state !== 'make') {
    yield* keepLease(context, LEASE, round.token);
    if (claimed && state !== 'notMine') yield* dropClaim(place);
    return state === 'upToDate' ? outcome(unit, 'unchanged', unit.fileId) : outcome(unit, state, null);
  }
  const file = unit.fileId === null ? yield* copy(context, round, unit) : yield* standing(context, round, unit.fileId);
  if (file === null) return outcome(unit, 'waiting', null);
  const words = wordsIn(round.language);
  const changes = yield* writeSlides(context, round, file.id, unit, words);
  if (changes === null) return outcome(unit, 'gone', null);
  yield* keepLease(context, LEASE, round.token);
  yield* writeDone(context, round, unit, file.id, changes);
  if (claimed || unit.fileId === null) yield* dropClaim(place);
  return outcome(unit, file.fresh ? 'made' : changes.requests.length > 0 ? 'updated' : 'unchanged', file.id, changes);
}

const placeOf = ({ unitId, deck }: DeckUnit): FilePlace => ({ kind: 'deck', unitId, year: deck.year });

interface DeckFile {
  readonly id: string;
  /** Copied just now. */
  readonly fresh: boolean;
}

/** null = the round has been halted; a full Drive still has room for what stands in it. */
function* standing(context: RunContext, round: DeckRound, id: string): Job<DeckFile | null> {
  const halt = storedRound(yield* keepLease(context, LEASE, round.token))?.halt;
  return halt && halt !== 'storageFull' ? null : { id, fresh: false };
}

/** Under the lock and with its place claimed; null = the round has been halted. */
function copy(context: RunContext, round: DeckRound, unit: DeckUnit): Job<DeckFile | null> {
  const place = placeOf(unit);
  const properties = fileProperties(context, place);
  return whileLeased(
    context,
    LEASE,
    round.token,
    function* (stored): Job<DeckFile | null> {
      if (storedRound(stored)?.halt) return null;
      const found = unit.uncertain ? yield* findFile(properties) : null;
      if (found !== null) return { id: found, fresh: false };
      const id = yield* copyTemplate(round.templateId, round.folderId, { name: unit.deck.name, properties });
      return { id, fresh: true };
    },
    claimOf(place, context.user),
  );
}

function* writeDone(
  context: RunContext,
  round: DeckRound,
  unit: DeckUnit,
  fileId: string,
  { written }: DeckChanges,
): Job<void> {
  const { unitId, deck, deckHash, ledgerName } = unit;
  const time = context.localTime(context.now, round.timeZone);
  yield* writeRow(
    context,
    round.ledger,
    { unit: unitId, name: ledgerName },
    {
      link: deckUrl(fileId),
      maker: context.user,
      state: wordsIn(round.language).deckJob.states.done,
      updated: `${time.date} ${time.time}`,
      fileId,
      written: remember({ kind: 'deck', year: deck.year }, deckHash, written),
    },
  );
}

const outcome = (
  unit: DeckUnit,
  state: DeckOutcome['state'],
  fileId: string | null,
  { kept, stayed }: Pick<DeckChanges, 'kept' | 'stayed'> = { kept: [], stayed: [] },
): DeckOutcome => ({
  unitId: unit.unitId,
  name: unit.name,
  state,
  url: fileId === null ? '' : deckUrl(fileId),
  maker: unit.maker,
  kept,
  stayed,
  replaces: fileId === null || unit.replaces === '' ? '' : deckUrl(unit.replaces),
});

/** null = the file was thrown away since we saw it. */
function* writeSlides(
  context: RunContext,
  round: DeckRound,
  presentationId: string,
  unit: DeckUnit,
  words: Words,
): Job<DeckChanges | null> {
  const laid = layOutDeck(unit.deck);
  for (let attempt = 1; ; attempt += 1) {
    const presentation = yield* look(presentationId);
    if (presentation === null) return null;
    const weak = weakColours(presentation);
    const unreadable = unreadableText(presentation);
    if (unreadable !== null) throw new SurveyError('UNREADABLE_TEXT', { name: unit.name, ratio: unreadable });
    const changes = withWeak(
      reconcileDeck(presentation, readableSlides(laid, weak), unit.written, round.template, words),
      weak,
    );
    if (changes.requests.length === 0) return changes;
    yield* keepLease(context, LEASE, round.token);
    try {
      yield* sendBatch(presentation, changes.requests);
    } catch (error) {
      if (attempt < ATTEMPTS && editedMeanwhile(error)) continue;
      throw error;
    }
    return changes.notesLater.length === 0 ? changes : yield* writeNotes(presentationId, changes);
  }
}

/** Remembered with the rest of what was written, so that Kontroll can tell of it. */
const withWeak = (changes: DeckChanges, weak: readonly WeakColour[]): DeckChanges =>
  weak.length === 0 ? changes : { ...changes, written: { ...changes.written, weak } };

function* look(presentationId: string): Job<Presentation | null> {
  try {
    return yield* call('slides.presentations.get', { presentationId, fields: FIELDS });
  } catch (error) {
    if (error instanceof GoogleError && error.meaning === 'gone') return null;
    throw error;
  }
}

/** The revision that we looked at must still be the latest: a sentence typed in the meantime is not written over. */
function* sendBatch(
  { presentationId, revisionId }: Presentation,
  requests: readonly slides_v1.Schema$Request[],
): Job<void> {
  yield* call(
    'slides.presentations.batchUpdate',
    { presentationId: presentationId ?? '' },
    { requests: [...requests], ...(revisionId && { writeControl: { requiredRevisionId: revisionId } }) },
  );
}

const editedMeanwhile = (error: unknown): boolean => error instanceof GoogleError && error.meaning === 'conflict';

/** Notes of slides that the template lacks: their shapes can be named only now (GOOGLE.md 1). */
function* writeNotes(presentationId: string, changes: DeckChanges): Job<DeckChanges> {
  const presentation = yield* look(presentationId);
  if (presentation === null) return changes;
  const notes = laterNotes(presentation, changes.notesLater);
  if (notes.requests.length > 0) yield* sendBatch({ ...presentation, presentationId }, notes.requests);
  return { ...changes, written: { ...changes.written, texts: { ...changes.written.texts, ...notes.texts } } };
}
