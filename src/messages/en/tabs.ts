/** Names of tabs and the headers of their columns. Headers are also how columns are found, so both readers and writers use these. */
export const tabNames = {
  start: 'Start',
  settings: 'Settings',
  municipalities: 'Municipalities',
  departments: 'Departments',
  questions: 'Questions',
  answers: 'Answers',
  check: 'Check',
  analysis: 'Analysis',
  areas: 'Areas',
  joint: 'Joint',
  decisions: 'Decisions',
  dialogues: 'Dialogues',
  plan: 'Action plan',
  mailing: 'Mailings',
  status: 'Service status',
  decks: 'Slide decks',
  documents: 'Documents',
  chartData: 'Chart data',
  jointChartData: 'Chart data joint',
  municipality: (name: string): string => `Municipality – ${name}`,
} as const;

/** What Google calls the empty tab of a new spreadsheet, before its number. */
export const emptyTabName: string = 'Sheet';

/** Titles under which the answers are looked for when Settings names none, in this order; the first two are prefixes. */
export const answersTabNames = ['Answers', 'Form responses', 'Form Responses'] as const;

/** The tab that a file with the measurement before is put in. It does not begin as the titles above do, so it is never taken for the answers. */
export const earlierAnswersTitle = 'Previous answers';

export const headers = {
  questions: {
    id: 'Question ID',
    dimension: 'Dimension',
    category: 'Category',
    area: 'Area',
    shortName: 'Short name',
    statement: 'Question text',
    column: 'Column in the answers',
    occurrence: 'Occurrence',
    reversed: 'Reversed scale',
    included: 'Included',
    changed: 'Changed since last time',
  },
  municipalities: {
    id: 'Municipality ID',
    name: 'Municipality',
    invited: 'Number invited',
    active: 'Active',
    reportedAs: 'Reported as',
  },
  departments: {
    municipality: 'Municipality',
    name: 'Department',
    reportedAs: 'Reported as',
    invited: 'Number invited',
  },
  settings: { name: 'Name', value: 'Value', explanation: 'Explanation' },
  check: { severity: 'Severity', where: 'Where', what: 'What', todo: 'What to do' },
  decisions: {
    id: 'Decision ID',
    date: 'Date',
    municipality: 'Municipality',
    forum: 'Forum',
    subject: 'Subject',
    proposal: 'Proposal',
    decision: 'Decision',
    area1: 'Area 1',
    area2: 'Area 2',
    owner: 'Assignment owner',
    reportBack: 'Report back by',
    registryNumber: 'Registry number',
    material: 'Material (link)',
    status: 'Status',
  },
  dialogues: {
    id: 'Dialogue ID',
    meeting: 'Meeting ID',
    municipality: 'Municipality',
    department: 'Department',
    area: 'Area',
    rating: 'Today (own rating)',
    works: 'What works',
    hinders: 'What hinders',
    unknown: 'What we do not know',
    shouldKnow: 'Should we know?',
    whoShouldKnow: 'Who should know',
    proposal: 'Proposal',
    urgent: 'Urgent (1–3)',
    feasible: 'Feasible (1–3)',
    promise: 'Promise until next time',
    theme: 'Theme',
  },
  plan: {
    id: 'Action ID',
    action: 'Action',
    area: 'Area',
    owner: 'Owner',
    due: 'Due date',
    status: 'Status',
    percent: 'Complete %',
    health: 'Health',
    nextStep: 'Next step',
    municipality: 'Municipality',
    email: 'Email',
    reminders: 'Reminders',
    updated: 'Last updated',
    /** Only where a person has added it. */
    start: 'Start',
  },
  mailing: {
    time: 'Time',
    kind: 'Kind',
    key: 'Key',
    recipient: 'Recipient',
    subject: 'Subject',
    actions: 'Number of actions',
    result: 'Result',
    fault: 'Error',
  },
  status: { what: 'What', value: 'State', explanation: 'Explanation' },
  decks: {
    name: 'Slide deck',
    unit: 'Municipality ID',
    link: 'Link',
    maker: 'Made by',
    state: 'State',
    updated: 'Updated',
    fileId: 'File ID',
    written: 'Written (do not touch)',
  },
  documents: {
    name: 'Document',
    unit: 'Municipality ID',
    link: 'Link',
    maker: 'Made by',
    state: 'State',
    updated: 'Updated',
    fileId: 'File ID',
    written: 'Written (do not touch)',
  },
} as const;

/** Names of the rows of Settings. */
export const settingNames = {
  year: 'Measurement year',
  scaleMin: 'Scale minimum',
  scaleMax: 'Scale maximum',
  dontKnow: 'Answers that mean don’t know',
  blank: 'Answers that mean not answered',
  values: 'Answer texts and numbers',
  invalid: 'Answers that are invalid',
  blankUnit: 'Texts that mean no municipality',
  answersTab: 'Tab with answers',
  layout: 'Form of the answers',
  unitColumn: 'Column for municipality',
  departmentColumn: 'Column for department',
  roleColumn: 'Column for role group',
  respondentColumn: 'Column for respondent',
  repeatedRespondent: 'The same respondent on two rows',
  droppedColumns: 'Columns that are not used',
  mergedColumns: 'Columns to read as one',
  approvedColumns: 'Approved columns',
  skipRowsAfterHeader: 'Rows to skip after the header',
  minimumGroup: 'Minimum group',
  minimumGroupReason: 'Reason for a minimum group under 5',
  earlierAnswersTab: 'Tab with previous answers',
  earlierQuestionsTab: 'Tab with previous questions',
  earlierYear: 'Previous measurement year',
  lines: 'Lines in the four-field chart',
  fixedSelfRating: 'Fixed line self-rating',
  fixedDontKnowPercent: 'Fixed line don’t know',
  weight: 'Weight in the joint report',
  shortlistLength: 'Number of questions on the shortlist',
  cooperation: 'Cooperation',
  coordinator: 'Coordinator',
  coordinatorEmail: 'Coordinator’s email',
  mailWeekday: 'Weekday for mailings',
  mailHour: 'Hour for mailings',
  language: 'Language',
} as const;

/** What counts where Settings says nothing, of the settings whose default is words. */
export const settingDefaults: { readonly dontKnow: readonly string[]; readonly unitColumn: string } = {
  dontKnow: ["Don't know", 'Don’t know', 'No opinion'],
  unitColumn: 'Municipality',
};

/** The statuses an action may have, chosen from a list. */
export const statusNames = {
  notStarted: 'Not started',
  inProgress: 'In progress',
  onHold: 'On hold',
  complete: 'Complete',
  cancelled: 'Cancelled',
} as const;

export const forumNames = {
  managementGroup: 'The director’s management group',
  executiveBoard: 'The executive board',
  committee: 'Committee',
  departmentManagement: 'The department’s management team',
  other: 'Other',
} as const;

export const decisionStatusNames = {
  proposed: 'Proposed',
  decided: 'Decided',
  noted: 'Noted',
  reportedBack: 'Reported back',
  withdrawn: 'Withdrawn',
} as const;

export const shouldKnowNames = { yes: 'Yes', partly: 'Partly', no: 'No' } as const;

export const fieldNames = {
  startHere: 'Start here',
  knownWeakness: 'Known weakness',
  unknownStrength: 'Unknown strength',
  knownStrength: 'Known strength',
} as const;

export const shownNames = {
  shown: 'shown',
  few: 'fewer than 5',
  hidden: 'not shown',
  none: 'no answers',
} as const;

/** The choices of the settings that have a list, by the code that the program uses. */
export const settingChoices = {
  language: { sv: 'Swedish', en: 'English' },
  lines: { joint: 'Joint median', own: 'Own median', fixed: 'Fixed lines' },
  layout: { rows: 'One row per respondent', long: 'One row per answer', aggregates: 'Aggregated values' },
  repeatedRespondent: { later: 'The later row counts', earlier: 'The earlier row counts' },
  weight: { municipality: 'Each municipality equally', answer: 'Each answer equally' },
  mailWeekday: {
    1: 'Monday',
    2: 'Tuesday',
    3: 'Wednesday',
    4: 'Thursday',
    5: 'Friday',
    6: 'Saturday',
    7: 'Sunday',
  },
} as const;

/** What a Yes/No cell may hold. */
export const yesNo = { yes: 'Yes', no: 'No' } as const;

/** Name of the area that questions without one form. */
export const noArea = 'All questions';
