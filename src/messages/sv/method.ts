/** Words of the method slide: what uncertainty means, what the words promise, what is hidden and what was chosen (STATISTICS.md sections 2 and 5). */
import { inWords } from './format';
import { certaintyNames } from './judgements';

/** What the words promise: shares of the cases, and under how many respondents neither is said. */
interface Promises {
  readonly fewestRespondents: number;
  readonly clear: { readonly promised: number };
  readonly likely: { readonly promised: number };
}

const inTenths = (share: number): string => inWords(Math.round(share * 10));

const NBSP = '\u00a0';

export const methodWords = {
  title: 'Så säkra är siffrorna',
  talk: 'Säg: det här är till för den som undrar över siffrorna. Hoppa över bilden om ingen gör det.\nFråga: är det något ord på bilderna som ni vill att jag förklarar?',
  uncertainty: 'Osäkerheten är hur mycket resultatet kunde ha blivit annorlunda om andra i samma roller hade svarat.',
  /** On the slide, without its figures. */
  promisePlain: `${certaintyNames.clear} och ${certaintyNames.likely} säger hur väl vi kan lita på att en fråga hör till sitt fält. Av få svar säger vi inget av dem.`,
  promise: ({ clear, likely, fewestRespondents }: Promises): string =>
    `${certaintyNames.clear} stämmer i minst ${inTenths(clear.promised)} fall av tio, ${certaintyNames.likely} i minst ${inTenths(likely.promised)} av tio. Under ${fewestRespondents} svar säger vi inget av dem.`,
  aggregates: 'Säkerhet och delområden kan inte räknas ut av sammanställda värden.',
  meansRounded: 'Medelvärdena är avrundade, så skillnader i skattning prövas inte.',
  mayBeChance: 'Vi jämför mycket på en gång. Några skillnader blir då stora av en slump: de heter ”kan vara slump”.',
  powerPlain: 'Av få svar går bara stora ändringar att säkerställa. Titta på delområden hellre än på enskilda frågor.',
  power:
    'Med 40 svar säkerställs en ändring på 0,8 steg i en fråga i ett fall av fem, i ett delområde i mer än hälften.',
  hidden: (minimumGroup: number, reason: string): string =>
    reason === ''
      ? `”Visas inte”: färre än ${inWords(minimumGroup)} svarade, eller så skulle siffran röja en sådan grupp.`
      : `”Visas inte”: färre än ${inWords(minimumGroup)} svarade (skäl: ${reason.replace(/[.\s]+$/, '')}), eller så skulle siffran röja en sådan grupp.`,
  reasonInNotes: 'se anteckningarna',
  weight: { municipality: 'Varje kommun väger lika.', answer: 'Varje svar väger lika.' },
  comparedWith: (year: number): string => `Jämfört med ${year}.`,
  weightLong: {
    municipality:
      'Varje kommun väger lika i den gemensamma bilden: siffrorna är medel av siffrorna för de kommuner som visas.',
    answer:
      'Varje svar från de kommuner som visas väger lika i den gemensamma bilden: en stor kommun påverkar den mer än en liten.',
  },
  lines: {
    joint: `Linjerna i diagrammet är medianen för frågorna i de kommuner som visas. Mindre än 5${NBSP}% vet${NBSP}ej räknas aldrig som många.`,
    own: `Linjerna i diagrammet är medianen för de egna frågorna. Mindre än 5${NBSP}% vet${NBSP}ej räknas aldrig som många.`,
    fixed: `Linjerna i diagrammet är fasta gränser. Mindre än 5${NBSP}% vet${NBSP}ej räknas aldrig som många.`,
  },
  minimumGroup: (minimumGroup: number): string => `Minsta grupp: ${inWords(minimumGroup)} svar.`,
  reason: (reason: string): string => `Skäl till att gränsen är lägre än fem: ${reason}`,
  compareAreas: 'Jämför delområden mellan åren, frågor bara som detalj.',
  hiddenLong:
    '”Visas inte” betyder att för få svarade, eller att siffran skulle röja en sådan liten grupp. Vilket av dem sägs inte, för det skulle i sig berätta något om gruppen. ' +
    'En fråga kan också döljas för att alla i en liten grupp svarade lika: då skulle bilden visa vad var och en svarade.',
  mayBeChanceLong:
    'Osäkerheten visas för varje siffra för sig och kan ligga helt på ena sidan om noll. ”Säkerställd” kräver mer, eftersom några av många skillnader alltid ser klara ut av en slump.',
} as const;
