/** Why a table of single answers, or of ready aggregates, cannot be read, in words. */
import type { SurveyErrorWords } from '../survey-error';
import { settingChoices, settingNames, tabNames } from './tabs';

const NOTHING_WRITTEN = 'Därför har inget skrivits.';

export const answerTableErrors: SurveyErrorWords<
  'NO_RESPONDENT_COLUMN' | 'NO_QUESTION_NAMES' | 'NO_KNOWN_QUESTION' | 'NO_ANSWER_COLUMN' | 'NO_AGGREGATE_COLUMNS'
> = {
  NO_RESPONDENT_COLUMN: ({ tab }) =>
    `På fliken ${tab} står varje svar på en egen rad, men verktyget vet inte vilken kolumn som säger vem som har svarat. ${NOTHING_WRITTEN} Skriv kolumnens rubrik på fliken ${tabNames.settings}, ${settingNames.respondentColumn}. Har svaren en rad per svarande: välj det vid ${settingNames.layout}.`,
  NO_QUESTION_NAMES: ({ tab }) =>
    `På fliken ${tab} finns ingen kolumn som säger vilken fråga raden gäller. ${NOTHING_WRITTEN} Döp kolumnen till ”Fråge-ID” eller ”Fråga”, och skriv frågorna som på fliken ${tabNames.questions}. Är formen fel vald: ändra ${settingNames.layout} på fliken ${tabNames.settings}.`,
  NO_KNOWN_QUESTION: ({ tab, column }) =>
    `På fliken ${tab} finns ingen av frågorna i kolumnen ”${column}”. ${NOTHING_WRITTEN} Skriv frågornas ID, eller deras text, likadant där som på fliken ${tabNames.questions}.`,
  NO_ANSWER_COLUMN: ({ tab }) =>
    `På fliken ${tab} går det inte att se vilken kolumn som har svaren. ${NOTHING_WRITTEN} Döp kolumnen till ”Svar”.`,
  NO_AGGREGATE_COLUMNS: ({ tab }) =>
    `På fliken ${tab} saknas de sammanställda värdena. ${NOTHING_WRITTEN} Lägg in kolumnerna ”Antal skattade” och ”Medel”, eller en kolumn för varje tal på skalan. Har fliken en rad per svarande: välj ”${settingChoices.layout.rows}” vid ${settingNames.layout} på fliken ${tabNames.settings}.`,
};
