/** No mail holds figures of the survey, so none need say whose they are: what makes mails never meets the survey. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import ts from 'typescript';
import type { Call } from '../../../src/google/call';
import { morningRun } from '../../../src/jobs/morning-run';
import { previewMailing } from '../../../src/jobs/preview-mailing';
import { sendNow } from '../../../src/jobs/send-now';
import { toggleMailing } from '../../../src/jobs/toggle-mailing';
import { en } from '../../../src/messages/en';
import type { Words } from '../../../src/messages';
import { sv } from '../../../src/messages/sv';
import type { mailKindNames } from '../../../src/messages/sv/mailing';
import { tabNames } from '../../../src/messages/sv/tabs';
import { mailText } from '../../../src/requests/mail/mail-text';
import { demoActions, demoDigest, demoFacts, demoLetter } from '../../report/mails/demo-mails';
import { demo, run } from './demo-workbook';

const SRC = join(__dirname, '../../../src');

/** Every file that a file runs with, itself first. */
function reached(start: string): ReadonlySet<string> {
  const found = new Set<string>();
  const walk = (file: string): void => {
    if (found.has(file)) return;
    found.add(file);
    for (const { fileName } of ts.preProcessFile(readFileSync(file, 'utf8'), true, true).importedFiles) {
      if (!fileName.startsWith('.')) continue;
      const path = resolve(dirname(file), fileName);
      walk([`${path}.ts`, join(path, 'index.ts')].find(existsSync)!);
    }
  };
  walk(start);
  return found;
}

const rooms = (file: string): ReadonlySet<string> =>
  new Set([...reached(join(SRC, file))].map((path) => relative(SRC, path).split('/')[0] ?? ''));

it.each(['report/mails/digest-mail.ts', 'report/mails/letter-mail.ts', 'method/digest.ts', 'method/weekly-letter.ts'])(
  '%s knows nothing of answers and figures, not even by type',
  (file) => {
    for (const room of ['analysis', 'responses']) expect(rooms(file)).not.toContain(room);
  },
);

it('is so of the one that knows the figures, looked at the same way', () => {
  expect(rooms('jobs/recalculate.ts')).toContain('analysis');
});

it('the jobs that send and show mails read the plan, the settings and their own log, and no tab besides', () => {
  const demoed = demo();
  const ranges = (calls: readonly Call[]): readonly string[] =>
    calls.flatMap(({ method, params }) =>
      method === 'sheets.spreadsheets.values.batchGet' ? (params as { ranges: string[] }).ranges : [],
    );
  const calls = [
    ...run(demoed, toggleMailing(demoed.context)).calls,
    ...run(demoed, previewMailing(demoed.context)).calls,
    ...run(demoed, morningRun(demoed.context)).calls,
    ...run(demoed, sendNow(demoed.context)).calls,
  ];
  expect(new Set(ranges(calls))).toEqual(
    new Set([tabNames.settings, tabNames.plan, tabNames.mailing, tabNames.status].map((title) => `'${title}'`)),
  );
  expect(demoed.workspace.state.sent).toHaveLength(4);
});

it('no kind of mail has a word of the survey’s figures, in either language', () => {
  const mailsOf = (words: Words): Readonly<Record<keyof typeof mailKindNames, string>> => ({
    digest: mailText(demoDigest(demoActions, { ...demoFacts, words })),
    letter: mailText(
      demoLetter({ words, late: true, unsure: [{ recipient: 'anna@a.example', subject: 'Ämne' }], reminders: 3 }),
    ),
  });
  const figures =
    /självskatt|vet ej|svarande|svarade|skattade|betyg|medel|median|startpoäng|self-rat|don.t know|respondent|rated|mean\b|score|[±%]/i;
  const texts = [...Object.values(mailsOf(sv)), ...Object.values(mailsOf(en))];
  for (const text of texts) expect(text).not.toMatch(figures);
  for (const { fieldNames } of [sv, en])
    for (const name of Object.values(fieldNames)) for (const text of texts) expect(text).not.toContain(name);
});
