/** Words of the tab Areas. */
import { analysisHeaders } from './analysis-tab';
import { tabNames } from './tabs';

const {
  year,
  municipality,
  unit,
  mean,
  selfRating,
  dontKnowShare,
  shareLow,
  shareHigh,
  field,
  startScore,
  certainty,
  sensitivity,
  others,
  change,
  shown,
} = analysisHeaders;

export const areaHeaders = {
  year,
  municipality,
  unit,
  kind: 'Level',
  name: 'Name',
  questionCount: 'Number of questions',
  answering: 'Number of respondents',
  mean,
  selfRating,
  margin: 'Uncertainty ±',
  dontKnowShare,
  shareLow,
  shareHigh,
  field,
  startScore,
  certainty,
  sensitivity,
  others,
  change,
  shown,
} as const;

export const areaWords = {
  kinds: { areas: 'Area', categories: 'Category', dimensions: 'Dimension' },
  divisions: {
    total: tabNames.municipalities,
    municipality: tabNames.municipalities,
    department: tabNames.departments,
    role: 'Role groups',
  },
  fromAggregates: 'Areas cannot be worked out from aggregated values.',
  noAreas: 'There are no areas in the Questions tab.',
} as const;
