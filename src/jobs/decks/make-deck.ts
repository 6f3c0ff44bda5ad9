/** Makes or updates one deck: copy, look, one batch, and then the ledger; where nothing differs nothing is written. */
import type { slides_v1 } from 'googleapis/build/src/apis/slides/v1';
import { call, type Job } from '../../google/call';
import { GoogleError } from '../../google/google-error';
import { SurveyError } from '../../messages/survey-error';
import { deckJob } from '../../messages/sv/deck-job';
import { readableSlides } from '../../requests/slides/contrast/readable-slides';
import { unreadableText, weakColours, type WeakColour } from '../../requests/slides/contrast/weak-colours';
import { layOutDeck } from '../../requests/slides/lay-out-deck';
import { laterNotes, reconcileDeck, type DeckChanges } from '../../requests/slides/reconcile/reconcile-deck';
import type { LaidSlide } from '../../requests/slides/laid-slide';
import { keepLease } from '../lease';
import type { RunContext } from '../run-context';
import { copyTemplate, deckProperties } from './deck-files';
import { deckUrl, type DeckOutcome, type DeckRound, type DeckUnit } from './deck-round';
import { remember } from './ledger';
import { LEASE } from './round-property';
import { writeRow } from './write-ledger';

type Presentation = slides_v1.Schema$Presentation;

/** Times that a person may edit the deck between our look and our batch. */
const ATTEMPTS = 3;

/** What the comparison needs, and the theme's colours; looks of texts are left out. */
const FIELDS =
  'presentationId,revisionId,masters(pageProperties(colorScheme)),layouts(objectId,layoutProperties(name),pageElements(objectId,size,shape(placeholder))),' +
  'slides(objectId,slideProperties(notesPage(notesProperties,pageElements(objectId,shape(text)))),pageElements)';

/** Throws LEASE_LOST where another run has begun, and whatever Google throws. */
export function* makeDeck(context: RunContext, round: DeckRound, unit: DeckUnit): Job<DeckOutcome> {
  yield* keepLease(context, LEASE, round.token);
  if (unit.state !== 'make')
    return outcome(
      unit,
      unit.state === 'upToDate' ? 'unchanged' : unit.state,
      unit.state === 'upToDate' ? unit.fileId : null,
      [],
    );
  const { unitId, deck } = unit;
  const fresh = unit.fileId === null;
  const fileId =
    unit.fileId ??
    (yield* copyTemplate(round.templateId, round.folderId, {
      name: deck.name,
      properties: deckProperties(context, unitId, deck.year),
    }));
  const laid = layOutDeck(deck);
  const changes = yield* writeSlides(fileId, laid, unit, fresh);
  if (changes === null) return outcome(unit, 'gone', null, []);
  const time = context.localTime(context.now, round.timeZone);
  yield* writeRow(
    context,
    round.ledger,
    { unit: unitId, name: unit.ledgerName },
    {
      link: deckUrl(fileId),
      maker: context.user,
      state: deckJob.states.done,
      updated: `${time.date} ${time.time}`,
      fileId,
      written: remember(deck.year, unit.deckHash, changes.written),
    },
  );
  return outcome(unit, fresh ? 'made' : changes.requests.length > 0 ? 'updated' : 'unchanged', fileId, changes.kept);
}

const outcome = (
  unit: DeckUnit,
  state: DeckOutcome['state'],
  fileId: string | null,
  kept: readonly string[],
): DeckOutcome => ({
  unitId: unit.unitId,
  name: unit.name,
  state,
  url: fileId === null ? '' : deckUrl(fileId),
  maker: unit.maker,
  kept,
});

/** null = the file was thrown away since we saw it. */
function* writeSlides(
  presentationId: string,
  laid: readonly LaidSlide[],
  unit: DeckUnit,
  fresh: boolean,
): Job<DeckChanges | null> {
  for (let attempt = 1; ; attempt += 1) {
    const presentation = yield* look(presentationId);
    if (presentation === null) return null;
    const weak = weakColours(presentation);
    const unreadable = unreadableText(presentation);
    if (unreadable !== null) throw new SurveyError('UNREADABLE_TEXT', { name: unit.name, ratio: unreadable });
    const changes = withWeak(reconcileDeck(presentation, readableSlides(laid, weak), unit.written, fresh), weak);
    if (changes.requests.length === 0) return changes;
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
    if (error instanceof GoogleError && error.code === 404) return null;
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

const editedMeanwhile = (error: unknown): boolean =>
  error instanceof GoogleError && error.code === 400 && /revision/i.test(error.message);

/** Notes of slides that the template lacks: their shapes can be named only now (GOOGLE.md 1). */
function* writeNotes(presentationId: string, changes: DeckChanges): Job<DeckChanges> {
  const presentation = yield* look(presentationId);
  if (presentation === null) return changes;
  const notes = laterNotes(presentation, changes.notesLater);
  if (notes.requests.length > 0) yield* sendBatch({ ...presentation, presentationId }, notes.requests);
  return { ...changes, written: { ...changes.written, texts: { ...changes.written.texts, ...notes.texts } } };
}
