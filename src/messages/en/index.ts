/** English: every word of the product in one object, in the shape that Swedish gives. */
import * as aggregateFindings from './aggregate-findings';
import * as analysisColumns from './analysis-columns';
import * as analysisTab from './analysis-tab';
import * as answerFindings from './answer-findings';
import * as answerTableErrors from './answer-table-errors';
import * as answerTables from './answer-tables';
import * as areasTab from './areas-tab';
import * as change from './change';
import * as chart from './chart';
import * as columns from './columns';
import * as command from './command';
import * as commandFailures from './command-failures';
import * as deckJob from './deck-job';
import * as decks from './decks';
import * as dialogs from './dialogs';
import * as decisionDocuments from './decision-documents';
import * as dialogueDocuments from './dialogue-documents';
import * as documents from './documents';
import * as documentJob from './document-job';
import * as documentTemplate from './document-template';
import * as errors from './errors';
import * as fileErrors from './file-errors';
import * as fileFindings from './file-findings';
import * as findings from './findings';
import * as format from './format';
import * as gallery from './gallery';
import * as inputErrors from './input-errors';
import * as joint from './joint';
import * as judgements from './judgements';
import * as longFormFindings from './long-form-findings';
import * as madeFiles from './made-files';
import * as manyFindings from './many-findings';
import * as mailing from './mailing';
import * as mails from './mails';
import * as mappingFaults from './mapping-faults';
import * as menu from './menu';
import * as method from './method';
import * as municipalityTab from './municipality-tab';
import * as personalFindings from './personal-findings';
import * as plan from './plan';
import * as pushing from './pushing';
import * as merging from './merging';
import * as review from './review';
import * as settingFaults from './setting-faults';
import * as setup from './setup';
import * as sheetFiles from './sheet-files';
import * as slideFindings from './slide-findings';
import * as sortOrder from './sort-order';
import * as status from './status';
import * as surveyTabFindings from './survey-tab-findings';
import * as tabs from './tabs';
import * as trendFindings from './trend-findings';
import * as unitFindings from './unit-findings';
import * as workbook from './workbook';
import type { Words } from '../words';

export const en: Words = {
  /** BCP 47, for documents and pages. */
  lang: 'en',
  ...aggregateFindings,
  ...analysisColumns,
  ...analysisTab,
  ...answerFindings,
  ...answerTableErrors,
  ...answerTables,
  ...areasTab,
  ...change,
  ...chart,
  ...columns,
  ...command,
  ...commandFailures,
  ...deckJob,
  ...decks,
  ...dialogs,
  ...decisionDocuments,
  ...dialogueDocuments,
  ...documents,
  ...documentJob,
  ...documentTemplate,
  ...errors,
  ...fileErrors,
  ...fileFindings,
  ...findings,
  ...format,
  ...gallery,
  ...inputErrors,
  ...joint,
  ...judgements,
  ...longFormFindings,
  ...madeFiles,
  ...manyFindings,
  ...mailing,
  ...mails,
  ...mappingFaults,
  ...menu,
  ...method,
  ...municipalityTab,
  ...personalFindings,
  ...plan,
  ...pushing,
  ...merging,
  ...review,
  ...settingFaults,
  ...setup,
  ...sheetFiles,
  ...slideFindings,
  ...sortOrder,
  ...status,
  ...surveyTabFindings,
  ...tabs,
  ...trendFindings,
  ...unitFindings,
  ...workbook,
};
