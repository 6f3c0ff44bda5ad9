/** Words of the tabs that Kom igång makes: one explaining line each, examples that say so, explanations of the settings. */
import type { SurveyErrorWords } from '../survey-error';
import { listed, whole } from './format';

/** Row 1 of each tab: what it is for and who writes what. */
export const tabNotes = {
  settings: 'Mätningens inställningar. Ändra bara i den gula kolumnen.',
  municipalities:
    'En rad per kommun, i de gula cellerna. Aktiv Nej: ingen flik, inget bildspel. Samma namn i Redovisas som: visas som en; bestäm det innan någon har sett siffrorna.',
  departments:
    'En rad per förvaltning, i de gula cellerna, som den heter i svaren. Skriv samma namn i Redovisas som för små förvaltningar som ska visas ihop. Gör det innan någon har sett siffrorna.',
  questions:
    'En rad per fråga, i de gula cellerna, i den ordning de ska visas. Kolumn i svaren är rubriken över frågans svar. Sätt Ingår till Nej för frågor som inte ska räknas.',
  answers:
    'Svaren, en rad per person, i de gula cellerna. Det här är påhittade exempel: byt ut dem mot era svar, eller ta bort fliken när formulärets svar finns.',
  check: 'Skapad av verktyget. Ändra inte här: rätta i fliken som raden pekar på och räkna om.',
  analysis: 'Skapad av verktyget. Ändra inte här: ändra i Frågor, Kommuner och Inställningar och räkna om.',
  areas:
    'Skapad av verktyget. Ändra inte här: ändra i Frågor, Kommuner och Inställningar och räkna om. Tom cell: Visning säger varför.',
  joint:
    'Skapad av verktyget. Ändra inte här, räkna om i stället. Vilka kommuner som skiljer sig, och allt annat om varje rad, står i de dolda kolumnerna till höger om J: visa dem med pilen där.',
  decisions:
    'En rad per beslut eller förslag, i de gula cellerna. Ett delområde, högst två. Dokument och bilder hämtar sina ord härifrån. Fyll i Återtaget i stället för att ta bort en rad.',
  dialogues:
    'En rad per delområde och möte, i de gula cellerna. Skriv vad förvaltningen säger, inga uppgifter om enskilda personer: raderna kan bli allmän handling.',
  plan:
    'Skriv i de gula cellerna; Läge, Åtgärd-ID och Senast uppdaterad fylls i av verktyget. Sortera och filtrera fritt. ' +
    'Ändrar ni en åtgärd får den datum vid nästa körning; efter 30 dagar utan ändring påminner verktyget.',
  decks: 'Skapad av verktyget. Här står var varje bildspel finns och vem som gjorde det. Ta inte bort rader.',
  documents: 'Skapad av verktyget. Här står var varje dokument finns och vem som gjorde det. Ta inte bort rader.',
} as const;

export const examples = {
  municipality: 'Exempelkommun',
  area: 'Exempelområde',
  questions: [
    {
      id: 'EX1',
      shortName: 'Exempel: vi vet vad it kostar',
      statement: 'Exempel: Vi vet vad våra system kostar per år.',
    },
    {
      id: 'EX2',
      shortName: 'Exempel: vi följer upp nytta',
      statement: 'Exempel: Vi följer upp om nya arbetssätt gör nytta.',
    },
    {
      id: 'EX3',
      shortName: 'Exempel: vi vet vem som äger data',
      statement: 'Exempel: Vi vet vem som ansvarar för våra uppgifter.',
    },
  ],
  /** Made-up answers of six people to the three example questions. */
  answers: [
    ['2', 'Vet ej', '4'],
    ['3', '2', 'Vet ej'],
    ['2', 'Vet ej', '5'],
    ['4', '3', '4'],
    ['1', 'Vet ej', ''],
    ['3', '2', '6'],
  ],
  action: 'Exempel: räkna fram årskostnad för de tio största systemen',
  nextStep: 'Exempel: byt ut den här raden mot er första åtgärd',
} as const;

/** What each row of Inställningar means. */
export const settingExplanations = {
  year: 'Året då mätningen gjordes.',
  scaleMin: 'Lägsta betyg på skalan.',
  scaleMax: 'Högsta betyg på skalan.',
  dontKnow: 'Svarstexter som räknas som vet ej, en per rad.',
  blank: 'Svarstexter som räknas som ej besvarad, en per rad. Tomma celler räknas alltid så.',
  values: 'Svarstexter som står för ett tal, en per rad: 5 - Instämmer helt = 5',
  invalid:
    'Svarstexter som du har gått igenom och som inte betyder något, en per rad. * = alla texter som ingen annan ruta nämner. De räknas inte.',
  blankUnit: 'Texter i kommunkolumnen som betyder att raden inte hör till någon kommun, en per rad.',
  answersTab: 'Namnet på fliken med svaren. Tomt: fliken som heter Svar, Formulärsvar eller Form Responses.',
  layout:
    'Hur svaren står: en rad per svarande, en rad per svar, eller färdiga sammanställda värden per kommun och fråga.',
  unitColumn: 'Rubriken över kolumnen där kommunen står.',
  departmentColumn: 'Rubriken över kolumnen där förvaltningen står. Tomt: ingen uppdelning på förvaltningar.',
  roleColumn: 'Rubriken över kolumnen där rollgruppen står. Tomt: ingen uppdelning på roller.',
  respondentColumn:
    'Rubriken över kolumnen med ett anonymt nummer för den som svarar. Behövs när svaren står en rad per svar.',
  repeatedRespondent:
    'Vilken rad som räknas när två rader har samma beteckning för den som svarar. En person räknas en gång.',
  droppedColumns:
    'Rubriker på kolumner som inte ska läsas, en per rad. Det som står i dem kommer aldrig med någonstans.',
  mergedColumns:
    'Rubriker som står över flera kolumner som är samma fråga, en per rad: en fråga som gjordes om mitt i mätningen.',
  approvedColumns:
    'Skrivs av verktyget när du har sagt ja till vilken kolumn som är vilken fråga. Töm cellen för att få frågan igen.',
  skipRowsAfterHeader: 'Antal rader efter rubriken som inte är svar.',
  minimumGroup: 'Grupper med färre svarande än så visas inte. Från 5 till 10.',
  minimumGroupReason:
    'Fylls i bara om minsta grupp ska vara under 5. Skälet skrivs i Kontroll och på bilden om metoden.',
  earlierAnswersTab: 'Namnet på fliken med svaren från förra mätningen. Tomt: ingen jämförelse mellan åren.',
  earlierQuestionsTab: 'Namnet på fliken med förra mätningens frågor. Behövs bara om frågorna har ändrats.',
  earlierYear: 'Året för förra mätningen. Tomt: året före.',
  lines: 'Vad linjerna i fyrfältsdiagrammet utgår från.',
  fixedSelfRating: 'Används bara med fasta gränser. Självskattning, 0–100.',
  fixedDontKnowPercent: 'Används bara med fasta gränser. Andel vet ej i procent.',
  weight: 'Hur kommunerna vägs samman i den gemensamma bilden.',
  shortlistLength: 'Så många frågor får stå på kortlistan.',
  cooperation: 'Namnet på er samverkan, för rubriker. Får vara tomt.',
  coordinator: 'Den som får veckobrevet. Namnet står under påminnelserna. Tomt: samverkans namn står där.',
  coordinatorEmail: 'Adress för veckobrevet. Tomt: inget veckobrev skickas.',
  mailWeekday: 'Dagen då mejlen går.',
  mailHour: 'Timmen då mejlen går, 0–23.',
  language: 'Språket i flikar, bildspel, brev och menyer. Välj Kom igång i menyn när du har bytt.',
} as const;

/** Words of the errors that only these jobs have, by code. */
export const workbookErrors: SurveyErrorWords<'WORKBOOK_BUSY' | 'NEWER_WORKBOOK' | 'PROTECTED_TABS' | 'WORKBOOK_FULL'> =
  {
    NEWER_WORKBOOK: () =>
      'Arbetsboken är gjord med en nyare version av verktyget. Därför har inget gjorts. Be den som sköter verktyget lägga in den nya versionen här.',
    PROTECTED_TABS: ({ tabs }) =>
      `${tabs.length === 1 ? 'Fliken' : 'Flikarna'} ${listed(tabs)} är ${tabs.length === 1 ? 'skyddad' : 'skyddade'} så att du inte kan skriva där, och därför kan inte verktyget det heller. Det går inte över av sig självt. ` +
      'Det som är gjort är sparat. Be den som har skyddat cellerna att ge dig rätt att ändra dem, under Data, Skydda kalkylark och intervall.',
    WORKBOOK_FULL: ({ tab, cells }) =>
      `Arbetsboken är full: Google tillåter tio miljoner celler, och tomma celler räknas. Störst är fliken ${tab}, med ${whole(cells)} celler. Det går inte över av sig självt. ` +
      'Det som är gjort är sparat. Ta bort tomma rader och kolumner där, eller flikar som inte behövs.',
    WORKBOOK_BUSY: () =>
      'En annan körning arbetar i arbetsboken. Därför har inget gjorts. Vänta en minut och försök igen.',
  };
