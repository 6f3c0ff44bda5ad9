/** Words of the documents for dialogues: what a department writes down (bilaga 2), the workshop's material (bilaga 3), the plan for the registry. METHOD.md, steps 7, 8 and 10. */
import { inWords, longDate } from './format';
import { DONT_KNOW } from './wording';

export const documentationWords = {
  fileName: (unit: string, department: string, year: number): string =>
    `Appendix 2 Documentation ${year} – ${unit} – ${department}`,
  title: (department: string): string => `Documentation of talks on digital maturity: ${department}`,
  privacy:
    'Write nothing about single people or clients. The document may become an official one. Write in the empty cells and leave headings and numbers as they are: then the tool can read the answers.',
  details: 'Facts',
  label: 'Fact',
  answer: 'Write here',
  detailRows: {
    meeting: '1 Meeting ID',
    unit: '2 Municipality',
    department: '3 Department',
    date: '4 Date',
    time: '5 Time',
    kind: '6 Kind of meeting',
    participants: '7 Participants and roles',
    writer: '8 Written down by (role)',
  },
  meetingKind: 'First meeting',
  summary: 'Summary in three sentences',
  sentence: 'Sentence',
  areas: 'Area by area',
  areaHeader: (area: string, id: string): string => `${area} [${id}]`,
  areaId: (number: number): string => `AREA-${String(number).padStart(2, '0')}`,
  areaCaption: (area: string): string => `What we say about ${area}`,
  captions: {
    details: 'Facts about the meeting',
    summary: 'Three sentences',
    strengths: 'What others can learn from',
    dependencies: 'What we depend on',
    promises: 'What, who and when',
    joint: 'Thoughts to take along',
    workshop: 'Wishes',
    followUp: 'When it is done',
  },
  rows: {
    measured: { label: '1 What the measurement shows', help: 'Filled in. Talk about it before you write.' },
    recognise: { label: '2 Do we recognise ourselves?', help: 'Write Yes, Partly or No.' },
    rating: { label: '3 Our own rating now', help: `A number on the scale, or ${DONT_KNOW}.` },
    works: { label: '4 What works', help: '' },
    hinders: { label: '5 What hinders', help: '' },
    unknown: { label: '6 What we do not know', help: '' },
    shouldKnow: { label: '7 Should we know?', help: 'Write Yes, Partly or No.' },
    whoShouldKnow: { label: '8 Who should know', help: 'Role, not name.' },
    example: { label: '9 Example from our work', help: '' },
    proposal: { label: '10 Proposal', help: '' },
    urgent: { label: '11 Urgent (1–3)', help: '3 is most urgent.' },
    feasible: { label: '12 Feasible (1–3)', help: '3 is easiest.' },
  },
  figures: (who: string, selfRating: string | null, share: string | null): string =>
    `${who}: self-rating ${selfRating === null ? 'not shown' : `${selfRating} of 100`}, ${DONT_KNOW} ${share ?? 'not shown'}.`,
  hidden: (who: string): string => `${who}: the figures are not shown, so that nobody can be singled out.`,
  strengths: 'Strengths to spread',
  strengthHeaders: { strength: 'What works with us', who: 'Who can tell (role)' },
  dependencies: 'Dependencies',
  dependencyRows: ['IT', 'Finance', 'Other departments', 'Cooperation between the municipalities'],
  dependencyHeaders: { on: 'We depend on', how: 'In what way' },
  promises: 'What we promise',
  promiseHeaders: { what: 'What', who: 'Who (role)', when: 'When' },
  joint: 'For the joint work',
  jointHeader: 'What we want to pass on',
  workshop: 'Workshop in the management team',
  workshopRows: { wanted: 'Wanted', date: 'Proposed date' },
  workshopHelp: 'Write Yes, No or Later.',
  followUp: 'Follow-up',
  followUpRows: { feedback: 'Feedback sent', read: 'Read in' },
  followUpHelp: 'Filled in by the coordinator.',
} as const;

export const workshopWords = {
  fileName: (unit: string, year: number): string => `Appendix 3 Workshop material ${year} – ${unit}`,
  title: (unit: string): string => `Workshop on digital maturity in ${unit}`,
  lead: 'Two hours with a management team of 5–12 people. Print the cards on stiff paper, one sheet for each participant.',
  schedule: 'Run sheet',
  scheduleCaption: 'Two hours, part by part',
  scheduleHeaders: { time: 'Minute', what: 'Part', material: 'Material' },
  scheduleRows: [
    ['0–10', 'Welcome, purpose and rules: we are not looking for faults', 'Slides 1–3'],
    ['10–20', `Everyone rates the statements anew, with a number or ${DONT_KNOW}`, 'Answer cards'],
    [
      '20–35',
      'Show the cards at once. Where do we agree, where not, what do we not know? Compare with the measurement',
      'Answer cards, the wall',
    ],
    ['35–60', 'In pairs: what does it look like when it works, and why do we not know?', 'Card A'],
    ['60–65', 'Break', ''],
    ['65–90', 'Hindrances: our own, shared in the municipality, those that need a decision', 'Card B'],
    ['90–105', 'Choose: urgent and feasible, three votes each', 'The wall'],
    ['105–115', 'First step within six weeks: who, what, when', 'Action cards'],
    ['115–120', 'One thing that everyone takes along', 'Exit cards'],
  ],
  cards: 'Cards to print',
  cardsCaption: 'Cards A and B, action cards and exit cards',
  cardHeaders: { card: 'Card', text: 'Write here' },
  cardRows: [
    ['A. What would we see if this worked very well in two years?', ''],
    ['A. What makes us not know?', ''],
    ['B. Hindrances that are our own', ''],
    ['B. Hindrances shared in the municipality', ''],
    ['B. Hindrances that need a decision', ''],
    ['Action: what, who, when', ''],
    ['Exit: one thing I take along', ''],
  ],
  answerCards: 'Answer cards',
  answerCardCaption: (area: string): string => `Answer card: ${area}`,
  answerHeaders: { statement: 'Statement', rating: `Number or ${DONT_KNOW}` },
  guide: 'For the facilitator',
  guideLead: 'Ask questions, give no answers. The questions depend on where the area lies in the picture.',
  guideQuestions: {
    startHere: 'Start here: Who among us knows? How do more get to know?',
    knownWeakness: 'Known weakness: What have we tried? What happened?',
    unknownStrength: 'Unknown strength: How did it become good, and why do not more know?',
    knownStrength: 'Known strength: Whom can we teach it?',
  },
  guideHidden: 'Not shown: How is it with us? What should we know?',
  guideArea: (area: string, question: string): string => `${area}. ${question}`,
  feedback: 'Afterwards',
  feedbackItems: [
    'Write in the group’s new rating as one number per area: the mean, and how many answered don’t know. No persons.',
    'Carry the actions over to the action plan the same day.',
    'Tell the participants when they get feedback.',
  ],
} as const;

export const actionPlanWords = {
  fileName: (unit: string, year: number): string => `Action plan ${year} – ${unit}`,
  title: (unit: string, year: number): string => `Action plan for digital maturity in ${unit} ${year}`,
  printed: (date: string): string =>
    `Extract from the action plan on ${longDate(date)}. The plan is updated in the workbook all the time.`,
  decision: 'The decision',
  registry: (number: string): string => `Registry number: ${number}.`,
  actions: 'Actions',
  counted: (count: number): string =>
    count === 0
      ? 'The plan has no actions yet.'
      : count === 1
        ? 'The plan has one action.'
        : `The plan has ${inWords(count)} actions.`,
  noArea: 'Without an area',
  headers: { action: 'Action', owner: 'Owner', due: 'Due', status: 'Status', nextStep: 'Next step' },
  caption: (area: string): string => `Actions: ${area}`,
} as const;
