/** Errors in words: what happened, why, and what to do. */
import type { SurveyErrorWords } from '../survey-error';
import { answerTableErrors } from './answer-table-errors';
import { columnErrors } from './columns';
import { deckErrors } from './deck-job';
import { fileErrors } from './file-errors';
import { inputErrors } from './input-errors';
import { mailingErrors } from './mailing';
import { workbookErrors } from './workbook';

const survey: SurveyErrorWords = {
  ...answerTableErrors,
  ...columnErrors,
  ...deckErrors,
  ...fileErrors,
  ...inputErrors,
  ...mailingErrors,
  ...workbookErrors,
};

export const errorMessages = {
  survey,
  google: (code: number, message: string): string => {
    if (code === 403)
      return `Google nekade åtkomst (${message}). Kontrollera att du kan redigera arbetsboken, eller be den som äger den köra.`;
    if (code === 404)
      return 'Något som skulle läsas finns inte längre, eller så har du inte åtkomst till det. Försök igen. Händer det igen: be den som skapade filen köra.';
    if (code === 429)
      return 'Google tar inte emot fler anrop just nu. Vänta några minuter och försök igen. Det som är gjort är sparat.';
    return `Google svarade med ett fel (${message}). Det som är gjort är sparat. Försök igen om en stund; inget görs dubbelt.`;
  },
  timeIsUp:
    'Tiden för en körning tog slut. Det som är gjort är sparat. Kör igen, så fortsätter arbetet där det slutade.',
  unknown: (message: string): string =>
    `Ett fel som verktyget inte känner till inträffade: ${message}. Det som är gjort är sparat. Försök igen; händer det igen, visa texten för den som sköter verktyget.`,
} as const;
