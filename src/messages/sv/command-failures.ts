/** Why `npm start` could not go on, and what to do at a command line: there is no menu there. */
import type { FindingCode } from '../finding';
import type { SurveyErrorWords } from '../survey-error';
import { listed } from './format';

const names = (texts: readonly string[]): string => {
  const all = texts.map((text) => `”${text}”`);
  return all.length > 8 ? `${all.slice(0, 7).join(', ')} och ${all.length - 7} till` : listed(all);
};
const NOTHING = 'Därför har inget gjorts.';
const SEE = 'Se ovan hur filen lästes.';

export const commandErrors: SurveyErrorWords<
  | 'MISSING_UNIT_COLUMN'
  | 'MISSING_NAMED_COLUMNS'
  | 'DOUBLED_COLUMN'
  | 'NO_QUESTION_COLUMNS'
  | 'EMPTY_ANSWERS'
  | 'NO_RESPONDENT_COLUMN'
  | 'NO_QUESTION_NAMES'
  | 'NO_KNOWN_QUESTION'
  | 'NO_ANSWER_COLUMN'
  | 'NO_AGGREGATE_COLUMNS'
> = {
  MISSING_UNIT_COLUMN: ({ column }) =>
    `Bland svaren saknas kolumnen ”${column}”, som ska säga vilken kommun varje svar gäller. ${NOTHING} ${SEE} Skriv rubriken som den står i filen, i mappningsfilen (unit).`,
  MISSING_NAMED_COLUMNS: ({ columns }) =>
    `Bland svaren saknas ${names(columns)}. ${NOTHING} ${SEE} Skriv rubrikerna som de står i filen, i mappningsfilen (department, role och respondent).`,
  DOUBLED_COLUMN: ({ columns }) =>
    `Rubriken ${names(columns)} finns mer än en gång bland svaren, och verktyget kan inte veta vilken som gäller. ${NOTHING} Byt namn på den ena kolumnen i filen.`,
  NO_QUESTION_COLUMNS: ({ columns }) =>
    `Ingen av frågornas kolumner finns bland svaren. Verktyget letade efter ${names(columns)}. ${NOTHING} ${SEE} Skriv rubrikerna som de står i filen, i mappningsfilen (questions, column).`,
  EMPTY_ANSWERS: () => `Filen har inga svar. ${NOTHING} Kontrollera att svaren har sparats i den.`,
  NO_RESPONDENT_COLUMN: () =>
    `Varje svar står på en egen rad, men mappningsfilen säger inte vilken kolumn som säger vem som har svarat. ${NOTHING} Skriv kolumnens rubrik i mappningsfilen (respondent).`,
  NO_QUESTION_NAMES: () =>
    `Ingen kolumn säger vilken fråga raden gäller. ${NOTHING} ${SEE} Döp kolumnen till ”Fråge-ID” eller ”Fråga”, eller ändra layout i mappningsfilen.`,
  NO_KNOWN_QUESTION: ({ column }) =>
    `I kolumnen ”${column}” finns ingen av frågorna. ${NOTHING} Skriv frågornas id, eller deras text, likadant i mappningsfilen (questions).`,
  NO_ANSWER_COLUMN: () =>
    `Det går inte att se vilken kolumn som har svaren. ${NOTHING} ${SEE} Döp kolumnen till ”Svar”.`,
  NO_AGGREGATE_COLUMNS: () =>
    `De sammanställda värdena saknas. ${NOTHING} ${SEE} Lägg in kolumnerna ”Antal skattade” och ”Medel”, eller en kolumn för varje tal på skalan, eller ändra layout i mappningsfilen.`,
};

const LEAVE_OUT = 'Ta bort kolumnen ur filen, eller ur mappningsfilen om den nämns där.';

export const commandStop = {
  title: 'Stopp. Inget har skrivits. Detta behöver du bestämma eller rätta först:',
  /** Instead of what Kontroll says to do. */
  todo: {
    MUCH_NOT_UNDERSTOOD:
      'Säg i en mappningsfil vad svaren betyder (scale, values, dontKnow, blank eller invalid). Stämmer förslaget: kör igen med --accept.',
    NOTHING_UNDERSTOOD:
      'Säg i mappningsfilen vad svaren betyder (scale, values, dontKnow eller blank), eller ta bort frågan ur questions.',
    GARBLED_TEXT:
      'Hämta svaren på nytt ur enkätverktyget, eller byt de felaktiga tecknen i filen (Ã¥ mot å, Ã¤ mot ä, Ã¶ mot ö).',
    PERSONAL_COLUMN: LEAVE_OUT,
    PERSONAL_COLUMN_IN_USE: LEAVE_OUT,
    RESPONDENTS_SHARE_IDS:
      'Gör beteckningarna olika, till exempel med kommunens namn före numret, eller ta bort respondent ur mappningsfilen, så räknas varje rad som en person.',
  } satisfies Partial<Record<FindingCode, string>>,
};
