/** Rows of Kontroll about what looks like personal data. The column is named; what stands in it never is. */
import type { SurveyErrorDetails } from '../../google/survey-error';
import type { Finding } from '../finding';
import { menuMessages } from './menu';
import { settingNames, tabNames } from './tabs';

type Details = Finding['details'];
type Words = (details: Details) => { readonly what: string; readonly todo: string };

/** What a Stopp means. */
const AFTER = 'Räkna sedan om. Till dess görs inga flikar och bildspel.';

const KINDS: Readonly<Record<string, string>> = {
  name: 'namn',
  email: 'e-postadresser',
  identity: 'personnummer',
  phone: 'telefonnummer',
  time: 'tidpunkter',
  address: 'ip-adresser',
};
const ONE: Readonly<Record<string, string>> = {
  email: 'en e-postadress',
  identity: 'ett personnummer',
  phone: 'ett telefonnummer',
};
const USES: Readonly<Record<string, string>> = {
  respondent: settingNames.respondentColumn,
  department: settingNames.departmentColumn,
  role: settingNames.roleColumn,
  unit: settingNames.unitColumn,
};

export const personalKindName = (kind: Details[string] | undefined): string => KINDS[String(kind)] ?? 'personuppgifter';

/** "Kolumnen ”E-post”", also where it has no header. */
export const columnName = (column: Details[string] | undefined): string =>
  String(column ?? '') === '' ? 'En kolumn utan rubrik' : `Kolumnen ”${String(column)}”`;

export const personalFindings: Readonly<Record<string, Words>> = {
  PERSONAL_COLUMN: ({ kind, column }) => ({
    what: `${columnName(column)} ser ut att innehålla ${personalKindName(kind)}. Mätningen ska vara anonym.`,
    todo:
      String(column ?? '') === ''
        ? `Ta bort kolumnen bland svaren. ${AFTER}`
        : `Ta bort kolumnen bland svaren, eller skriv dess rubrik på fliken ${tabNames.settings}, ${settingNames.droppedColumns}. ${AFTER}`,
  }),
  PERSONAL_COLUMN_IN_USE: ({ kind, column, use }) => ({
    what: `${columnName(column)} ser ut att innehålla ${personalKindName(kind)}, men används ${
      use === 'question' ? 'som svar på en fråga' : `som ${USES[String(use)] ?? ''} i inställningarna`
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
  LEFT_OUT_COLUMNS: ({ columns, count }) => ({
    what:
      Number(count) === 1
        ? `Kolumnen ${columns} används inte och finns inte bland svaren. Det som stod i den kommer inte med någonstans.`
        : `${count} kolumner används inte och finns inte bland svaren: ${columns}. Det som stod i dem kommer inte med någonstans.`,
    todo: `Du behöver inte göra något. Namnen står på fliken ${tabNames.settings}, vid ${settingNames.droppedColumns}.`,
  }),
  PERSONAL_ANSWER: ({ kind }) => ({
    what: `Cellen ser ut att innehålla ${ONE[String(kind)] ?? 'en personuppgift'}. Därför visas den inte här. Den räknas inte som svar.`,
    todo: 'Ta bort uppgiften. Kontrollera att rätt kolumn är vald.',
  }),
};

/** What Räkna om analysen tells where something stops it. */
export const stopWords = {
  title: 'Analysen är inte omräknad',
  kept: `Fliken ${tabNames.analysis} är som förut. På fliken ${tabNames.check} står vad du ska göra åt det som är Stopp. Räkna sedan om.`,
} as const;

export const stopErrors: Readonly<Record<'STOPPED', (details: SurveyErrorDetails) => string>> = {
  STOPPED: ({ faults }) =>
    `Svaren kan inte visas förrän något är rättat. Därför har inget skrivits. Välj ${menuMessages.items.recalculate}, så står på fliken ${tabNames.check} vad du ska göra.\n${[
      faults ?? [],
    ]
      .flat()
      .map((fault) => `• ${String(fault)}`)
      .join('\n')}`,
};
