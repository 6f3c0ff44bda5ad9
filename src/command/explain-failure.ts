/** What ended the command, in words for a person at a command line: menus and dialogs are not hers. */
import type { Words } from '../messages';
import { explainError } from '../messages/explain-error';
import { causePlace, causeWords, rankedCauses, type Cause } from '../messages/causes';
import { noReach } from '../messages/hits';
import { SurveyError, type SurveyErrorDetails } from '../messages/survey-error';
import { say, type Told } from '../messages/told';

export interface Failure {
  readonly text: string;
  /** 2 where a person has something to decide or put right first, else 1. */
  readonly exitCode: 1 | 2;
}

export function explainFailure(thrown: unknown, words: Words): Failure {
  if (thrown instanceof SurveyError && thrown.code === 'STOPPED') {
    const { findings } = thrown.details as SurveyErrorDetails['STOPPED'];
    return {
      text: [words.commandStop.title, ...rankedCauses(findings, noReach).map((one) => stopLine(one, words))].join('\n'),
      exitCode: 2,
    };
  }
  if (thrown instanceof SurveyError && thrown.code in words.commandErrors)
    return {
      text: say(thrown as Told<Pick<SurveyErrorDetails, keyof Words['commandErrors']>>, words.commandErrors),
      exitCode: 1,
    };
  const isPlain = thrown instanceof Error && thrown.name === 'Error';
  return { text: isPlain ? thrown.message : explainError(thrown, words), exitCode: 1 };
}

/** What to do is said once for a whole kind where the workbook's words speak of its menu. */
function stopLine(cause: Cause, words: Words): string {
  const { what, todo } = causeWords(cause, words);
  const own = (words.commandStop.todo as Readonly<Record<string, string>>)[cause.findings[0].code];
  return `• ${causePlace(cause, words)}: ${what} ${own ?? todo}`;
}
