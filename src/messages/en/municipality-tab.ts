/** Words of a municipality's tab, and of the menu item that makes the tabs. */
import type { NoFigures } from '../sv/municipality-tab';
import { inWords, listed, whole } from './format';
import { fewerThan } from './analysis-tab';
import { fieldNames } from './tabs';
import { counted, DONT_KNOW, figures, plural, START_HERE, upperFirst } from './wording';

/** "Two questions lack one or both figures: the table says why." */
const notShown = (count: number): string =>
  `${upperFirst(counted(count, 'question'))} ${plural(count, 'lacks', 'lack')} one or both figures: the table says why.`;

export const municipalityHeaders = {
  number: 'No.',
  shortName: 'Short name',
  area: 'Area',
  selfRating: 'Self-rating',
  margin: '±',
  dontKnow: 'Don’t know',
  dontKnowRange: 'From–to',
  certainty: 'Certainty',
  others: 'Versus others',
  change: 'Change',
  answered: 'Answered',
  field: 'Field',
  id: 'Key (do not touch)',
  own: 'Own assessment',
  ownCopy: 'Assessment (write below)',
} as const;

export const municipalityWords = {
  note: (date: string): string =>
    `Made by the tool ${date}. Write only in the yellow column Own assessment. Change questions in the Questions tab.`,
  /** Where the columns of the figures are folded. */
  shortNote: (date: string): string => `Made by the tool ${date}. Write only in the yellow column.`,
  title: (name: string, year: number): string => `Digital maturity in ${name} ${year}`,
  /** Under `fewest` no word of certainty is said. */
  answered: (respondents: number, invited: number | null, fewest: number): string => {
    const who =
      invited === null
        ? `${figures(respondents, 'person', 'people')} answered.`
        : `${whole(respondents)} of ${whole(invited)} answered.`;
    return respondents < fewest
      ? `${who} Few answers: use them to start a conversation.`
      : `${who} That is enough for a shortlist, not for a ranking.`;
  },
  /**
   * `standsOut`: whether the test within the municipality points an area out; the area with the highest start score is named only then.
   * `hidden`: how many questions and areas are not shown, of which nothing is said.
   */
  inStartHere: (
    count: number,
    topArea: string | null,
    standsOut: 'some' | 'none' | 'allLow' | null,
    hidden: { readonly questions: number; readonly areas: number },
  ): string => {
    const nothing = ` ${hidden.areas === 0 ? 'No area' : 'None of the areas that are shown'} stands out: choose from the dialogues.`;
    const rest = hidden.questions === 0 ? '' : ` ${notShown(hidden.questions)}`;
    if (count === 0)
      return `${hidden.questions === 0 ? 'No question' : 'None of the questions that are shown'} is in ${START_HERE}.${standsOut === 'none' ? nothing : ''}${rest}`;
    const verdict =
      standsOut === 'none'
        ? nothing
        : standsOut === 'allLow'
          ? ` All areas ${hidden.areas === 0 ? '' : 'that are shown '}are low, none more than the others.`
          : topArea === null
            ? ''
            : ` ${hidden.areas === 0 ? 'The area' : 'Of the areas that are shown'} ${topArea} has the highest Start score.`;
    return `${figures(count, 'question')} ${plural(count, 'is', 'are')} in ${START_HERE}: we rate ourselves low and many answer ${DONT_KNOW}.${verdict}${rest}`;
  },
  /** No share can be high where nobody answered don't know. */
  nobodyAnsweredDontKnow: (hidden: number): string =>
    hidden === 0
      ? `Nobody answered ${DONT_KNOW}. Choose from the self-rating and the dialogues.`
      : `Nobody answered ${DONT_KNOW} to the questions that are shown. ${notShown(hidden)} Choose from the self-rating and the dialogues.`,
  choose: (hasShortlist: boolean): string =>
    `Do not choose an area from the figures alone. Take ${hasShortlist ? 'the shortlist' : 'the questions below'} to the dialogues in the departments.`,
  noFigures: (reason: NoFigures, minimumGroup: number): readonly [string, string, string] => {
    const dialogues =
      'Use the joint results and the dialogues in the departments. Write your own assessment in the yellow column.';
    if (reason === 'left') {
      return [
        'The municipality is no longer in the Municipalities tab, or is not active there.',
        'So no figures are shown here.',
        'What you have written in Own assessment is still here.',
      ];
    }
    if (reason === 'none')
      return ['Nobody from the municipality has answered.', 'So there are no figures to show.', dialogues];
    return [
      `The result is not shown because ${fewerThan(minimumGroup)} people answered.`,
      'This protects those who have answered. The answers are not part of the joint figures. The municipality can be shown if it is reported together with another: ask whoever coordinates the survey.',
      dialogues,
    ];
  },
  /** A municipality that is reported together with others, under `as`. */
  reportedWith: (as: string): readonly [string, string, string] => [
    `The municipality is now reported together with others, as ${as}.`,
    `So no figures are shown here: they are on the tab of ${as}.`,
    'What you have written in Own assessment is still here.',
  ],
  guideHeading: 'How to read the chart',
  guideField: (field: keyof typeof fieldNames, count: number): string =>
    `${fieldNames[field]}: ${figures(count, 'question')}`,
  guideSentences: {
    startHere: 'We rate ourselves low and many don’t know.',
    knownWeakness: 'We know it falls short. What do we do?',
    unknownStrength: 'Those who know are content. Spread it.',
    knownStrength: 'This works. Keep it and teach others.',
  },
  guideLines: {
    joint: 'The lines are the median of the municipalities that are shown.',
    own: 'The lines are the median of the municipality’s questions.',
    fixed: 'The lines are fixed, see Settings.',
  },
  guideNames: 'Names for the shortlist only, all are in the table.',
  /** Under the chart, of the column that is hidden. */
  folded: {
    others:
      'No difference from the other municipalities is confirmed, so column J, Versus others, is hidden. Show it with the arrows between I and K.',
    change: 'Column K, Change, is hidden so that the tab fits the screen. Show it with the arrows between J and M.',
  },
  chartTitle: (count: number): string => `Self-rating and ${DONT_KNOW}, ${figures(count, 'question')}`,
  chartSubtitle: `Higher up: more answer ${DONT_KNOW}. Further right: higher self-rating.`,
  shortlist: (count: number): string => `The shortlist: ${counted(count, 'question')} to start the conversation with`,
  shortlistEmpty: 'The shortlist',
  nothingShortlisted: `None of the questions that are shown is in ${START_HERE}.`,
  allQuestions: 'All questions by area',
  everyoneAlike: 'all alike',
  unrated: '–',
  /** In a narrow cell; the reason stands beside it. */
  hidden: 'hidden',
  groups: {
    department: { heading: 'Departments', header: 'Department' },
    role: { heading: 'Role groups', header: 'Role group' },
  },
  /** Over the areas, or the questions where there are no areas, that a group is told by. */
  topAreas: 'Areas with the highest Start score',
  topQuestions: 'Questions with the highest Start score',
  answeredOf: (respondents: number, invited: number | null): string =>
    invited === null ? whole(respondents) : `${whole(respondents)} of ${whole(invited)}`,
  divisionHidden: 'This breakdown is not shown, since that would reveal how a small group answered.',
  /** Certainty under 20 respondents, where "Few answers" stands in the first sentence and does not fit. */
  small: 'few',
  removed: 'no longer included',
  noTab: (names: readonly string[]): string =>
    `Without a chart, because the result may not be shown or is missing: ${listed(names)}.`,
} as const;

export const municipalityDone = {
  title: 'The municipality tabs are ready',
  made: (made: number, updated: number, same: number): string =>
    upperFirst(
      listed(
        [
          made > 0 ? counted(made, 'new tab') : '',
          updated > 0 ? `${inWords(updated)} updated` : '',
          same > 0 ? `${inWords(same)} already right` : '',
        ].filter((part) => part !== ''),
      ),
    ) + '.',
  none: 'There is no active municipality to make a tab for. Fill in the Municipalities tab.',
  restored: (names: readonly string[]): string =>
    `Somebody had changed the tool’s figures in ${listed(names)}. What the answers give now stands there.`,
  moving: (names: readonly string[]): string =>
    `Someone moved rows in ${listed(names)} while the tab was being written. Run Create municipality tabs again when nobody is making changes there.`,
  link: (name: string): string => `Open ${name}`,
} as const;
