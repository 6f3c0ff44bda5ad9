/** Errors in words: what happened, why, and what to do. */
import type { Meaning } from '../../google/refusals';
import type { SurveyErrorWords } from '../survey-error';
import { answerTableErrors } from './answer-table-errors';
import { columnErrors } from './columns';
import { deckErrors } from './deck-job';
import { documentTemplateErrors } from './document-template';
import { fileErrors } from './file-errors';
import { inputErrors } from './input-errors';
import { mailingErrors } from './mailing';
import { reviewErrors } from './review';
import { workbookErrors } from './workbook';

const survey: SurveyErrorWords = {
  ...answerTableErrors,
  ...columnErrors,
  ...deckErrors,
  ...documentTemplateErrors,
  ...fileErrors,
  ...inputErrors,
  ...mailingErrors,
  ...reviewErrors,
  ...workbookErrors,
};

const brokenOff = (message: string): string =>
  `Google svarade med ett fel (${message}). Det som är gjort är sparat. Försök igen om en stund; inget görs dubbelt.`;

/** What Google's refusals mean: what happened, whether it passes by itself, what to do. */
const google: Readonly<Record<Meaning, (message: string) => string>> = {
  rateLimit: () =>
    'Google tar inte emot fler anrop just nu, eftersom många kom på kort tid. Det går över av sig självt. ' +
    'Det som är gjort är sparat. Vänta några minuter och försök igen.',
  dailyQuota: (message) =>
    `Dagens gräns hos Google är nådd (${message}). Det går över av sig självt inom ett dygn. ` +
    'Det som är gjort är sparat. Försök igen i morgon, så fortsätter arbetet där det slutade.',
  sharingLimit: (message) =>
    `Google delar inte fler filer åt dig just nu (${message}). Det går över av sig självt, oftast inom ett dygn. ` +
    'Det som är gjort är sparat. Försök igen i morgon.',
  storageFull: () =>
    'Lagringsutrymmet i din Google Drive är fullt, så inga fler filer kan skapas. Det går inte över av sig självt. ' +
    'Det som är gjort är sparat. Töm papperskorgen eller be IT om mer utrymme, och försök igen.',
  domainPolicy: (message) =>
    `Er organisations inställningar hos Google tillåter inte detta (${message}). Det går inte över av sig självt. ` +
    'Det som är gjort är sparat. Be den som sköter Google hos er att tillåta det, och försök igen.',
  noConsent: (message) =>
    `Verktyget saknar en behörighet (${message}). Det som är gjort är sparat. ` +
    'Försök igen och godkänn det som Google frågar om.',
  noAccess: (message) =>
    `Google nekade åtkomst (${message}). Kontrollera att du kan redigera arbetsboken, eller be den som äger den köra.`,
  gone: () =>
    'Något som skulle läsas finns inte längre, eller så har du inte åtkomst till det. Försök igen. Händer det igen: be den som skapade filen köra.',
  conflict: () =>
    'Någon ändrade samtidigt det som skulle skrivas. Det som är gjort är sparat, och inget av det andra skrev är borta. Vänta en stund och försök igen.',
  protected: (message) =>
    `Någon har skyddat cellerna som skulle skrivas (${message}). Det går inte över av sig självt. Det som är gjort är sparat. ` +
    'Kontrollera vem som har skyddat dem, under Data, Skydda kalkylark och intervall, och be om rätt att ändra dem.',
  tooLarge: (message) =>
    `En gräns hos Google är nådd (${message}). Det går inte över av sig självt. Det som är gjort är sparat. ` +
    'Ta bort det som inte behövs, till exempel gamla flikar, och försök igen.',
  invalid: (message) =>
    `Google tog inte emot det som skulle skrivas (${message}). Det som är gjort är sparat. Försök igen; händer det igen, visa texten för den som sköter verktyget.`,
  outage: brokenOff,
  unknown: brokenOff,
};

export const errorMessages = {
  survey,
  google,
  timeIsUp:
    'Tiden för en körning tog slut. Det som är gjort är sparat. Kör igen, så fortsätter arbetet där det slutade.',
  unknown: (message: string): string =>
    `Ett fel som verktyget inte känner till inträffade: ${message}. Det som är gjort är sparat. Försök igen; händer det igen, visa texten för den som sköter verktyget.`,
} as const;
