/** Errors that stop the reading of a file of answers or of its mapping, in words. */
import type { SurveyErrorWords } from '../survey-error';
import { say } from '../told';
import { mappingFaults } from './mapping-faults';
import { listed, whole } from './format';
import { settingNames } from './tabs';

export const fileErrors: SurveyErrorWords<
  | 'FILE_MISSING'
  | 'FILE_KIND'
  | 'FILE_EMPTY'
  | 'FILE_QUOTES'
  | 'FILE_BROKEN'
  | 'FILE_ENCODING_UNKNOWN'
  | 'FILE_ENCODING_WRONG'
  | 'NO_RATING_COLUMNS'
  | 'INVITED_COLUMNS'
  | 'FILE_LONG_LINE'
  | 'FILE_TOO_WIDE'
  | 'FILE_NO_TEXT'
  | 'FILE_TOO_BIG'
  | 'SHEET_MISSING'
  | 'FILE_TOO_LARGE'
  | 'MAPPING'
> = {
  FILE_MISSING: ({ file }) => `Filen ${file} finns inte eller går inte att öppna. Kontrollera namnet och mappen.`,
  FILE_KIND: ({ file }) =>
    `Filen ${file} är varken .csv eller .xlsx. Spara svaren i ett av de formaten och försök igen.`,
  FILE_EMPTY: ({ file }) => `Filen ${file} är tom. Kontrollera att svaren har sparats i den.`,
  FILE_QUOTES: ({ file, line }) =>
    `Filen ${file} går inte att läsa: ett citattecken som öppnas på eller före rad ${line} stängs aldrig. Rätta filen, eller spara den på nytt från kalkylprogrammet.`,
  FILE_BROKEN: ({ file, reason, line }) =>
    `Filen ${file} går inte att läsa (${reason}${line === null ? '' : `, rad ${line}`}). Spara den på nytt från kalkylprogrammet och försök igen.`,
  FILE_ENCODING_UNKNOWN: ({ file, encoding }) =>
    `Teckenkodningen ”${encoding}” för filen ${file} är okänd. Skriv till exempel utf-8, windows-1252 eller cp850 i mappningsfilen (encoding).`,
  FILE_ENCODING_WRONG: ({ file, encoding }) =>
    `Filen ${file} är inte skriven i ${encoding}, som mappningsfilen säger. Rätta encoding i mappningsfilen.`,
  MAPPING: ({ file, faults }) =>
    `Mappningsfilen ${file} går inte att använda. Rätta detta:\n${faults.map((fault) => `• ${say(fault, mappingFaults)}`).join('\n')}`,
  NO_RATING_COLUMNS: ({ unitColumn }) =>
    `Ingen kolumn bland svaren har tal på skalan, så verktyget vet inte vilka som är frågor. Ange en mappningsfil (--mapping). Kolumnen med kommunens namn togs som ”${unitColumn}” (${settingNames.unitColumn}).`,
  INVITED_COLUMNS: ({ file }) =>
    `Filen ${file} saknar kolumnerna Kommun och Inbjudna. Rätta rubrikerna på första raden och försök igen.`,
  FILE_TOO_LARGE: ({ file, rows, most }) =>
    `Filen ${file} har ${whole(rows)} rader. Verktyget läser högst ${whole(most)} rader. Därför har inget gjorts. Dela upp filen, eller räkna ihop svaren först och använd formen aggregates.`,
  FILE_NO_TEXT: ({ file }) =>
    `Filen ${file} är ingen textfil: den har tecken som inte hör till någon text. Spara svaren på nytt som .csv eller .xlsx och försök igen.`,
  FILE_TOO_BIG: ({ file, megabytes }) =>
    `Filen ${file} är för stor: mer än ${megabytes} MB att läsa. Därför har inget gjorts. Kontrollera att det är rätt fil, och ta bort blad och kolumner som inte behövs.`,
  SHEET_MISSING: ({ file, sheet, sheets }) =>
    `Filen ${file} har inget blad som heter ”${sheet}”. Den har ${listed(sheets.map((name) => `”${name}”`))}. Rätta sheet i mappningsfilen.`,
  FILE_LONG_LINE: ({ file }) =>
    `Filen ${file} har en rad som är för lång att läsa. Oftast är det ett citattecken som öppnas och aldrig stängs. Rätta filen, eller spara den på nytt från kalkylprogrammet.`,
  FILE_TOO_WIDE: ({ file, columns, most }) =>
    `Filen ${file} har ${whole(columns)} kolumner. Verktyget läser högst ${whole(most)}. Därför har inget gjorts. Kontrollera att det är rätt fil, och ta bort kolumner som inte behövs.`,
};
