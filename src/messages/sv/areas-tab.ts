/** Words of the tab Delområden. */
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
  kind: 'Nivå',
  name: 'Namn',
  questionCount: 'Antal frågor',
  answering: 'Antal svarande',
  mean,
  selfRating,
  margin: 'Osäkerhet ±',
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
  kinds: { areas: 'Delområde', categories: 'Kategori', dimensions: 'Dimension' },
  divisions: {
    total: tabNames.municipalities,
    municipality: tabNames.municipalities,
    department: tabNames.departments,
    role: 'Rollgrupper',
  },
  fromAggregates: 'Delområden kan inte räknas ut av sammanställda värden.',
  noAreas: 'Inga delområden finns i fliken Frågor.',
} as const;
