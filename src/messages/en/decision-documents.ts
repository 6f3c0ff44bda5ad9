/** Words of the documents around a decision: the proposed mandate, the memo to the executive board, the report back. METHOD.md, steps 4, 5 and 9. */
import { inWords, listed, longDate, whole } from './format';
import { NBSP, plural, upperFirst } from './wording';

const BLANK = '__________';

const areasText = (areas: readonly string[]): string =>
  areas.length === 0 ? `the area ${BLANK}` : areas.length === 1 ? `the area ${areas[0]}` : `the areas ${listed(areas)}`;

const dateText = (date: string | null): string => (date === null ? BLANK : longDate(date));

const others = (count: number): string =>
  count === 0
    ? ''
    : count === 1
      ? ' together with one other municipality'
      : ` together with ${inWords(count)} other municipalities`;

export const backgroundWords = {
  heading: 'Background',
  measured: (unit: string, year: number, otherMunicipalities: number): string =>
    `${unit} measured its digital maturity in ${year}${others(otherMunicipalities)}. ` +
    'Digital maturity is how well we can make use of what digitalisation makes possible.',
  next: 'Measuring is not enough. The next step is to talk with the departments about the result and then to choose one area, two at most, to work with.',
  found: 'What the measurement shows',
  joint: 'The table shows the joint picture.',
  answered: (respondents: number, invited: number | null): string =>
    invited === null
      ? `${whole(respondents)} people answered.`
      : `${whole(respondents)} of ${whole(invited)} invited answered.`,
  questions: (count: number): string => `${inWords(count)} ${plural(count, 'question')}`,
  further: (count: number): string => `and ${inWords(count)} more ${plural(count, 'question')}`,
} as const;

export const mandateWords = {
  fileName: (unit: string, year: number): string => `Proposed assignment ${year} – ${unit}`,
  title: (unit: string, year: number): string => `Proposed assignment on digital maturity in ${unit} ${year}`,
  proposal: 'Proposed assignment',
  assignment: (areas: readonly string[], owner: string, reportBack: string | null): string =>
    `The director’s management group decides that work begins in ${areasText(areas)}. ` +
    `${owner === '' ? BLANK : owner} is assigned to hold dialogues with the departments and to report back by ${dateText(reportBack)}.`,
  candidates: (areas: readonly string[]): string =>
    areas.length === 1
      ? `The figures point to the area ${areas[0]}.`
      : `The figures point to the areas ${listed(areas)}. Choose one, two at most.`,
  noCandidates: 'The figures point to no area. Choose one, two at most, by what you are used to talking about.',
  hiddenCandidates:
    'The municipality’s own figures are not shown. Choose one area, two at most, by the joint picture and what you are used to talking about.',
  effort: 'What the heads of department are expected to do',
  efforts: [
    `Take part in a meeting of 1.5–2${NBSP}hours about the department’s result, with two or three colleagues.`,
    `Offer their management team a workshop of 2${NBSP}hours about the area.`,
    'Write down what the department arrives at, and what it promises until next time.',
  ],
  notNow: 'What we do not do now',
  notNowItems: [
    'We do not take up more than two areas at a time. Otherwise it becomes too much.',
    'We decide on no actions before the dialogues have been held.',
    'We do not rank departments or municipalities.',
  ],
} as const;

export const boardMemoWords = {
  fileName: (unit: string, year: number): string => `Material for the executive board ${year} – ${unit}`,
  title: (unit: string, year: number): string => `Information on digital maturity in ${unit} ${year}`,
  details: 'Facts of the matter',
  detailHeaders: { what: 'Fact', value: 'To fill in' },
  detailRows: { date: 'Date', number: 'Registry number', handler: 'Officer', to: 'To' },
  to: 'The executive board',
  proposal: 'Proposed decision',
  noted: 'The executive board notes the information.',
  summary: 'Summary',
  matter: 'The matter',
  decided: (areas: readonly string[], owner: string, reportBack: string | null): string =>
    `The director’s management group has decided that work begins in ${areasText(areas)}.` +
    `${owner === '' ? '' : ` Responsible: ${owner}.`}${reportBack === null ? '' : ` It reports back by ${longDate(reportBack)}.`}`,
  notDecided: 'The director’s management group will decide which area, two at most, the work begins with.',
  levels: 'The municipality is shown as a whole. The departments’ answers are shown to themselves only.',
  role: 'The role of elected members',
  roleItems: [
    'Say what digitalisation is to lead to for the inhabitants, and hold on to the goals.',
    'Give time and resources, also when the benefit comes later or in another department.',
    'Ask for the benefit: what became better, for whom, and how do we know?',
    'Be persistent. The measurement is repeated, and a change takes more than a year.',
  ],
  economy: 'Financial consequences',
  economyText:
    'The information itself brings no costs. Actions that need a decision on money come back as matters of their own.',
  material: 'Basis for the decision',
} as const;

export const reportBackWords = {
  fileName: (unit: string, year: number): string => `Report back ${year} – ${unit}`,
  title: (unit: string, year: number): string => `Report back on digital maturity in ${unit} ${year}`,
  assignment: 'The assignment',
  decided: (areas: readonly string[], owner: string, date: string | null): string =>
    `The director’s management group decided ${date === null ? '' : `on ${longDate(date)} `}that work begins in ${areasText(areas)}.` +
    (owner === '' ? '' : ` ${owner} was assigned to hold dialogues with the departments.`),
  how: 'How we have worked',
  departments: (count: number, names: readonly string[]): string =>
    count === 0
      ? 'No dialogues are documented yet.'
      : `${count === 1 ? 'One department has' : `${upperFirst(inWords(count))} departments have`} documented their dialogues: ${listed(names)}.`,
  found: 'What the dialogues say',
  caption: 'Dialogues and figures side by side',
  headers: {
    area: 'Area',
    discussed: 'Have talked about it',
    weak: 'See a weakness',
    shouldKnow: 'Do not know, but should',
    urgent: 'Urgent (1–3)',
    feasible: 'Feasible (1–3)',
    figures: 'In the figures',
  },
  notShown: 'not shown',
  weakPoints: 'Common weak points',
  weakPoint: (weak: number, discussed: number): string =>
    `${inWords(weak)} of ${inWords(discussed)} departments see a weakness`,
  weakItem: (area: string, why: string): string => `${area}: ${why}.`,
  rule: 'A common weak point is an area where at least half of the departments that have talked about it, and at least two, see a weakness.',
  nothing:
    'The dialogues have given no common weak point. That is a result: the management group may choose an area all the same, or let each department work with its own.',
  choice: 'Proposed choice',
  chosen: (areas: readonly string[]): string =>
    `The management group is proposed to choose ${areasText(areas)} to go on with.`,
  next: 'Next steps',
  nextItems: [
    'Make an action plan for what is chosen: who, what and when, with a first step within six weeks.',
    'Give the departments feedback on what they have said.',
    'Book short check-ins, half an hour at a time, and go on with them.',
  ],
} as const;
