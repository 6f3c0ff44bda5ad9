/** A file of answers typed into a workbook and read back, as the command line does before it writes anything. */
import { join } from 'node:path';
import { throwIfStopped } from '../../src/jobs/survey/stops';
import { explainFailure, type Failure } from '../../src/command/explain-failure';
import { fillAnswers, type AnswerFiles } from '../../src/command/main-job/fill-answers';
import { readBack } from '../../src/command/main-job/main-job';
import { deskOf } from '../../src/command/main-job/work-the-menu';
import { sv } from '../../src/messages/sv';
import type { Finding } from '../../src/messages/finding';
import { createLocalGoogle, type LocalGoogle } from '../../src/workspace/local-google';

export function emptyWorkbook(): LocalGoogle {
  const google = createLocalGoogle({
    dist: join(__dirname, '../../dist'),
    now: Date.UTC(2026, 10, 23, 6, 30),
    user: 'samordnare@demokommunerna.example',
    title: 'Digital mognad',
  });
  deskOf(google, sv).choose('Kom igång', 'setUp');
  return google;
}

export interface Filled {
  readonly findings: readonly Finding[];
  readonly units: ReturnType<typeof readBack>['analysis']['units'];
  /** Why the command would have ended there. */
  readonly failure: Failure | null;
}

export async function filled(files: AnswerFiles): Promise<Filled> {
  const google = emptyWorkbook();
  try {
    const ofFiles = await fillAnswers(google, files, sv);
    const { analysis, findings } = readBack(google);
    const all = [...ofFiles, ...findings];
    let failure: Failure | null = null;
    try {
      throwIfStopped(all);
    } catch (thrown) {
      failure = explainFailure(thrown, sv);
    }
    return { findings: all, units: analysis.units, failure };
  } catch (thrown) {
    return { findings: [], units: [], failure: explainFailure(thrown, sv) };
  }
}
