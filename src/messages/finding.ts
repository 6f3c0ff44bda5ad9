/** One row of Kontroll, or one oddity in the plan, as data: something in the input that a person should know of. Words are made of it last. */
import type { AggregateFindings } from './findings/aggregate-findings';
import type { AnswerFindings } from './findings/answer-findings';
import type { FileFindings } from './findings/file-findings';
import type { LongFormFindings } from './findings/long-form-findings';
import type { PersonalFindings } from './findings/personal-findings';
import type { PlanFindings } from './findings/plan-findings';
import type { RecordFindings } from './findings/record-findings';
import type { SlideFindings } from './findings/slide-findings';
import type { SurveyTabFindings } from './findings/survey-tab-findings';
import type { TrendFindings } from './findings/trend-findings';
import type { UnitFindings } from './findings/unit-findings';
import { placeText, type Place, type PlaceWords } from './place';
import { say, type SaidOf, type Told } from './told';

/** A stop keeps all figures back until it is put right. */
export type Severity = 'stop' | 'warning' | 'info';

/** Code of a finding → what it tells. Details hold keys, numbers and what people wrote; never words of ours. */
export interface FindingDetails
  extends
    AggregateFindings,
    AnswerFindings,
    FileFindings,
    LongFormFindings,
    PersonalFindings,
    RecordFindings,
    SlideFindings,
    SurveyTabFindings,
    TrendFindings,
    UnitFindings {}

export type FindingCode = keyof FindingDetails;

interface Placed {
  readonly severity: Severity;
  readonly place: Place;
  /** How many there are besides that tell the same and are not kept one by one. */
  readonly more?: number;
}

export type Finding<Code extends FindingCode = FindingCode> = Placed & Told<FindingDetails, Code>;

/** What is odd in Handlingsplan. */
export type PlanFinding<Code extends keyof PlanFindings = keyof PlanFindings> = Placed & Told<PlanFindings, Code>;

export interface FindingWords {
  readonly what: string;
  readonly todo: string;
}

/** What a language must have for rows of Kontroll. */
export interface KontrollWords extends PlaceWords {
  readonly findings: SaidOf<FindingDetails, FindingWords>;
}

export const findingWords = (finding: Told<FindingDetails>, { findings }: KontrollWords): FindingWords =>
  say(finding, findings);

/** What was found, with its place, in one line. */
export const findingLine = (finding: Finding, words: KontrollWords): string =>
  `${placeText(finding.place, words)}: ${findingWords(finding, words).what}`;
