/** The grid of answers, in whichever form it is, becomes answers to analyse and findings for Kontroll. */
import type { Grid } from '../grid/grid';
import type { Settings } from '../settings/settings';
import { readAggregates } from './aggregates/read-aggregates';
import { withMergedColumns } from './columns/merged-columns';
import { headersOf, withOneHeader } from './columns/one-header';
import { readLongForm } from './long-form/read-long-form';
import type { Survey } from './survey';
import type { ReadAnswers } from './survey-answers';
import { readWideForm } from './wide-form/read-wide-form';

const FORMS = { rows: readWideForm, long: readLongForm, aggregates: readAggregates } as const;

/** Header lines under each other are read as one. `tab` is the title that findings name. Throws as `answerColumns`, `longColumns` and `aggregateColumns` do where the whole cannot be read. */
export const readAnswers = (grid: Grid, survey: Survey, settings: Settings, tab: string): ReadAnswers =>
  FORMS[settings.layout](
    withMergedColumns(withOneHeader(grid, headersOf(survey, settings)), settings.mergedColumns),
    survey,
    settings,
    tab,
  );
