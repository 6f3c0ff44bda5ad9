/** Rows of Kontroll about what looks like personal data. The column is named; what stands in it never is. */
import type { FindingWords } from '../finding';
import type { SaidOf } from '../told';
import type { ColumnUse, PersonalFindings, PersonalKind } from '../findings/personal-findings';
import { cutList } from '../cut-list';
import { settingNames, tabNames } from './tabs';

/** What a Stopp means. */
const AFTER = 'Räkna sedan om. Till dess görs inga flikar och bildspel.';

const KINDS: Readonly<Record<PersonalKind, string>> = {
  name: 'namn',
  email: 'e-postadresser',
  identity: 'personnummer',
  phone: 'telefonnummer',
  time: 'tidpunkter',
  address: 'ip-adresser',
};
const ONE: Readonly<Partial<Record<PersonalKind, string>>> = {
  email: 'en e-postadress',
  identity: 'ett personnummer',
  phone: 'ett telefonnummer',
};
const USES: Readonly<Record<Exclude<ColumnUse, 'question'>, string>> = {
  respondent: settingNames.respondentColumn,
  department: settingNames.departmentColumn,
  role: settingNames.roleColumn,
  unit: settingNames.unitColumn,
};

export const personalKindName = (kind: PersonalKind): string => KINDS[kind];

/** "Kolumnen ”E-post”", also where it has no header. */
export const columnName = (column: string): string =>
  column === '' ? 'En kolumn utan rubrik' : `Kolumnen ”${column}”`;

const MOST_NAMES = 8;
const quotedList = (columns: readonly string[]): string =>
  cutList(
    columns.map((name) => `”${name}”`),
    MOST_NAMES,
  );

export const personalFindings: SaidOf<PersonalFindings, FindingWords> = {
  PERSONAL_COLUMN: ({ kind, column }) => ({
    what: `${columnName(column)} ser ut att innehålla ${personalKindName(kind)}. Mätningen ska vara anonym.`,
    todo:
      column === ''
        ? `Ta bort kolumnen bland svaren. ${AFTER}`
        : `Ta bort kolumnen bland svaren, eller skriv dess rubrik på fliken ${tabNames.settings}, ${settingNames.droppedColumns}. ${AFTER}`,
  }),
  PERSONAL_COLUMN_IN_USE: ({ kind, column, use }) => ({
    what: `${columnName(column)} ser ut att innehålla ${personalKindName(kind)}, men används ${
      use === 'question' ? 'som svar på en fråga' : `som ${USES[use]} i inställningarna`
    }.`,
    todo:
      use === 'respondent'
        ? `Byt ut innehållet mot ett nummer som inte säger vem som har svarat, eller töm inställningen. ${AFTER}`
        : use === 'question'
          ? `Kontrollera på fliken ${tabNames.questions} att frågan har rätt kolumn. ${AFTER}`
          : `Kontrollera på fliken ${tabNames.settings} att rätt kolumn är vald. ${AFTER}`,
  }),
  DROPPED_COLUMN_IN_USE: ({ column }) => ({
    what: `${columnName(column)} står bland ${settingNames.droppedColumns}, men används ändå.`,
    todo: `Ta bort den ur ${settingNames.droppedColumns}, eller ta bort den där den används på flikarna ${tabNames.settings} och ${tabNames.questions}. ${AFTER}`,
  }),
  DROPPED_COLUMN: ({ column }) => ({
    what: `${columnName(column)} används inte, som inställningarna säger. Det som står i den kommer inte med någonstans.`,
    todo: 'Du behöver inte göra något. Säkrast är att ta bort kolumnen.',
  }),
  DROPPED_COLUMNS_ON_ONE_LINE: ({ line }) => ({
    what: `Raden ”${line}” bland ${settingNames.droppedColumns} är flera rubriker. Kolumnerna läses därför ännu.`,
    todo: `Skriv en rubrik per rad i ${settingNames.droppedColumns} på fliken ${tabNames.settings} (Alt + Enter ger ny rad i cellen). ${AFTER}`,
  }),
  LEFT_OUT_COLUMNS: ({ columns }) => ({
    what:
      columns.length === 1
        ? `Kolumnen ${quotedList(columns)} används inte och finns inte bland svaren. Det som stod i den kommer inte med någonstans.`
        : `${columns.length} kolumner används inte och finns inte bland svaren: ${quotedList(columns)}. Det som stod i dem kommer inte med någonstans.`,
    todo: `Du behöver inte göra något. Namnen står på fliken ${tabNames.settings}, vid ${settingNames.droppedColumns}.`,
  }),
  PERSONAL_ANSWER: ({ kind }) => ({
    what: `Cellen ser ut att innehålla ${ONE[kind] ?? 'en personuppgift'}. Därför visas den inte här. Den räknas inte som svar.`,
    todo: 'Ta bort uppgiften. Kontrollera att rätt kolumn är vald.',
  }),
};

/** What Räkna om analysen tells where something stops it. */
export const stopWords = {
  title: 'Analysen är inte omräknad',
  kept: `Fliken ${tabNames.analysis} är som förut. På fliken ${tabNames.check} står vad du ska göra åt det som är Stopp. Räkna sedan om.`,
} as const;
