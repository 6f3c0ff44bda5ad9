/**
 * Findings become the rows of Kontroll: one for each cause, with how many it is of, and the heaviest first. The command's summary and
 * what a Stopp says are in the same order.
 */
import { say } from './told';
import { findingWords, type Finding, type FindingCode, type FindingDetails, type FindingWords } from './finding';
import type { KontrollWords, Severity } from './finding';
import { isMany, type ManyFindings } from './findings/many';
import { hitsOf, type Reach } from './hits';
import { placeText } from './place';

export interface Cause {
  readonly severity: Severity;
  /** As they were found; the first says where the row points. */
  readonly findings: readonly [Finding, ...Finding[]];
  /** Those that are not kept one by one included. */
  readonly count: number;
  /** Answers that are wrong, left out or not shown for its sake. */
  readonly hits: number;
}

const order: Readonly<Record<Severity, number>> = { stop: 0, warning: 1, info: 2 };

/** Places that are named beside the first. */
const MOST_PLACES = 5;

/** Stops, then warnings, then the rest; of each the one that hits most answers first, else as they were found. */
export function rankedCauses(findings: readonly Finding[], reach: Reach): readonly Cause[] {
  const byCause = new Map<string, [Finding, ...Finding[]]>();
  findings.forEach((finding, place) => {
    const key = JSON.stringify([finding.code, finding.severity, finding.place.tab, kindWithin(finding, place)]);
    const alike = byCause.get(key);
    if (alike) alike.push(finding);
    else byCause.set(key, [finding]);
  });
  const causes = [...byCause.values()].map((alike): Cause => ({
    severity: alike[0].severity,
    findings: alike,
    count: alike.reduce((sum, { more = 0 }) => sum + 1 + more, 0),
    hits: alike.reduce((sum, finding) => sum + hitsOf(finding, reach) * (1 + (finding.more ?? 0)), 0),
  }));
  return causes
    .map((cause, place) => ({ cause, place }))
    .sort(
      (a, b) => order[a.cause.severity] - order[b.cause.severity] || b.cause.hits - a.cause.hits || a.place - b.place,
    )
    .map(({ cause }) => cause);
}

/** What tells two findings of one code apart as two causes; `place` where each is asked about by itself. */
function kindWithin(finding: Finding, place: number): string | number {
  switch (finding.code) {
    case 'UNKNOWN_ANSWER':
    case 'GUESSED_MEANING':
      return place;
    case 'UNIT_HIDDEN':
      return finding.details.shown;
    case 'PERSONAL_ANSWER':
      return finding.details.kind;
    case 'REPEATED_RESPONDENT':
      return finding.details.kept;
    case 'NOT_YES_OR_NO':
      return finding.details.used;
    default:
      return '';
  }
}

export interface CauseWords extends KontrollWords {
  readonly manyFindings: ManyFindings;
  /** After what is said of the first: how many more there are, and where the first of those are. */
  readonly alsoAt: (more: number, places: readonly string[]) => string;
}

export function causeWords({ findings, count }: Cause, words: CauseWords): FindingWords {
  const [first, ...others] = findings;
  if (count === 1) return findingWords(first, words);
  const { code } = first;
  if (isMany(code)) {
    const many = words.manyFindings[code] as (
      all: readonly FindingDetails[FindingCode][],
      count: number,
    ) => FindingWords;
    return many(
      findings.map(({ details }) => details),
      count,
    );
  }
  const { what, todo } = say(first, words.findings);
  const where = placeText(first.place, words);
  const places = others.map(({ place }) => placeText(place, words)).filter((place) => place !== where);
  return { what: `${what} ${words.alsoAt(count - 1, places.slice(0, MOST_PLACES))}`, todo };
}

export const causePlace = ({ findings: [first] }: Cause, words: CauseWords): string => placeText(first.place, words);

/** What was found, with its place, in one line. */
export const causeLine = (cause: Cause, words: CauseWords): string =>
  `${causePlace(cause, words)}: ${causeWords(cause, words).what}`;
