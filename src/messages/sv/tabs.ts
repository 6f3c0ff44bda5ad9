/** Names of tabs and the headers of their columns. Headers are also how columns are found, so both readers and writers use these. */
export const tabNames = {
  start: 'Start',
  settings: 'Inställningar',
  municipalities: 'Kommuner',
  departments: 'Förvaltningar',
  questions: 'Frågor',
  answers: 'Svar',
  check: 'Kontroll',
  analysis: 'Analys',
  areas: 'Delområden',
  joint: 'Gemensam',
  decisions: 'Beslut',
  dialogues: 'Dialog',
  plan: 'Handlingsplan',
  mailing: 'Utskick',
  status: 'Driftstatus',
  decks: 'Bildspel',
  documents: 'Dokument',
  chartData: 'Diagramdata',
  jointChartData: 'Diagramdata gemensam',
  municipality: (name: string): string => `Kommun – ${name}`,
} as const;

/** What Google calls the empty tab of a new spreadsheet, before its number. */
export const emptyTabName: string = 'Kalkylblad';

/** Titles under which the answers are looked for when Inställningar names none, in this order; the first two are prefixes. */
export const answersTabNames = ['Svar', 'Formulärsvar', 'Form Responses'] as const;

/** The tab that a file with the measurement before is put in. It does not begin as the titles above do, so it is never taken for the answers. */
export const earlierAnswersTitle = 'Förra mätningens svar';

export const headers = {
  questions: {
    id: 'Fråge-ID',
    dimension: 'Dimension',
    category: 'Kategori',
    area: 'Delområde',
    shortName: 'Kortnamn',
    statement: 'Frågetext',
    column: 'Kolumn i svaren',
    occurrence: 'Förekomst',
    reversed: 'Vänd skala',
    included: 'Ingår',
    changed: 'Ändrad sedan sist',
  },
  municipalities: {
    id: 'Kommun-ID',
    name: 'Kommun',
    invited: 'Antal inbjudna',
    active: 'Aktiv',
    reportedAs: 'Redovisas som',
  },
  departments: {
    municipality: 'Kommun',
    name: 'Förvaltning',
    reportedAs: 'Redovisas som',
    invited: 'Antal inbjudna',
  },
  settings: { name: 'Namn', value: 'Värde', explanation: 'Förklaring' },
  check: { severity: 'Allvar', where: 'Var', what: 'Vad', todo: 'Gör så här' },
  decisions: {
    id: 'Beslut-ID',
    date: 'Datum',
    municipality: 'Kommun',
    forum: 'Forum',
    subject: 'Ärende',
    proposal: 'Förslag',
    decision: 'Beslut',
    area1: 'Delområde 1',
    area2: 'Delområde 2',
    owner: 'Uppdragsansvarig',
    reportBack: 'Återrapporteras senast',
    registryNumber: 'Diarienummer',
    material: 'Underlag (länk)',
    status: 'Status',
  },
  dialogues: {
    id: 'Dialog-ID',
    meeting: 'Möte-ID',
    municipality: 'Kommun',
    department: 'Förvaltning',
    area: 'Delområde',
    rating: 'Nuläge (egen bedömning)',
    works: 'Vad fungerar',
    hinders: 'Vad hindrar',
    unknown: 'Vad vet vi inte',
    shouldKnow: 'Borde vi veta?',
    whoShouldKnow: 'Vem borde veta',
    proposal: 'Förslag',
    urgent: 'Angeläget (1–3)',
    feasible: 'Möjligt (1–3)',
    promise: 'Löfte till nästa gång',
    theme: 'Tema',
  },
  plan: {
    id: 'Åtgärd-ID',
    action: 'Åtgärd',
    area: 'Delområde',
    owner: 'Ansvarig',
    due: 'Klart senast',
    status: 'Status',
    percent: 'Klart %',
    health: 'Läge',
    nextStep: 'Nästa steg',
    municipality: 'Kommun',
    email: 'E-post',
    reminders: 'Påminnelser',
    updated: 'Senast uppdaterad',
    /** Only where a person has added it. */
    start: 'Start',
  },
  mailing: {
    time: 'Tid',
    kind: 'Typ',
    key: 'Nyckel',
    recipient: 'Mottagare',
    subject: 'Ämne',
    actions: 'Antal åtgärder',
    result: 'Resultat',
    fault: 'Fel',
  },
  status: { what: 'Vad', value: 'Läge', explanation: 'Förklaring' },
  decks: {
    name: 'Bildspel',
    unit: 'Kommun-ID',
    link: 'Länk',
    maker: 'Gjort av',
    state: 'Läge',
    updated: 'Uppdaterat',
    fileId: 'Fil-ID',
    written: 'Skrivet (rör inte)',
  },
  documents: {
    name: 'Dokument',
    unit: 'Kommun-ID',
    link: 'Länk',
    maker: 'Gjort av',
    state: 'Läge',
    updated: 'Uppdaterat',
    fileId: 'Fil-ID',
    written: 'Skrivet (rör inte)',
  },
} as const;

/** Names of the rows of Inställningar. */
export const settingNames = {
  year: 'Mätår',
  scaleMin: 'Skala min',
  scaleMax: 'Skala max',
  dontKnow: 'Svar som betyder vet ej',
  blank: 'Svar som betyder ej besvarad',
  values: 'Svarstexter och tal',
  invalid: 'Svar som är ogiltiga',
  blankUnit: 'Texter som betyder ingen kommun',
  answersTab: 'Flik med svar',
  layout: 'Svarens form',
  unitColumn: 'Kolumn för kommun',
  departmentColumn: 'Kolumn för förvaltning',
  roleColumn: 'Kolumn för rollgrupp',
  respondentColumn: 'Kolumn för svarande',
  repeatedRespondent: 'Samma svarande på två rader',
  droppedColumns: 'Kolumner som inte används',
  mergedColumns: 'Kolumner att läsa som en',
  approvedColumns: 'Godkänd koppling',
  skipRowsAfterHeader: 'Rader att hoppa över efter rubriken',
  minimumGroup: 'Minsta grupp',
  minimumGroupReason: 'Skäl till minsta grupp under 5',
  earlierAnswersTab: 'Flik med förra mätningens svar',
  earlierQuestionsTab: 'Flik med förra mätningens frågor',
  earlierYear: 'Förra mätåret',
  lines: 'Gränser i fyrfältsdiagrammet',
  fixedSelfRating: 'Fast gräns självskattning',
  fixedDontKnowPercent: 'Fast gräns vet ej',
  weight: 'Vikt i gemensam rapport',
  shortlistLength: 'Antal frågor på kortlistan',
  cooperation: 'Samverkan',
  coordinator: 'Samordnare',
  coordinatorEmail: 'Samordnarens e-post',
  mailWeekday: 'Veckodag för utskick',
  mailHour: 'Timme för utskick',
  language: 'Språk',
} as const;

/** What counts where Inställningar says nothing, of the settings whose default is words. */
export const settingDefaults: { readonly dontKnow: readonly string[]; readonly unitColumn: string } = {
  dontKnow: ['Vet ej', 'Vet inte', 'Ingen uppfattning'],
  unitColumn: 'Kommun',
};

/** The statuses an action may have, chosen from a list. */
export const statusNames = {
  notStarted: 'Ej påbörjad',
  inProgress: 'Pågår',
  onHold: 'Pausad',
  complete: 'Klar',
  cancelled: 'Avbruten',
} as const;

/** Where something is decided. */
export const forumNames = {
  managementGroup: 'Kommundirektörens ledningsgrupp',
  executiveBoard: 'Kommunstyrelsen',
  committee: 'Nämnd',
  departmentManagement: 'Förvaltningens ledningsgrupp',
  other: 'Annat',
} as const;

export const decisionStatusNames = {
  proposed: 'Förslag',
  decided: 'Beslutat',
  noted: 'Noterat',
  reportedBack: 'Återrapporterat',
  withdrawn: 'Återtaget',
} as const;

/** Borde vi veta? */
export const shouldKnowNames = { yes: 'Ja', partly: 'Delvis', no: 'Nej' } as const;

export const fieldNames = {
  startHere: 'Börja här',
  knownWeakness: 'Känd svaghet',
  unknownStrength: 'Okänd styrka',
  knownStrength: 'Känd styrka',
} as const;

export const shownNames = {
  shown: 'visas',
  few: 'färre än 5',
  hidden: 'visas inte',
  none: 'inga svar',
} as const;

/** The choices of the settings that have a list, by the code that the program uses. */
export const settingChoices = {
  language: { sv: 'svenska', en: 'engelska' },
  lines: { joint: 'Gemensam median', own: 'Egen median', fixed: 'Fasta gränser' },
  layout: { rows: 'En rad per svarande', long: 'En rad per svar', aggregates: 'Sammanställda värden' },
  repeatedRespondent: { later: 'Den senare raden räknas', earlier: 'Den tidigare raden räknas' },
  weight: { municipality: 'Varje kommun lika', answer: 'Varje svar lika' },
  mailWeekday: { 1: 'måndag', 2: 'tisdag', 3: 'onsdag', 4: 'torsdag', 5: 'fredag', 6: 'lördag', 7: 'söndag' },
} as const;

/** What a Ja/Nej cell may hold. */
export const yesNo = { yes: 'Ja', no: 'Nej' } as const;

/** Name of the area that questions without one form. */
export const noArea = 'Alla frågor';
