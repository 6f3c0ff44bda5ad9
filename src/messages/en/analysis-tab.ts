/** Words of Analysis and Check, and of the menu item that writes them. */
import { counted } from './wording';
import { shownNames } from './tabs';
import { listed, whole } from './format';

export const analysisHeaders = {
  year: 'Year',
  municipality: 'Municipality',
  unit: 'Unit',
  questionId: 'Question ID',
  shortName: 'Short name',
  area: 'Area',
  answering: 'Number of answers',
  rated: 'Number rated',
  mean: 'Self-rating (mean)',
  sd: 'Standard deviation',
  selfRating: 'Self-rating 0–100',
  meanLow: 'Mean from',
  meanHigh: 'Mean to',
  dontKnow: 'Number don’t know',
  dontKnowShare: 'Don’t-know share',
  shareLow: 'Don’t know from',
  shareHigh: 'Don’t know to',
  blank: 'Not answered',
  invalid: 'Invalid',
  field: 'Field',
  startScore: 'Start score',
  place: 'Place',
  placeFrom: 'Place from',
  placeTo: 'Place to',
  certainty: 'Certainty',
  agreement: 'Agreement',
  sensitivity: 'Sensitivity',
  others: 'Versus others',
  change: 'Change',
  shown: 'Shown',
  comment: 'Comment',
} as const;

/** "Mean of 4 of 7 municipalities": those that are shown. */
export const jointName = (shown: number, of: number, weight: 'municipality' | 'answer'): string => {
  const municipalities = shown === of ? `all ${of} municipalities` : `${shown} of ${of} municipalities`;
  return weight === 'municipality' ? `Mean of ${municipalities}` : `The answers of ${municipalities}`;
};

/** A role group beside departments, which may be called the same: "Municipality / role: Manager". */
export const roleGroupName = (role: string): string => `role: ${role}`;

/** "fewer than 5", or the number that Settings says. */
export const fewerThan = (minimumGroup: number): string => shownNames.few.replace('5', String(minimumGroup));

/** Why a figure is not shown, with the minimum group that Settings says. */
export const shownText = (shown: keyof typeof shownNames, minimumGroup: number): string =>
  shown === 'few' ? fewerThan(minimumGroup) : shownNames[shown];

/** Comment: which of a row's two halves is hidden, where only one is or they differ; and what aggregates cannot give. */
export const analysisComments = {
  ratings: {
    few: (): string => 'The self-rating is not shown.',
    hidden: (): string => 'The self-rating is not shown.',
    none: (): string => 'Nobody gave a rating.',
  },
  shares: {
    few: (): string => 'Don’t know is not shown.',
    hidden: (): string => 'Don’t know is not shown.',
    none: (): string => 'Nobody answered.',
  },
  aggregates: 'The certainty cannot be worked out from aggregated values.',
  meansRounded: 'The means are rounded, so no differences are tested.',
} as const;

export const checkWords = {
  nothing: 'Nothing to put right',
  nothingTodo: 'Everything in the material could be read.',
} as const;

const MOST_ROWS = 3;

export const analysisDone = {
  title: 'The analysis is recalculated',
  written: (units: number, questions: number): string =>
    `Analysis has ${counted(questions, 'question')} for ${
      units === 1 ? 'one municipality' : `${whole(units)} municipalities`
    } and for all together.`,
  /** Rows counted from 1; of many the first are named. */
  restored: (tabs: readonly { readonly title: string; readonly rows: readonly number[] }[]): string =>
    `Somebody had made changes ${listed(tabs.map(({ title, rows }) => `on the ${title} tab (row ${listed([...rows.slice(0, MOST_ROWS).map(String), ...(rows.length > MOST_ROWS ? [`${whole(rows.length - MOST_ROWS)} more`] : [])])})`))}. What the answers give now stands there.`,
  unchanged: 'Nothing had changed since last time. Nothing was written.',
  findings: (count: number): string =>
    count === 0 ? 'Check has nothing to put right.' : `Check has ${counted(count, 'row')} to look at. Begin there.`,
  warnings: (count: number, told: number): string =>
    `Check has ${counted(count, 'warning')}${count > told ? '. The heaviest:' : ':'}`,
  analysisLink: 'Open Analysis',
  checkLink: 'Open Check',
} as const;
