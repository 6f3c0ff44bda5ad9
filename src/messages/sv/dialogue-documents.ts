/** Words of the documents for dialogues: what a department writes down (bilaga 2), the workshop's material (bilaga 3), the plan for the registry. METHOD.md, steps 7, 8 and 10. */
import { inWords, longDate } from './format';

const NBSP = '\u00a0';
const DONT_KNOW = `vet${NBSP}ej`;

export const documentationWords = {
  fileName: (unit: string, department: string, year: number): string =>
    `Bilaga 2 Dokumentation ${year} – ${unit} – ${department}`,
  title: (department: string): string => `Dokumentation av samtal om digital mognad: ${department}`,
  privacy:
    'Skriv inga uppgifter om enskilda personer eller brukare. Dokumentet kan bli allmän handling. Skriv i de tomma rutorna och låt rubriker och nummer stå: då kan verktyget läsa in svaren.',
  details: 'Uppgifter',
  label: 'Uppgift',
  answer: 'Skriv här',
  detailRows: {
    meeting: '1 Möte-ID',
    unit: '2 Kommun',
    department: '3 Förvaltning',
    date: '4 Datum',
    time: '5 Tid',
    kind: '6 Typ av möte',
    participants: '7 Deltagare och roller',
    writer: '8 Dokumenterat av (roll)',
  },
  meetingKind: 'Inledande möte',
  summary: 'Sammanfattning i tre meningar',
  sentence: 'Mening',
  areas: 'Område för område',
  /** First cell of an area's table: by its id the answers are found again. */
  areaHeader: (area: string, id: string): string => `${area} [${id}]`,
  areaId: (number: number): string => `OM-${String(number).padStart(2, '0')}`,
  areaCaption: (area: string): string => `Det här säger vi om ${area}`,
  captions: {
    details: 'Uppgifter om mötet',
    summary: 'Tre meningar',
    strengths: 'Det här kan andra lära av',
    dependencies: 'Vad vi är beroende av',
    promises: 'Vad, vem och när',
    joint: 'Tankar att ta med',
    workshop: 'Önskemål',
    followUp: 'När det är gjort',
  },
  rows: {
    measured: { label: '1 Vad mätningen visar', help: 'Ifyllt. Prata om det innan ni skriver.' },
    recognise: { label: '2 Känner vi igen oss?', help: 'Skriv Ja, Delvis eller Nej.' },
    rating: { label: '3 Vår egen bedömning nu', help: `Ett tal på skalan, eller ${DONT_KNOW}.` },
    works: { label: '4 Vad fungerar', help: '' },
    hinders: { label: '5 Vad hindrar', help: '' },
    unknown: { label: '6 Vad vet vi inte', help: '' },
    shouldKnow: { label: '7 Borde vi veta?', help: 'Skriv Ja, Delvis eller Nej.' },
    whoShouldKnow: { label: '8 Vem borde veta', help: 'Roll, inte namn.' },
    example: { label: '9 Exempel från verksamheten', help: '' },
    proposal: { label: '10 Förslag', help: '' },
    urgent: { label: '11 Angeläget (1–3)', help: '3 är mest angeläget.' },
    feasible: { label: '12 Möjligt (1–3)', help: '3 är lättast.' },
  },
  /** null: not shown. */
  figures: (who: string, selfRating: string | null, share: string | null): string =>
    `${who}: självskattning ${selfRating === null ? 'visas inte' : `${selfRating} av 100`}, ${DONT_KNOW} ${share ?? 'visas inte'}.`,
  hidden: (who: string): string => `${who}: siffrorna visas inte, för att ingen ska kunna pekas ut.`,
  strengths: 'Styrkor att sprida',
  strengthHeaders: { strength: 'Vad fungerar hos oss', who: 'Vem kan berätta (roll)' },
  dependencies: 'Beroenden',
  dependencyRows: ['It', 'Ekonomi', 'Andra förvaltningar', 'Samverkan mellan kommunerna'],
  dependencyHeaders: { on: 'Vi är beroende av', how: 'På vilket sätt' },
  promises: 'Det här lovar vi',
  promiseHeaders: { what: 'Vad', who: 'Vem (roll)', when: 'När' },
  joint: 'Till det gemensamma arbetet',
  jointHeader: 'Det här vill vi skicka med',
  workshop: 'Workshop i ledningsgruppen',
  workshopRows: { wanted: 'Önskas', date: 'Förslag på datum' },
  workshopHelp: 'Skriv Ja, Nej eller Senare.',
  followUp: 'Uppföljning',
  followUpRows: { feedback: 'Återkoppling skickad', read: 'Läst in' },
  followUpHelp: 'Fylls i av den som samordnar.',
} as const;

export const workshopWords = {
  fileName: (unit: string, year: number): string => `Bilaga 3 Workshopmaterial ${year} – ${unit}`,
  title: (unit: string): string => `Workshop om digital mognad i ${unit}`,
  lead: `Två timmar med en ledningsgrupp, 5–12 personer. Skriv ut korten på styvt papper, ett ark per deltagare.`,
  schedule: 'Körschema',
  scheduleCaption: `Två timmar, moment för moment`,
  scheduleHeaders: { time: 'Minut', what: 'Moment', material: 'Material' },
  scheduleRows: [
    ['0–10', 'Välkommen, syfte och spelregler: vi letar inte fel', 'Bild 1–3'],
    ['10–20', `Var och en skattar påståendena på nytt, med ett tal eller ${DONT_KNOW}`, 'Svarskort'],
    [
      '20–35',
      'Visa korten samtidigt. Var är vi överens, var inte, var vet vi inte? Jämför med mätningen',
      'Svarskort, väggen',
    ],
    ['35–60', 'Två och två: hur ser det ut när det fungerar, och vad gör att vi inte vet?', 'Kort A'],
    ['60–65', 'Paus', ''],
    ['65–90', 'Hinder: våra egna, gemensamma i kommunen, sådant som kräver beslut', 'Kort B'],
    ['90–105', 'Välj: angeläget och möjligt, tre röster var', 'Väggen'],
    ['105–115', 'Första steg inom sex veckor: vem, vad, när', 'Åtgärdskort'],
    ['115–120', 'En sak som var och en tar med sig', 'Utgångskort'],
  ],
  cards: 'Kort att skriva ut',
  cardsCaption: 'Kort A och B, åtgärdskort och utgångskort',
  cardHeaders: { card: 'Kort', text: 'Skriv här' },
  cardRows: [
    ['A. Vad skulle vi se om det här fungerade mycket bra om två år?', ''],
    ['A. Vad gör att vi inte vet?', ''],
    ['B. Hinder som är våra egna', ''],
    ['B. Hinder som är gemensamma i kommunen', ''],
    ['B. Hinder som kräver beslut', ''],
    ['Åtgärd: vad, vem, när', ''],
    ['Utgång: en sak jag tar med mig', ''],
  ],
  answerCards: 'Svarskort',
  answerCardCaption: (area: string): string => `Svarskort: ${area}`,
  answerHeaders: { statement: 'Påstående', rating: `Tal eller ${DONT_KNOW}` },
  guide: 'Handledning',
  guideLead: 'Ställ frågor, ge inga svar. Frågorna beror på var området ligger i bilden.',
  guideQuestions: {
    startHere: 'Börja här: Vem hos oss vet? Hur får fler veta?',
    knownWeakness: 'Känd svaghet: Vad har vi försökt? Vad hände?',
    unknownStrength: 'Okänd styrka: Hur blev det bra, och varför vet inte fler?',
    knownStrength: 'Känd styrka: Vem kan vi lära ut det till?',
  },
  guideHidden: 'Visas inte: Hur ser det ut hos oss? Vad borde vi veta?',
  guideArea: (area: string, question: string): string => `${area}. ${question}`,
  feedback: 'Efteråt',
  feedbackItems: [
    'Skriv in gruppens nya skattning som ett tal per område: medelvärdet, och hur många som svarade vet ej. Inga personer.',
    'För över åtgärderna till handlingsplanen samma dag.',
    'Säg till deltagarna när de får återkoppling.',
  ],
} as const;

export const actionPlanWords = {
  fileName: (unit: string, year: number): string => `Handlingsplan ${year} – ${unit}`,
  title: (unit: string, year: number): string => `Handlingsplan för digital mognad i ${unit} ${year}`,
  printed: (date: string): string =>
    `Utdrag ur handlingsplanen ${longDate(date)}. Planen uppdateras löpande i arbetsboken.`,
  decision: 'Beslutet',
  registry: (number: string): string => `Diarienummer: ${number}.`,
  actions: 'Åtgärder',
  counted: (count: number): string =>
    count === 0
      ? 'Planen har inga åtgärder än.'
      : count === 1
        ? 'Planen har en åtgärd.'
        : `Planen har ${inWords(count)} åtgärder.`,
  noArea: 'Utan delområde',
  headers: { action: 'Åtgärd', owner: 'Ansvarig', due: 'Klart senast', status: 'Status', nextStep: 'Nästa steg' },
  caption: (area: string): string => `Åtgärder: ${area}`,
} as const;
