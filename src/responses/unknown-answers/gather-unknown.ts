/** Cells that are no answer are noted while the answers are read, and become texts with their counts, and findings. */
import { cleanText, comparisonKey } from '../../grid/clean-text';
import type { Cell } from '../../grid/grid';
import type { Finding } from '../../messages/finding';
import type { PersonalKind } from '../../messages/findings/personal-findings';
import { ALL_OTHERS, type Settings } from '../../settings/settings';
import { personalInside } from '../personal-data/personal-kind';
import type { Question } from '../survey';
import { dateAnswers } from './date-answers';
import { proposeMeaning } from './propose-meaning';
import type { UnknownAnswers, UnknownText } from './unknown-answers';
import { unknownFindings } from './unknown-findings';

/** Different texts that are kept apart; of answers beyond them only the number is known. */
const MOST_TEXTS = 2000;

/** What one question's answers came to. */
export interface QuestionCounts {
  readonly id: string;
  readonly understood: number;
  /** Not understood, and not gone through by name. */
  readonly unknown: number;
  /** Texts that a person has said are invalid. */
  readonly reviewed: number;
}

export interface UnknownGatherer {
  readonly note: (row: number, column: number, question: number, cell: Cell) => void;
  /** What was gathered; `isShown` tells of a municipality’s cell whether its people are enough to be shown, `understood` of a question how many answers were. */
  readonly gathered: (
    isShown: (unit: Cell) => boolean,
    understood: (question: number) => number,
  ) => {
    readonly unknown: UnknownAnswers;
    readonly findings: readonly Finding[];
  };
}

interface Noted {
  readonly text: string;
  readonly kind: PersonalKind | null;
  readonly row: number;
  readonly column: number;
  readonly questions: Set<number>;
  /** Cells of the municipalities that it was written in. */
  readonly units: Set<Cell>;
  times: number;
}

/** `unitOf`: the cell that names the municipality of a row of the grid. */
export function gatherUnknown(
  tab: string,
  questions: readonly Pick<Question, 'id'>[],
  settings: Settings,
  unitOf: (row: number) => Cell,
): UnknownGatherer {
  const texts = new Map<string, Noted>();
  const reviewedTexts = new Set(settings.invalid.map(comparisonKey));
  const counts = (): Uint32Array => new Uint32Array(questions.length);
  const [unknownOf, reviewedOf] = [counts(), counts()];
  let beyond = 0;

  const note: UnknownGatherer['note'] = (row, column, question, cell) => {
    const key = comparisonKey(cell);
    if (reviewedTexts.has(key)) {
      (reviewedOf[question] as number) += 1;
      return;
    }
    (unknownOf[question] as number) += 1;
    const known = texts.get(key);
    if (known) {
      known.times += 1;
      known.questions.add(question);
      known.units.add(unitOf(row));
    } else if (texts.size < MOST_TEXTS) {
      const [text, kind] = [cleanText(cell), personalInside(cell)];
      const units = new Set([unitOf(row)]);
      texts.set(key, { text, kind, row, column, units, questions: new Set([question]), times: 1 });
    } else beyond += 1;
  };
  const gathered: UnknownGatherer['gathered'] = (isShown, understood) => {
    const noted = byTimes(texts);
    const unknown = shownTexts(noted, beyond, isShown, { tab, questions, settings });
    const findings = unknownFindings({
      tab,
      unknown,
      personal: noted.flatMap(({ kind, row, column }) => (kind ? [{ kind, place: { tab, row, column } }] : [])),
      beyond,
      questions: questions.map(({ id }, at) => ({
        id,
        understood: understood(at),
        unknown: unknownOf[at] as number,
        reviewed: reviewedOf[at] as number,
      })),
      scale: settings.scale,
      allReviewed: settings.invalid.includes(ALL_OTHERS),
    });
    return { unknown, findings };
  };
  return { note, gathered };
}

const byTimes = (texts: ReadonlyMap<string, Noted>): readonly Noted[] =>
  [...texts.values()].sort((a, b) => b.times - a.times || a.row - b.row || a.column - b.column);

/**
 * Texts that may be quoted, with what each is likely to mean. What only people of municipalities that are not shown have written in
 * words of their own is theirs: it is counted, and not quoted.
 */
function shownTexts(
  noted: readonly Noted[],
  beyond: number,
  isShown: (unit: Cell) => boolean,
  asked: { readonly tab: string; readonly questions: readonly Pick<Question, 'id'>[]; readonly settings: Settings },
): UnknownAnswers {
  const { tab, questions, settings } = asked;
  const isBeyond = ({ text }: Noted): boolean => /^\d{1,9}$/.test(text) && Number(text) > settings.scale.max;
  const numbersBeyond = noted.filter(isBeyond).length;
  const dates = dateAnswers(
    noted.map(({ text }) => text),
    settings.scale,
  );
  const proposalFor = (text: string): UnknownText['proposal'] =>
    dates.get(text) ?? proposeMeaning(text, settings, numbersBeyond);
  const mayBeQuoted = ({ text, kind, units }: Noted): boolean =>
    kind === null && (isNumber(text) || proposalFor(text) !== null || [...units].some(isShown));
  const texts = noted.filter(mayBeQuoted).map(({ text, times, questions: of, row, column }): UnknownText => ({
    text,
    times,
    questions: [...of].sort((a, b) => a - b).map((question) => questions[question]?.id ?? ''),
    place: { tab, row, column },
    proposal: proposalFor(text),
  }));
  const unquoted = noted.reduce((sum, one) => sum + (mayBeQuoted(one) ? 0 : one.times), 0);
  return { texts, others: beyond + unquoted, withheld: noted.some((one) => one.kind === null && !mayBeQuoted(one)) };
}

const isNumber = (text: string): boolean => /^[-–−]?\d+(?:[.,]\d+)?$/.test(text);
