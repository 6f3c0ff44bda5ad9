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
  readonly unknown: () => UnknownAnswers;
  /** `understood`: of a question, how many answers were. */
  readonly findings: (understood: (question: number) => number) => Finding[];
}

interface Noted {
  readonly text: string;
  readonly kind: PersonalKind | null;
  readonly row: number;
  readonly column: number;
  readonly questions: Set<number>;
  times: number;
}

export function gatherUnknown(
  tab: string,
  questions: readonly Pick<Question, 'id'>[],
  settings: Settings,
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
    } else if (texts.size < MOST_TEXTS) {
      const [text, kind] = [cleanText(cell), personalInside(cell)];
      texts.set(key, { text, kind, row, column, questions: new Set([question]), times: 1 });
    } else beyond += 1;
  };
  const unknown = (): UnknownAnswers => shownTexts(byTimes(texts), beyond, { tab, questions, settings });
  const findings: UnknownGatherer['findings'] = (understood) =>
    unknownFindings({
      tab,
      unknown: unknown(),
      personal: byTimes(texts).flatMap(({ kind, row, column }) =>
        kind ? [{ kind, place: { tab, row, column } }] : [],
      ),
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
  return { note, unknown, findings };
}

const byTimes = (texts: ReadonlyMap<string, Noted>): readonly Noted[] =>
  [...texts.values()].sort((a, b) => b.times - a.times || a.row - b.row || a.column - b.column);

/** Texts that may be shown, with what each is likely to mean. */
function shownTexts(
  noted: readonly Noted[],
  beyond: number,
  asked: { readonly tab: string; readonly questions: readonly Pick<Question, 'id'>[]; readonly settings: Settings },
): UnknownAnswers {
  const { tab, questions, settings } = asked;
  const isBeyond = ({ text }: Noted): boolean => /^\d{1,9}$/.test(text) && Number(text) > settings.scale.max;
  const numbersBeyond = noted.filter(isBeyond).length;
  const dates = dateAnswers(
    noted.map(({ text }) => text),
    settings.scale,
  );
  const texts = noted
    .filter(({ kind }) => kind === null)
    .map(({ text, times, questions: of, row, column }): UnknownText => ({
      text,
      times,
      questions: [...of].sort((a, b) => a - b).map((question) => questions[question]?.id ?? ''),
      place: { tab, row, column },
      proposal: dates.get(text) ?? proposeMeaning(text, settings, numbersBeyond),
    }));
  const personal = noted.reduce((sum, { kind, times }) => sum + (kind === null ? 0 : times), 0);
  return { texts, others: beyond + personal };
}
