/** What is odd in Inställningar, Frågor, Kommuner and Förvaltningar. */
import type { SettingKey } from '../keys';
import type { NoDetails } from '../told';

interface Named {
  readonly name: string;
}

interface Written {
  readonly text: string;
}

export interface SurveyTabFindings {
  /** Raw answers lie where everybody who can open the workbook sees them. */
  ANSWERS_IN_WORKBOOK: NoDetails;
  UNKNOWN_SETTING: Named;
  DOUBLED_SETTING: Named;
  /** `used`: the default texts. */
  EMPTIED_SETTING: { readonly setting: SettingKey; readonly used: readonly string[] };
  DOUBLED_MEANING: { readonly label: string };
  LOWERED_MINIMUM_GROUP: { readonly minimumGroup: number; readonly reason: string };
  QUESTION_WITHOUT_TEXT: NoDetails;
  QUESTION_WITHOUT_ID: Written;
  OCCURRENCE: Written;
  /** `used`: what it counts as. */
  NOT_YES_OR_NO: Written & { readonly used: 'yes' | 'no' };
  NO_MUNICIPALITIES: NoDetails;
  MUNICIPALITY_WITHOUT_NAME: NoDetails;
  /** Another id now; `before` is the one that its tab and deck are known by. */
  MUNICIPALITY_ID_KEPT: Named & { readonly id: string; readonly before: string };
  /** Rows of Kommuner that are reported as one, and under which name. */
  MUNICIPALITIES_TOGETHER: { readonly names: readonly string[]; readonly as: string };
  /** Its name in Redovisas som is no other row's. */
  MUNICIPALITY_REPORTED_ALONE: Named & { readonly as: string };
  /** Reported as one that is itself reported as something else, `then`. */
  MUNICIPALITY_REPORTED_ON: Named & { readonly as: string; readonly then: string };
  /** A tab that shows a municipality by itself, which is now reported with others under `as`. */
  TAB_OF_MERGED: { readonly title: string; readonly name: string; readonly as: string };
  RESERVED_NAME: Named;
  INVITED: Named & Written;
  DEPARTMENT_WITHOUT_NAME: { readonly municipality: string };
  DEPARTMENT_OF_UNKNOWN: Named & { readonly municipality: string };
}
