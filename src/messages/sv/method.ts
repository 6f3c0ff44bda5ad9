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
  uncertainty: 'Osäkerheten är hur mycket resultatet kunde ha blivit annorlunda om andra i samma roller hade svarat.',
  promise: ({ clear, likely, fewestRespondents }: Promises): string =>
    `${certaintyNames.clear} stämmer i minst ${inTenths(clear.promised)} fall av tio, ${certaintyNames.likely} i minst ${inTenths(likely.promised)} av tio. Under ${fewestRespondents} svar säger vi inget av dem.`,
  aggregates: 'Säkerhet och delområden kan inte räknas ut av sammanställda värden.',
  meansRounded: 'Medelvärdena är avrundade, så skillnader i skattning prövas inte.',
  mayBeChance: 'Vi prövar mycket på en gång. Därför heter det ibland ”kan vara slump” fast osäkerheten inte når noll.',
  power:
    'Med 40 svar säkerställs en ändring på 0,8 steg i en fråga i ett fall av fem, i ett delområde i mer än hälften.',
  hidden: (minimumGroup: number, reason: string): string =>
    reason === ''
      ? `Färre än ${inWords(minimumGroup)} svar visas inte. Fler kan döljas för att skydda andra, eller för att alla svarat lika.`
      : `Färre än ${inWords(minimumGroup)} svar visas inte (skäl: ${reason.replace(/[.\s]+$/, '')}). Fler kan döljas för att skydda andra.`,
  reasonInNotes: 'se anteckningarna',
  weight: { municipality: 'Varje kommun väger lika.', answer: 'Varje svar väger lika.' },
  comparedWith: (year: number): string => `Jämfört med ${year}.`,
  changeWeight:
    'Förändringen är räknad på alla svar: varje svar väger lika här, fast varje kommun väger lika på de andra bilderna.',
  weightLong: {
    municipality:
      'Varje kommun väger lika i den gemensamma bilden: siffrorna är medel av kommunernas siffror, av de kommuner som får visas.',
    answer: 'Varje svar väger lika i den gemensamma bilden: en stor kommun påverkar den mer än en liten.',
  },
  /** Said where the total is hidden, whatever is chosen. */
  hiddenTotal: 'Alla svar tillsammans visas inte, för då skulle det gå att räkna ut hur en liten grupp har svarat.',
  lines: {
    joint: `Linjerna i diagrammet är medianen för alla kommuners frågor. Mindre än 5${NBSP}% vet${NBSP}ej räknas aldrig som många.`,
    own: `Linjerna i diagrammet är medianen för de egna frågorna. Mindre än 5${NBSP}% vet${NBSP}ej räknas aldrig som många.`,
    fixed: `Linjerna i diagrammet är fasta gränser. Mindre än 5${NBSP}% vet${NBSP}ej räknas aldrig som många.`,
  },
  minimumGroup: (minimumGroup: number): string => `Minsta grupp: ${inWords(minimumGroup)} svar.`,
  reason: (reason: string): string => `Skäl till att gränsen är lägre än fem: ${reason}`,
  compareAreas: 'Jämför delområden mellan åren, frågor bara som detalj.',
  hiddenLong:
    'Det finns tre skäl till att en siffra inte visas: för få svar, dold för att skydda andra (annars gick det att räkna ut en liten grupps svar) eller inga svar. ' +
    'En fråga kan också döljas för att alla i gruppen svarade lika: då skulle bilden visa vad var och en svarade.',
  mayBeChanceLong:
    'Osäkerheten visas för varje siffra för sig och kan ligga helt på ena sidan om noll. ”Säkerställd” kräver mer, eftersom några av många skillnader alltid ser klara ut av en slump.',
} as const;
