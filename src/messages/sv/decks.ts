/** Words of the decks: titles that say the message, sentences on the slides, what the notes hold. LOOK.md section 6 and METHOD.md D7. */
import type { JointBase } from '../joint-base';
import { inWords, listed, longDate, percent, whole } from './format';
import { certaintyNames } from './judgements';

const NBSP = '\u00a0';
const DONT_KNOW = `vet${NBSP}ej`;
const START_HERE = `Börja${NBSP}här`;

/** Shares of the cases in which the words for how sure a field is are right. */
interface Promises {
  readonly clear: { readonly promised: number };
  readonly likely: { readonly promised: number };
}

const inTenths = (share: number): string => inWords(Math.round(share * 10));

const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** "Tjänster för invånare" inside a sentence; a name that begins with an abbreviation (IT-säkerhet) keeps its capital. */
const inside = (name: string): string =>
  /^\p{Lu}\p{Ll}/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;

/** "a och b"; "a och b samt c" where a name has an "och" of its own. */
const named = (names: readonly string[]): string =>
  names.length === 2 && names.some((name) => / och /.test(name)) ? `${names[0]} samt ${names[1]}` : listed(names);

/** A statement or short name as it is, in quotation marks; a full stop of its own would stand before ours. */
const quoted = (name: string): string => `”${name.replace(/[.\s]+$/, '')}”`;

const questions = (count: number): string => (count === 1 ? 'en fråga' : `${inWords(count)} frågor`);

/** "av de sex frågorna" */
const ofTheQuestions = (count: number): string => `av de ${inWords(count)} frågorna`;

const allQuestions = (total: number, hidden: number): string =>
  hidden === 0 ? `Alla ${whole(total)} frågor` : `Alla ${whole(total)} frågor som visas`;

/** "Ingen svarade vet ej"; of those questions that are shown where some are not. */
const hardlyAnybody = (nobody: boolean, hidden: number): string =>
  hidden === 0
    ? `${nobody ? 'Ingen' : 'Nästan ingen'} svarade ${DONT_KNOW}`
    : `På de frågor som visas svarade ${nobody ? 'ingen' : 'nästan ingen'} ${DONT_KNOW}`;

const answeredOf = (answered: number, invited: number | null): string =>
  invited === null ? `${whole(answered)} svarade` : `${whole(answered)} av ${whole(invited)} svarade`;

/** "30 november", with a no-break space; `date` is yyyy-mm-dd. */
const dayAndMonth = (date: string): string => longDate(date).split(NBSP).slice(0, 2).join(NBSP);

const monthOf = (date: string): string => upper(longDate(date).split(NBSP)[1] ?? '');

/** "fyra av sju kommuner" */
const municipalitiesOf = ({ shown, of }: JointBase): string =>
  shown === of ? `${inWords(of)} kommuner` : `${inWords(shown)} av ${inWords(of)} kommuner`;

const jointBase = ({ shown, of, respondents, weight }: JointBase): string => {
  const left = of - shown;
  const base =
    weight === 'municipality' ? `Medel av ${inWords(shown)} kommuner` : `${upper(inWords(shown))} kommuners svar`;
  return `${base} (${whole(respondents)} svar).${left === 0 ? '' : ` ${upper(inWords(left))} ingår inte.`}`;
};

export const decks = {
  fileName: (unit: string, year: number): string => `Digital mognad i ${unit} ${year}`,
  jointFileName: (cooperation: string, year: number): string =>
    cooperation === '' ? `Digital mognad i kommunerna ${year}` : `Digital mognad i ${cooperation} ${year}`,
  together: 'Kommunerna tillsammans',
  /** Alternative text of the line under a column's head. */
  rule: 'Streck under rubriken',

  /** How the alternative text of every picture and table with figures begins. */
  alt: {
    joint: jointBase,
    own: (unit: string, answered: number | null): string =>
      answered === null ? `${unit}.` : `${unit}, ${whole(answered)} svar.`,
  },

  source: {
    base: jointBase,
    /** What a joint figure is of: "Medel av fyra kommuner (314 svar). Tre ingår inte." */
    joint: (year: number, base: JointBase, computed: string): string =>
      `Mätning ${year}, beräknat ${computed}. ${jointBase(base)}`,
    answers: (year: number, answered: number | null, invited: number | null, computed: string): string =>
      answered === null
        ? `Mätning ${year}, beräknat ${computed}.`
        : `Mätning ${year}, ${answeredOf(answered, invited)}, beräknat ${computed}.`,
    crosses: 'Kors: osäkerhet.',
    lines: { joint: 'Linjer: gemensam median.', own: 'Linjer: egen median.', fixed: 'Linjer: fasta gränser.' },
    linesLong: {
      joint: (year: number): string =>
        `Linjerna är medianen i de kommuner som visas ${year}. Samma linjer i alla bilder.`,
      own: (year: number): string => `Linjerna är medianen för de egna frågorna ${year}.`,
      fixed: (year: number): string => `Linjerna är fasta gränser, lika för alla kommuner ${year}.`,
    },
    underNumbers: 'Under talen: osäkerhet.',
    smallBase: 'Litet underlag: använd som samtalsunderlag.',
    strokes: 'Streck: osäkerhet. Ordning: Startpoäng.',
    ratings: 'Streck: osäkerhet.',
    draft: 'Förslag till ledningsgruppen. Datum och namn fylls i av kommunen.',
    jointDraft: 'Förslag till samverkan. Datum och namn fylls i av kommunerna.',
    hidden: (unit: string, limit: number, year: number): string => `${unit}. Gräns: ${limit} svar. Mätning ${year}.`,
  },

  cover: {
    title: (unit: string): string => `Digital mognad i ${unit}`,
    /** Over a name that is too long for the title. */
    over: 'Digital mognad',
    jointName: (cooperation: string): string => (cooperation === '' ? 'Kommunerna' : cooperation),
    jointTitle: (cooperation: string): string =>
      cooperation === '' ? 'Digital mognad i kommunerna' : `Digital mognad i ${cooperation}`,
    /** `hidden`: areas (questions) that are not shown, of which nothing is known. */
    strongest: (area: string, hidden: number): string =>
      hidden === 0
        ? `Vi är starkast i ${inside(area)}.`
        : `Av de delområden som visas är vi starkast i ${inside(area)}.`,
    leastKnown: (areas: readonly string[], hidden: number): string =>
      hidden === 0
        ? `Vi vet minst om ${named(areas.map(inside))}.`
        : `Av de delområden som visas vet vi minst om ${named(areas.map(inside))}.`,
    strongestQuestion: (name: string, hidden: number): string =>
      hidden === 0
        ? `Högst skattning får ${quoted(name)}.`
        : `Högst skattning av de frågor som visas får ${quoted(name)}.`,
    leastKnownQuestion: (name: string, hidden: number): string =>
      hidden === 0 ? `Minst vet vi om ${quoted(name)}.` : `Av de frågor som visas vet vi minst om ${quoted(name)}.`,
    hidden: {
      few: (unit: string): string => `Så få svarade i ${unit} att vi inte visar egna siffror.`,
      hidden: (unit: string): string => `Vi visar inga siffror för ${unit}.`,
      none: (unit: string): string => `Ingen svarade i ${unit}.`,
    },
    hiddenNext: 'Den gemensamma bilden går att prata om ändå.',
    purpose: (year: number): string => `Underlag till ledningsgruppen, mätning ${year}`,
    jointPurpose: (year: number, base: JointBase): string => `${upper(municipalitiesOf(base))}, mätning ${year}`,
    notes:
      'Visa bilden medan alla sätter sig.\nSäg: vi är här för att se var samtalen i förvaltningarna ska börja. I dag beslutar vi inget annat.',
  },

  why: {
    title: 'Vi mäter för att välja var vi ska börja, inte för att rangordna kommuner',
    shortTitle: 'Vi mäter för att välja var vi ska börja',
    items: [
      'Vi ser var vi skattar oss lågt och var många inte vet.',
      'Vi får en gemensam bild att samtala om i varje kommun.',
      'Vi hittar det som vi kan göra tillsammans.',
    ],
    notes:
      'Säg: mätningen visar var samtalen ska börja. Den är ingen tävling mellan kommuner.\nFråga: vad vill ni kunna göra efter mötet som ni inte kan i dag?',
  },

  respondents: {
    /** `tenths` = answered of ten invited, rounded. */
    ofTen: (tenths: number, all: boolean): string =>
      all ? 'Alla svarade' : tenths === 10 ? 'Nästan alla svarade' : `${upper(inWords(tenths))} av tio svarade`,
    count: (answered: number): string =>
      answered === 1 ? 'En person svarade' : `${upper(inWords(answered))} personer svarade`,
    /** `all`: no question is hidden. */
    title: (first: string, dontKnowShare: number, all: boolean): string =>
      dontKnowShare === 0
        ? `${first}. ${all ? 'Ingen' : 'På de frågor som visas svarade ingen'} ${all ? `svarade ${DONT_KNOW}` : DONT_KNOW}`
        : `${first}. Av svaren på ${all ? 'frågorna' : 'de frågor som visas'} är ${percent(dontKnowShare)} ${DONT_KNOW}`,
    jointTitle: (first: string, hidden: number): string =>
      hidden === 0
        ? first
        : `${first}. ${hidden === 1 ? 'En kommun' : `${upper(inWords(hidden))} kommuner`} visas inte`,
    departmentsTitle: (first: string, hidden: number): string =>
      hidden === 0
        ? first
        : `${first}. ${hidden === 1 ? 'En förvaltning' : `${upper(inWords(hidden))} förvaltningar`} visas inte för sig`,
    manyDepartments: (shown: number, hidden: number): string =>
      `${whole(shown)} förvaltningar visas var för sig${hidden > 0 ? `, ${whole(hidden)} visas inte` : ''}. Alla står i anteckningarna.`,
    hiddenCounted:
      'De som inte visas för sig räknas med i kommunens bild. De är få, eller så skulle de röja någon som är det.',
    divisionHidden: 'Förvaltningarna visas inte, för då skulle det gå att räkna ut hur en liten grupp har svarat.',
    continued: (first: string): string => `${first} ({n}${NBSP}av${NBSP}{of})`,
    bar: (answered: number, invited: number | null): string =>
      invited === null ? `${whole(answered)} svar` : `${whole(answered)} av ${whole(invited)}`,
    /** Rows of a municipality's own: of those who answered, how many did what on the average question. */
    rated: 'Satte betyg, i snitt',
    dontKnow: `Svarade ${DONT_KNOW}, i snitt`,
    average: (invitedKnown: boolean): string =>
      `Överst: ${invitedKnown ? 'svarande av inbjudna' : 'antal svarande'}. Därunder: i snitt per fråga.`,
    inAll: (base: JointBase, invited: number | null): string =>
      `I ${municipalitiesOf(base)} tillsammans: ${answeredOf(base.respondents, invited)}.`,
    filled: 'Fylld del har svarat. Alla svar räknas lika mycket.',
    lengths: 'Stapelns längd är antalet svar. Alla svar räknas lika mycket.',
    filledEqual: 'Fylld del har svarat. Varje kommun väger lika i bilderna.',
    lengthsEqual: 'Stapelns längd är antalet svar. Varje kommun väger lika i bilderna.',
    many: (shown: number, hidden: number): string =>
      `${whole(shown)} kommuner visas var för sig, ${whole(hidden)} visas inte. Alla står i anteckningarna.`,
    altText: (rows: readonly { readonly name: string; readonly words: string }[]): string =>
      `Staplar över antal svar. ${rows.map(({ name, words }) => `${name}: ${words}`).join('; ')}.`,
    notesIntro:
      'Säg: vet ej är ett riktigt svar och räknas för sig. Obesvarade frågor räknas inte med.\nFråga: vilka saknas bland dem som svarat, och hade de svarat annorlunda?',
  },

  guide: {
    title: 'Börja uppe till vänster: där skattar vi oss lågt och många vet inte',
    shortTitle: 'Börja uppe till vänster',
    sentences: {
      startHere: 'Vi skattar oss lågt och många vet inte hur det är.',
      knownWeakness: 'Vi vet att det brister. Frågan är vad vi gör.',
      unknownStrength: 'De som vet är nöjda. Sprid kunskapen.',
      knownStrength: 'Det här fungerar. Behåll och lär ut.',
    },
    sides: {
      many: `Många svarar ${DONT_KNOW}`,
      few: `Få svarar ${DONT_KNOW}`,
      low: 'Låg självskattning',
      high: 'Hög självskattning',
    },
    altText:
      'Tomt fyrfältsdiagram som visar hur det läses. Uppe till vänster Börja här: låg självskattning och många vet ej. Nere till vänster Känd svaghet: låg självskattning och få vet ej. ' +
      'Uppe till höger Okänd styrka: hög självskattning och många vet ej. Nere till höger Känd styrka: hög självskattning och få vet ej.',
    notes:
      'Säg: varje fråga är en punkt. Ju längre till höger, desto högre skattar vi oss. Ju högre upp, desto fler svarar vet ej.\n' +
      'Säg: vet ej är viktigt.\nFråga: vad borde vi veta som vi inte vet? Vem borde?',
  },

  chart: {
    title: (count: number): string =>
      `${upper(questions(count))} att börja samtalet med: vi skattar oss lågt och vet lite`,
    shortTitle: (count: number): string => `${upper(questions(count))} att börja samtalet med`,
    small: (count: number): string => `${upper(questions(count))} att samtala om: svaren är få, så bilden är osäker`,
    nothing: (hidden: number): string =>
      hidden === 0 ? `Ingen fråga ligger i ${START_HERE}` : `Ingen av de frågor som visas ligger i ${START_HERE}`,
    all: (total: number, count: number, hidden: number): string =>
      `${allQuestions(total, hidden)} ligger i ${START_HERE}: de här ${inWords(count)} har högst Startpoäng`,
    allShort: (total: number, hidden: number): string => `${allQuestions(total, hidden)} ligger i ${START_HERE}`,
    joint: (count: number, base: JointBase): string =>
      `${upper(municipalitiesOf(base))} tillsammans: ${questions(count)} att börja samtalet med`,
    noPoints: 'Det finns för få svar för att rita diagrammet',
    noPointsBody: 'Ingen fråga har så många svar att den kan visas.',
    talk: 'Säg: börja uppe till vänster. Korsen visar hur långt från sin plats en fråga kan ligga: två frågor med kors över varandra går inte att rangordna.\nFråga: vad på listan förvånar er? Vem vet mer om det?',
    /** Where nothing is marked there are no crosses. */
    talkNothing:
      'Säg: ingen fråga sticker ut uppe till vänster, så siffrorna väljer inte åt oss.\nFråga: vad möter ni i vardagen som bilden inte visar?',
    notesIntro: `Alla frågor. Självskattning 0–100, andel ${DONT_KNOW}, osäkerhet inom parentes, fält:`,
    notesAnswers: (count: number): string => `${whole(count)} svar`,
    notesRating: (text: string): string => `självskattning ${text}`,
    notesShare: (text: string): string => `${DONT_KNOW} ${text}`,
  },

  /** Instead of the chart where nobody, or nearly, answered vet ej. */
  ratings: {
    title: (nobody: boolean, hidden: number): string => `${hardlyAnybody(nobody, hidden)}: vi ser bara skattningen`,
    continued: (nobody: boolean, hidden: number): string =>
      `${hardlyAnybody(nobody, hidden)}: vi ser bara skattningen ({n}${NBSP}av${NBSP}{of})`,
    /** "33 ± 9" */
    value: (rating: string, uncertainty: string): string =>
      uncertainty === '' ? rating : `${rating}${NBSP}${uncertainty}`,
    some: (lowest: number, highest: number): string =>
      `De ${inWords(lowest)} lägst och de ${inWords(highest)} högst skattade frågorna.`,
    all: (hidden: number): string => `Alla frågor${hidden === 0 ? '' : ' som visas'}, lägst skattning först.`,
    altText: (rows: readonly string[]): string => `Självskattning 0–100 med osäkerhet. ${rows.join('; ')}.`,
    talk: 'Säg: utan vet ej ser vi bara hur vi skattar oss, inte vad vi inte vet.\nFråga: vågade alla svara vet ej? Vad gissade vi?',
  },

  shortlist: {
    title: (count: number): string => `${upper(questions(count))} har låg skattning och många ${DONT_KNOW}`,
    continued: (count: number): string =>
      `${upper(questions(count))} har låg skattning och många ${DONT_KNOW} ({n}${NBSP}av${NBSP}{of})`,
    number: 'Nr',
    statement: 'Påstående',
    selfRating: 'Skattning',
    dontKnow: `Vet${NBSP}ej`,
    certainty: `Hör${NBSP}hit?`,
    certaintyMeans: ({ clear, likely }: Promises): string =>
      `Hör hit? ${certaintyNames.clear} = rätt i minst ${inTenths(clear.promised)} fall av tio, ${certaintyNames.likely} i minst ${inTenths(likely.promised)}.`,
    certaintyUnknown: 'Hör hit? Det kan inte räknas ut av sammanställda värden.',
    /** Joint: in how many municipalities the question lies in the field. */
    among: `Delas${NBSP}av`,
    amongMeans: `Under talen: osäkerhet. Delas av = har frågan i ${START_HERE}.`,
    countOf: (count: number, of: number): string => `${whole(count)} av ${whole(of)}`,
    plusMinus: (half: number): string => `±${NBSP}${whole(half)}`,
    range: (low: number, high: number): string => `${whole(low)}–${whole(high)}`,
    none: '–',
    notesIntro:
      'Säg: här är skattningen låg och många svarar vet ej på samma gång. Frågorna står som i diagrammet, uppifrån och ned, och det är ingen rangordning.\nFråga: känner ni igen er? Vilken fråga borde förvaltningarna få först?\nPåståendena i sin helhet:',
  },

  areas: {
    title: (names: readonly string[]): string =>
      `${upper(named(names.map((name, index) => (index === 0 ? name : inside(name)))))} ligger i ${START_HERE}`,
    /** `total`: those that are shown. */
    count: (count: number, total: number, hidden: number): string =>
      `${upper(inWords(count))} av ${hidden === 0 ? `${inWords(total)} delområden` : `de ${inWords(total)} delområden som visas`} ligger i ${START_HERE}`,
    none: (total: number, hidden: number): string =>
      hidden === 0
        ? `Inget delområde ligger i ${START_HERE}`
        : `Inget av de ${inWords(total)} delområden som visas ligger i ${START_HERE}`,
    /** Only where the test says so (STATISTICS.md rule 9), of those that are shown. */
    noneStandsOut: (hidden: number): string =>
      `${hidden === 0 ? 'Inget område' : 'Inget av de delområden som visas'} sticker ut: välj utifrån dialogerna`,
    allLow: (hidden: number): string =>
      `Alla ${hidden === 0 ? 'områden' : 'delområden som visas'} ligger lågt, inget mer än de andra`,
    only: (selfRating: string, dontKnow: string): string =>
      `Alla frågor tillsammans: självskattning ${selfRating} av 100, ${DONT_KNOW} ${dontKnow}`,
    continued: (title: string): string => `${title} ({n}${NBSP}av${NBSP}{of})`,
    /** `reason`: visas inte, inga svar, för få kommuner. */
    hidden: (reason: string, names: readonly string[]): string => `${upper(reason)}: ${names.join(', ')}.`,
    hiddenCount: (reason: string, count: number): string =>
      `${upper(reason)}: ${count === 1 ? 'ett' : inWords(count)} delområde${count === 1 ? '' : 'n'}, se anteckningarna.`,
    headers: { selfRating: 'Självskattning', dontKnow: `Vet${NBSP}ej` },
    row: (name: string, selfRating: string, dontKnow: string, field: string): string =>
      `${name}: självskattning ${selfRating}, ${DONT_KNOW} ${dontKnow}${field}`,
    altText: (rows: readonly string[]): string =>
      `Delområden med självskattning 0–100 och andel ${DONT_KNOW}. ${rows.join('; ')}.`,
    notesIntro:
      'Säg: överst är skattningen låg och många svarar vet ej. Områden med streck över varandra går inte att rangordna.\nFråga: vilket område hindrar er mest i dag?\nAlla delområden:',
  },

  limits: {
    title: 'Siffrorna räcker till en kortlista men inte till ett beslut',
    titleNoShortlist: 'Siffrorna räcker till ett samtal men inte till ett beslut',
    can: 'Det kan vi säga',
    cannot: 'Det kan vi inte säga',
    first: (count: number): string =>
      count === 1
        ? 'Vilken fråga som bör tas upp först i dialogerna.'
        : `Vilka ${inWords(count)} frågor som bör tas upp först i dialogerna.`,
    noneFirst: (hidden: number): string =>
      hidden === 0
        ? `Att ingen fråga ligger i ${START_HERE}.`
        : `Att ingen av de frågor som visas ligger i ${START_HERE}.`,
    manyDontKnow: (count: number, of: number, name: string): string =>
      `Att ${whole(count)} av ${whole(of)} svarade ${DONT_KNOW} på ${quoted(name)}.`,
    /** `of`: municipalities that the mean is of. */
    shareDontKnow: (share: number, name: string, of: number): string =>
      `Att ${percent(share)} svarar ${DONT_KNOW} på ${quoted(name)}, i medel av ${inWords(of)} kommuner.`,
    strongest: (area: string, hidden: number): string =>
      `Att vi${hidden === 0 ? '' : ', av de delområden som visas,'} skattar oss högst i ${inside(area)}.`,
    worst: (count: number): string => `Vilken ${ofTheQuestions(count)} som är sämst.`,
    worstOne: 'Om just den frågan är sämst.',
    whichArea: 'Vilket område som är sämst.',
    why: `Varför så många svarar ${DONT_KNOW}. Borde vi veta? Vem borde?`,
    whyNoDontKnow: 'Varför vi skattar oss som vi gör.',
    notShown: (count: number): string =>
      count === 1
        ? 'Hur det är med den fråga som inte visas.'
        : `Hur det är med de ${inWords(count)} frågor som inte visas.`,
    smallGroups: (limit: number): string => `Hur det är i grupper med färre än ${inWords(limit)} svar.`,
    notes:
      'Säg: siffrorna säger var vi ska fråga, inte vad svaret är. Osäkerheten är hur mycket resultatet kunde ha ändrats om andra i samma roller hade svarat.\nFråga: vad behöver vi höra från förvaltningarna innan vi väljer?',
  },

  hidden: {
    title: {
      few: (limit: number): string => `Er bild visas inte: färre än ${inWords(limit)} svarade`,
      none: (): string => 'Er bild visas inte: ingen svarade',
    },
    heading: { few: 'Med så få svar går det att gissa vem som svarat vad.', none: 'Det finns inga svar att visa.' },
    text: 'Därför visas inga siffror för er. Era svar är inte med i den gemensamma bilden.',
    merge: 'Ni kan visas ihop med en annan kommun: fråga samordnaren.',
    joint: (base: JointBase): string => `På nästa bild ser ni ${municipalitiesOf(base)}.`,
    talk: [
      'Känner ni igen er i den gemensamma bilden?',
      'Vad vet ni inte, men borde veta?',
      'Vem hos er skulle kunna ta reda på det?',
    ],
    talkHeading: 'Prata om det här i stället',
    notes:
      'Säg: gränsen skyddar den som har svarat. Den gäller alla bilder, flikar och brev, och ingen har gjort fel.\nFråga: vem skulle ni kunna visas tillsammans med nästa gång?',
  },

  proposals: {
    title: 'Förslag till samverkan: fyll i tillsammans',
    columns: { what: 'Vad', who: 'Vilka kommuner', when: 'När' },
    notes:
      'Säg: tabellen är tom med avsikt. Vi skriver in det som vi kommer överens om.\nFråga: vad är lättare att göra tillsammans än var för sig?',
  },

  next: {
    title: 'Nästa steg: tala med förvaltningarna, välj sedan ett område, högst två',
    shortTitle: 'Nästa steg: tala med förvaltningarna',
    columns: { when: 'När', what: 'Vad', who: 'Vem' },
    day: dayAndMonth,
    month: monthOf,
    talk: 'Samtala om kortlistan i ledningsgruppen',
    talkNoShortlist: 'Samtala om resultatet i ledningsgruppen',
    talkHidden: 'Samtala om den gemensamma bilden i ledningsgruppen',
    choose: 'Välj ett område, högst två',
    meet: 'Boka möten med varje förvaltning, 90–120 minuter',
    compile: 'Ställ samman dialogerna',
    jointTalk: 'Samtala om kortlistan i varje kommun',
    jointTalkNoShortlist: 'Samtala om resultatet i varje kommun',
    jointChoose: 'Välj ett område att arbeta med tillsammans',
    jointMeet: 'Boka möten i varje kommun, 90–120 minuter',
    director: 'Kommundirektör',
    directors: 'Kommundirektörer',
    managers: 'Ledningsgruppen',
    strategist: 'Strateg',
    coordinator: 'Samordnare',
    notes:
      'Säg: datumen är förslag. Område väljer vi först när förvaltningarna har sagt sitt.\nFråga: vem gör vad, och när? Skriv in era egna datum och namn i tabellen.',
  },
} as const;
