/** Errors that stop the reading of a file of answers or of its mapping, in words. */
import type { SurveyErrorWords } from '../survey-error';
import { say } from '../told';
import type { UnreadableKind } from '../unreadable-kind';
import { mappingFaults } from './mapping-faults';
import { listed, whole } from './format';
import { settingNames } from './tabs';

/** What a file is that is not read, and how its answers come out of it. */
const unreadable: Readonly<Record<UnreadableKind, string>> = {
  spss: 'är en SPSS-fil, och den kan verktyget inte läsa. Öppna den i SPSS, välj File, Save As och typen Comma delimited (*.csv), kryssa för Save value labels where defined och försök igen med den filen.',
  stata:
    'är en Stata-fil, och den kan verktyget inte läsa. Öppna den i Stata, skriv export delimited using "svar.csv" och försök igen med den filen.',
  sas: 'är en SAS-fil, och den kan verktyget inte läsa. Exportera den som .csv från SAS (PROC EXPORT med DBMS=CSV) och försök igen med den filen.',
  oldExcel:
    'är sparad i ett av Excels äldre format eller skyddad med lösenord, och då kan verktyget inte läsa den. Öppna den i Excel, ta bort lösenordet om den har ett, välj Arkiv, Spara som och typen Excel-arbetsbok (.xlsx) och försök igen.',
  openDocument:
    'är ett kalkylark från LibreOffice eller OpenOffice (.ods), och det kan verktyget inte läsa. Öppna det, välj Arkiv, Spara som och typen Excel 2007–365 (.xlsx) och försök igen.',
  numbers:
    'är ett kalkylark från Numbers, och det kan verktyget inte läsa. Öppna det i Numbers, välj Arkiv, Exportera till, Excel och försök igen med den filen.',
  googleShortcut:
    'är en genväg till ett Google-kalkylark och innehåller inga svar. Öppna kalkylarket, välj Arkiv, Ladda ned, Microsoft Excel (.xlsx) och försök igen med den filen.',
  webPage:
    'är en webbsida, fast den kanske heter något annat. Öppna den i Excel, välj Arkiv, Spara som och typen Excel-arbetsbok (.xlsx) och försök igen, eller hämta svaren på nytt ur enkätverktyget.',
  zip: 'är ett zip-arkiv. Packa upp det och försök igen med filen som har svaren.',
  pdf: 'är en pdf, och ur en sådan går det inte att läsa svaren. Hämta dem som .csv eller .xlsx ur enkätverktyget och försök igen.',
  document:
    'är ett dokument eller bildspel, och ur ett sådant går det inte att läsa svaren. Hämta dem som .csv eller .xlsx ur enkätverktyget och försök igen.',
  other: 'är varken .csv eller .xlsx. Spara svaren i ett av de formaten och försök igen.',
};

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
  FILE_KIND: ({ file, kind }) => `Filen ${file} ${unreadable[kind]}`,
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
