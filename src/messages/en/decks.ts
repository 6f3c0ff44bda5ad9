/** Words of the decks: titles that say the message, sentences on the slides, what the notes hold. LOOK.md section 6, METHOD.md D7. */
import type { JointBase } from '../joint-base';
import { inWords, listed, longDate, percent, whole } from './format';
import { certaintyNames } from './judgements';
import { counted, DONT_KNOW, figures, NBSP, plural, quoted as inQuotes, START_HERE, upperFirst } from './wording';

/** "Services for residents" inside a sentence; a name that begins with an abbreviation (IT security) keeps its capital. */
const inside = (name: string): string =>
  /^\p{Lu}\p{Ll}/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;

/** "a and b"; "a and b, and c" where a name has an "and" of its own. */
const named = (names: readonly string[]): string =>
  names.length === 2 && names.some((name) => / and /.test(name)) ? `${names[0]}, and ${names[1]}` : listed(names);

/** A statement or short name as it is, in quotation marks; a full stop of its own would stand before ours. */
const quoted = (name: string): string => inQuotes(name.replace(/[.\s]+$/, ''));

const questions = (count: number): string => counted(count, 'question');
const municipalities = (count: number): string => counted(count, 'municipality', 'municipalities');

/** Shares of the cases in which the words for how sure a field is are right. */
interface Promises {
  readonly clear: { readonly promised: number };
  readonly likely: { readonly promised: number };
}

const inTenths = (share: number): string => inWords(Math.round(share * 10));

const answeredOf = (answered: number, invited: number | null): string =>
  invited === null ? `${whole(answered)} answered` : `${whole(answered)} of ${whole(invited)} answered`;

/** "30 November", with a no-break space; `date` is yyyy-mm-dd. */
const dayAndMonth = (date: string): string => longDate(date).split(NBSP).slice(0, 2).join(NBSP);

const monthOf = (date: string): string => longDate(date).split(NBSP)[1] ?? '';

/** "four of seven municipalities" */
const municipalitiesOf = ({ shown, of }: JointBase): string =>
  shown === of ? municipalities(of) : `${inWords(shown)} of ${municipalities(of)}`;

const jointBase = ({ shown, of, respondents, weight }: JointBase): string => {
  const left = of - shown;
  const base =
    weight === 'municipality' ? `Mean of ${municipalities(shown)}` : `The answers of ${municipalities(shown)}`;
  const rest = left === 0 ? '' : ` ${upperFirst(inWords(left))} ${plural(left, 'is', 'are')} not part of it.`;
  return `${base} (${figures(respondents, 'answer')}).${rest}`;
};

/** "Nobody answered don't know"; of those questions that are shown where some are not. */
const hardlyAnybody = (nobody: boolean, hidden: number): string =>
  `${nobody ? 'Nobody' : 'Hardly anybody'} answered ${DONT_KNOW}${hidden === 0 ? '' : ' to the questions that are shown'}`;

const allQuestions = (total: number, hidden: number): string =>
  hidden === 0 ? `All ${whole(total)} questions` : `All ${whole(total)} questions that are shown`;

export const decks = {
  fileName: (unit: string, year: number): string => `Digital maturity in ${unit} ${year}`,
  jointFileName: (cooperation: string, year: number): string =>
    cooperation === ''
      ? `Digital maturity in the municipalities ${year}`
      : `Digital maturity in ${cooperation} ${year}`,
  together: 'The municipalities together',
  /** Alternative text of the line under a column's head. */
  rule: 'Line under the heading',

  /** How the alternative text of every picture and table with figures begins. */
  alt: {
    joint: jointBase,
    own: (unit: string, answered: number | null): string =>
      answered === null ? `${unit}.` : `${unit}, ${figures(answered, 'answer')}.`,
  },

  source: {
    base: jointBase,
    /** What a joint figure is of: "Mean of four municipalities (314 answers). Three are not part of it." */
    joint: (year: number, base: JointBase, computed: string): string =>
      `Survey ${year}, calculated ${computed}. ${jointBase(base)}`,
    answers: (year: number, answered: number | null, invited: number | null, computed: string): string =>
      answered === null
        ? `Survey ${year}, calculated ${computed}.`
        : `Survey ${year}, ${answeredOf(answered, invited)}, calculated ${computed}.`,
    crosses: 'Crosses: uncertainty.',
    lines: { joint: 'Lines: joint median.', own: 'Lines: own median.', fixed: 'Lines: fixed.' },
    linesLong: {
      joint: (year: number): string =>
        `The lines are the median of the municipalities that are shown ${year}. The same lines in all slides.`,
      own: (year: number): string => `The lines are the median of the municipality’s own questions ${year}.`,
      fixed: (year: number): string => `The lines are fixed, the same for all municipalities ${year}.`,
    },
    underNumbers: 'Below: uncertainty.',
    smallBase: 'Few answers: use them to start a conversation.',
    strokes: 'Bars: uncertainty. Order: Start score.',
    ratings: 'Bars: uncertainty.',
    draft: 'Draft for the management group. The municipality adds dates and names.',
    jointDraft: 'Draft for the cooperation. The municipalities add dates and names.',
    hidden: (unit: string, limit: number, year: number): string => `${unit}. Limit: ${limit} answers. Survey ${year}.`,
  },

  cover: {
    title: (unit: string): string => `Digital maturity in ${unit}`,
    /** Over a name that is too long for the title. */
    over: 'Digital maturity',
    jointName: (cooperation: string): string => (cooperation === '' ? 'The municipalities' : cooperation),
    jointTitle: (cooperation: string): string =>
      cooperation === '' ? 'Digital maturity in the municipalities' : `Digital maturity in ${cooperation}`,
    /** `hidden`: areas (questions) that are not shown, of which nothing is known. */
    strongest: (area: string, hidden: number): string =>
      hidden === 0
        ? `We are strongest in ${inside(area)}.`
        : `Of the areas that are shown we are strongest in ${inside(area)}.`,
    leastKnown: (areas: readonly string[], hidden: number): string =>
      hidden === 0
        ? `We know least about ${named(areas.map(inside))}.`
        : `Of the areas that are shown we know least about ${named(areas.map(inside))}.`,
    strongestQuestion: (name: string, hidden: number): string =>
      `The highest rating${hidden === 0 ? '' : ' of the questions that are shown'} goes to ${quoted(name)}.`,
    leastKnownQuestion: (name: string, hidden: number): string =>
      hidden === 0
        ? `We know least about ${quoted(name)}.`
        : `Of the questions that are shown we know least about ${quoted(name)}.`,
    hidden: {
      few: (unit: string): string => `Too few in ${unit} answered to show figures.`,
      hidden: (unit: string): string => `No figures are shown for ${unit}.`,
      none: (unit: string): string => `Nobody answered in ${unit}.`,
    },
    hiddenNext: 'The joint results are still worth talking about.',
    purpose: (year: number): string => `For the management group, survey ${year}`,
    jointPurpose: (year: number, base: JointBase): string => `${upperFirst(municipalitiesOf(base))}, survey ${year}`,
    notes:
      'Show this slide while everyone sits down.\nSay: we are here to see where the talks in the departments should begin. Today we decide nothing else.',
  },

  why: {
    title: 'We measure to choose where to start, not to rank municipalities',
    shortTitle: 'We measure to choose where to start',
    items: [
      'We see where we rate ourselves low and where many don’t know.',
      'We get a common picture to talk about in each municipality.',
      'We find what we can do together.',
    ],
    notes:
      'Say: the survey shows where the talks should begin. It is no contest between municipalities.\nAsk: what do you want to be able to do after the meeting that you cannot do today?',
  },

  respondents: {
    /** `tenths` = answered of ten invited, rounded. */
    ofTen: (tenths: number, all: boolean): string =>
      all
        ? 'Everyone answered'
        : tenths === 10
          ? 'Nearly everyone answered'
          : `${upperFirst(inWords(tenths))} in ten answered`,
    count: (answered: number): string => `${upperFirst(counted(answered, 'person', 'people'))} answered`,
    /** `all`: no question is hidden. */
    title: (first: string, dontKnowShare: number, all: boolean): string => {
      const where = all ? '' : ' to the questions that are shown';
      return dontKnowShare === 0
        ? `${first}. Nobody answered ${DONT_KNOW}${where}`
        : `${first}. ${percent(dontKnowShare)} of all answers${where} are ${DONT_KNOW}`;
    },
    jointTitle: (first: string, hidden: number): string =>
      hidden === 0 ? first : `${first}. ${upperFirst(municipalities(hidden))} not shown`,
    departmentsTitle: (first: string, hidden: number): string =>
      hidden === 0 ? first : `${first}. ${upperFirst(counted(hidden, 'department'))} not shown separately`,
    manyDepartments: (shown: number, hidden: number): string =>
      `${figures(shown, 'department')} ${plural(shown, 'is', 'are')} shown separately${hidden > 0 ? `, ${whole(hidden)} not` : ''}. All are in the notes.`,
    hiddenCounted:
      'Those not shown separately count in the municipality’s results. They are few, or would reveal someone who is.',
    divisionHidden: 'The departments are not shown, since that would reveal how a small group answered.',
    continued: (first: string): string => `${first} ({n}${NBSP}of${NBSP}{of})`,
    bar: (answered: number, invited: number | null): string =>
      invited === null ? figures(answered, 'answer') : `${whole(answered)} of ${whole(invited)}`,
    /** Rows of a municipality's own: of those who answered, how many did what on the average question. */
    rated: 'Rated, on average',
    dontKnow: `Don’t${NBSP}know, on average`,
    average: (invitedKnown: boolean): string =>
      `Top: ${invitedKnown ? 'respondents of those invited' : 'number of respondents'}. Below: on average per question.`,
    inAll: (base: JointBase, invited: number | null): string =>
      `In ${municipalitiesOf(base)} together: ${answeredOf(base.respondents, invited)}.`,
    filled: 'The filled part has answered. All answers count equally.',
    lengths: 'Bar length: the number of answers. All answers count equally.',
    filledEqual: 'The filled part has answered. Municipalities count equally.',
    lengthsEqual: 'Bar length: the number of answers. Municipalities count equally.',
    many: (shown: number, hidden: number): string =>
      `${figures(shown, 'municipality', 'municipalities')} ${plural(shown, 'is', 'are')} shown separately, ${whole(hidden)} not. All are in the notes.`,
    altText: (rows: readonly { readonly name: string; readonly words: string }[]): string =>
      `Bars of the number of answers. ${rows.map(({ name, words }) => `${name}: ${words}`).join('; ')}.`,
    notesIntro:
      'Say: don’t know is a real answer and is counted by itself. Questions left unanswered are not counted.\nAsk: who is missing among those who answered, and would they have answered differently?',
  },

  guide: {
    title: 'Start at the top left: there we rate ourselves low and many don’t know',
    shortTitle: 'Start at the top left',
    sentences: {
      startHere: 'We rate ourselves low and many don’t know.',
      knownWeakness: 'We know it falls short. What do we do?',
      unknownStrength: 'Those who know are content. Spread it.',
      knownStrength: 'This works. Keep it and teach others.',
    },
    sides: {
      many: `Many answer ${DONT_KNOW}`,
      few: `Few answer ${DONT_KNOW}`,
      low: 'Low self-rating',
      high: 'High self-rating',
    },
    altText:
      'Empty four-field chart that shows how it is read. Top left Start here: low self-rating and many don’t know. Bottom left Known weakness: low self-rating and few don’t know. ' +
      'Top right Unknown strength: high self-rating and many don’t know. Bottom right Known strength: high self-rating and few don’t know.',
    notes:
      'Say: each question is a point. The further right, the higher we rate ourselves. The higher up, the more people answer don’t know.\n' +
      'Say: don’t know matters.\nAsk: what should we know that we do not? Who should?',
  },

  chart: {
    title: (count: number): string =>
      `${upperFirst(questions(count))} to start the conversation with: we rate ourselves low and know little`,
    shortTitle: (count: number): string => `${upperFirst(questions(count))} to start the conversation with`,
    small: (count: number): string =>
      `${upperFirst(questions(count))} to talk about: the answers are few, so the picture is uncertain`,
    nothing: (hidden: number): string =>
      `${hidden === 0 ? 'No question is' : 'None of the questions that are shown is'} in ${START_HERE}`,
    all: (total: number, count: number, hidden: number): string =>
      `${allQuestions(total, hidden)} are in ${START_HERE}: these ${inWords(count)} have the highest Start score`,
    allShort: (total: number, hidden: number): string => `${allQuestions(total, hidden)} are in ${START_HERE}`,
    joint: (count: number, base: JointBase): string =>
      `${upperFirst(municipalitiesOf(base))} together: ${questions(count)} to start the conversation with`,
    noPoints: 'There are too few answers to draw the chart',
    noPointsBody: 'No question has enough answers to be shown.',
    talk: 'Say: start at the top left. The crosses show how far from its place a question may lie: two questions with crosses over each other cannot be ranked.\nAsk: what on the list surprises you? Who knows more about it?',
    /** Where nothing is marked there are no crosses. */
    talkNothing:
      'Say: no question stands out at the top left, so the figures do not choose for us.\nAsk: what do you meet every day that the picture does not show?',
    notesIntro: `All questions. Self-rating 0–100, share of ${DONT_KNOW}, uncertainty in brackets, field:`,
    notesAnswers: (count: number): string => figures(count, 'answer'),
    notesRating: (text: string): string => `self-rating ${text}`,
    notesShare: (text: string): string => `${DONT_KNOW} ${text}`,
  },

  /** Instead of the chart where nobody, or nearly, answered don't know. */
  ratings: {
    title: (nobody: boolean, hidden: number): string => `${hardlyAnybody(nobody, hidden)}: we only see the rating`,
    continued: (nobody: boolean, hidden: number): string =>
      `${hardlyAnybody(nobody, hidden)}: we only see the rating ({n}${NBSP}of${NBSP}{of})`,
    /** "33 ± 9" */
    value: (rating: string, uncertainty: string): string =>
      uncertainty === '' ? rating : `${rating}${NBSP}${uncertainty}`,
    some: (lowest: number, highest: number): string =>
      `The ${inWords(lowest)} lowest and the ${inWords(highest)} highest rated questions.`,
    all: (hidden: number): string => `All questions${hidden === 0 ? '' : ' that are shown'}, the lowest rating first.`,
    altText: (rows: readonly string[]): string => `Self-rating 0–100 with uncertainty. ${rows.join('; ')}.`,
    talk: 'Say: without don’t know we only see how we rate ourselves, not what we do not know.\nAsk: did everyone dare to answer don’t know? What did we guess?',
  },

  shortlist: {
    title: (count: number): string =>
      `${upperFirst(questions(count))} ${plural(count, 'has', 'have')} a low rating and many ${DONT_KNOW}`,
    continued: (count: number): string =>
      `${upperFirst(questions(count))} ${plural(count, 'has', 'have')} a low rating and many ${DONT_KNOW} ({n}${NBSP}of${NBSP}{of})`,
    number: '#',
    statement: 'Statement',
    selfRating: 'Rating',
    dontKnow: 'Don’t know',
    certainty: `Fits${NBSP}here?`,
    certaintyMeans: ({ clear, likely }: Promises): string =>
      `Fits here? ${certaintyNames.clear} = right in at least ${inTenths(clear.promised)} cases in ten, ${certaintyNames.likely} in at least ${inTenths(likely.promised)}.`,
    certaintyUnknown: 'Fits here? It cannot be worked out from compiled values.',
    /** Joint: in how many municipalities the question lies in the field. */
    among: 'Shared by',
    amongMeans: `Below the figures: uncertainty. Shared by = have it in ${START_HERE}.`,
    countOf: (count: number, of: number): string => `${whole(count)} of ${whole(of)}`,
    plusMinus: (half: number): string => `±${NBSP}${whole(half)}`,
    range: (low: number, high: number): string => `${whole(low)}–${whole(high)}`,
    none: '–',
    notesIntro:
      'Say: here the rating is low and many answer don’t know at the same time. The questions stand as in the chart, from the top down, and that is no ranking.\nAsk: do you recognise yourselves? Which question should the departments get first?\nThe statements in full:',
  },

  areas: {
    title: (names: readonly string[]): string =>
      `${upperFirst(named(names.map((name, index) => (index === 0 ? name : inside(name)))))} ${plural(names.length, 'is', 'are')} in ${START_HERE}`,
    /** `total`: those that are shown. */
    count: (count: number, total: number, hidden: number): string =>
      `${upperFirst(inWords(count))} of ${hidden === 0 ? counted(total, 'area') : `the ${counted(total, 'area')} shown`} ${plural(count, 'is', 'are')} in ${START_HERE}`,
    none: (total: number, hidden: number): string =>
      hidden === 0 ? `No area is in ${START_HERE}` : `None of the ${counted(total, 'area')} shown is in ${START_HERE}`,
    /** Only where the test says so (STATISTICS.md rule 9), of those that are shown. */
    noneStandsOut: (hidden: number): string =>
      `${hidden === 0 ? 'No area' : 'None of the areas that are shown'} stands out: choose from the dialogues`,
    allLow: (hidden: number): string =>
      `All areas ${hidden === 0 ? '' : 'that are shown '}are low, none more than the others`,
    only: (selfRating: string, dontKnow: string): string =>
      `All questions together: self-rating ${selfRating} of 100, ${DONT_KNOW} ${dontKnow}`,
    continued: (title: string): string => `${title} ({n}${NBSP}of${NBSP}{of})`,
    /** `reason`: not shown, no answers, too few municipalities. */
    hidden: (reason: string, names: readonly string[]): string => `${upperFirst(reason)}: ${names.join(', ')}.`,
    hiddenCount: (reason: string, count: number): string =>
      `${upperFirst(reason)}: ${counted(count, 'area')}, see the notes.`,
    headers: { selfRating: 'Self-rating', dontKnow: `Don’t${NBSP}know` },
    row: (name: string, selfRating: string, dontKnow: string, field: string): string =>
      `${name}: self-rating ${selfRating}, ${DONT_KNOW} ${dontKnow}${field}`,
    altText: (rows: readonly string[]): string =>
      `Areas with self-rating 0–100 and share of ${DONT_KNOW}. ${rows.join('; ')}.`,
    notesIntro:
      'Say: at the top the rating is low and many answer don’t know. Areas with bars over each other cannot be ranked.\nAsk: which area holds you back the most today?\nAll areas:',
  },

  limits: {
    title: 'The figures are enough for a shortlist but not for a decision',
    titleNoShortlist: 'The figures are enough for a conversation but not for a decision',
    can: 'What we can say',
    cannot: 'What we cannot say',
    first: (count: number): string =>
      count === 1
        ? 'Which question to take up first in the dialogues.'
        : `Which ${inWords(count)} questions to take up first in the dialogues.`,
    noneFirst: (hidden: number): string =>
      hidden === 0
        ? `That no question is in ${START_HERE}.`
        : `That none of the questions that are shown is in ${START_HERE}.`,
    manyDontKnow: (count: number, of: number, name: string): string =>
      `That ${whole(count)} of ${whole(of)} answered ${DONT_KNOW} on ${quoted(name)}.`,
    /** `of`: municipalities that the mean is of. */
    shareDontKnow: (share: number, name: string, of: number): string =>
      `That ${percent(share)} answer ${DONT_KNOW} on ${quoted(name)}, the mean of ${municipalities(of)}.`,
    strongest: (area: string, hidden: number): string =>
      `That we${hidden === 0 ? '' : ', of the areas that are shown,'} rate ourselves highest in ${inside(area)}.`,
    worst: (count: number): string => `Which of the ${inWords(count)} questions is the worst.`,
    worstOne: 'Whether that very question is the worst.',
    whichArea: 'Which area is the worst.',
    why: `Why so many answer ${DONT_KNOW}. Should we know? Who should?`,
    whyNoDontKnow: 'Why we rate ourselves as we do.',
    notShown: (count: number): string =>
      count === 1
        ? 'How things are with the question that is not shown.'
        : `How things are with the ${inWords(count)} questions that are not shown.`,
    smallGroups: (limit: number): string => `How things are in groups with fewer than ${inWords(limit)} answers.`,
    notes:
      'Say: the figures tell where to ask, not what the answer is. The uncertainty is how different the result could have been if others in the same roles had answered.\nAsk: what do we need to hear from the departments before we choose?',
  },

  hidden: {
    title: {
      few: (limit: number): string => `Your results are not shown: fewer than ${inWords(limit)} answered`,
      none: (): string => 'Your results are not shown: nobody answered',
    },
    heading: { few: 'With so few answers one can guess who answered what.', none: 'There are no answers to show.' },
    text: 'So we show no figures for you. Your answers are not part of the joint results.',
    merge: 'You can be shown together with another municipality: ask the coordinator.',
    joint: (base: JointBase): string => `The next slide shows ${municipalitiesOf(base)}.`,
    talk: [
      'Do you recognise yourselves in the joint results?',
      'What do you not know, but should know?',
      'Who among you could find out?',
    ],
    talkHeading: 'Talk about this instead',
    notes:
      'Say: the limit protects those who have answered. It applies to all slides, tabs and emails, and nobody has done wrong.\nAsk: with whom could you be shown together next time?',
  },

  proposals: {
    title: 'Proposals for cooperation: fill in together',
    columns: { what: 'What', who: 'Municipalities', when: 'When' },
    notes:
      'Say: the table is empty on purpose. We write in what we agree on.\nAsk: what is easier to do together than each on our own?',
  },

  next: {
    title: 'Next step: talk with the departments, then choose one area, two at most',
    shortTitle: 'Next step: talk with the departments',
    columns: { when: 'When', what: 'What', who: 'Who' },
    day: dayAndMonth,
    month: monthOf,
    talk: 'Talk about the shortlist in the management group',
    talkNoShortlist: 'Talk about the results in the management group',
    talkHidden: 'Talk about the joint results in the management group',
    choose: 'Choose one area, two at most',
    meet: 'Book meetings with each department, 90–120 minutes',
    compile: 'Put the dialogues together',
    jointTalk: 'Talk about the shortlist in each municipality',
    jointTalkNoShortlist: 'Talk about the results in each municipality',
    jointChoose: 'Choose one area to work on together',
    jointMeet: 'Book meetings in each municipality, 90–120 minutes',
    director: 'Chief executive',
    directors: 'Chief executives',
    managers: 'Management group',
    strategist: 'Strategist',
    coordinator: 'Coordinator',
    notes:
      'Say: the dates are proposals. We choose an area only when the departments have had their say.\nAsk: who does what, and when? Write your own dates and names in the table.',
  },
} as const;
