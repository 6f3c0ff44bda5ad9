/** A copy of the workbook: before its mailing is switched on it says that the original may already send. */

import { createRuntime, type Runtime } from '../../src/workspace/apps-script/runtime';
import { entries } from './entries';
import { DIST, smallWorkbook } from './small-workbook';

const ORIGINAL = /^Den här arbetsboken är en kopia\. Originalet kan redan skicka de här breven/;

describe('a copied workbook', () => {
  const google = smallWorkbook();
  entries.setUp.play(google);
  entries.recalculate.play(google);
  const { body } = google.workspace.handle({
    method: 'drive.files.copy',
    params: { fileId: google.spreadsheetId },
    body: { name: 'Kopia' },
  });
  // A copy has the script, and none of the properties and triggers.
  google.workspace.state = { ...google.workspace.state, scriptProperties: {}, triggers: [] };
  const copy: Runtime = createRuntime({
    dist: DIST,
    workspace: google.workspace,
    spreadsheetId: (body as { readonly id: string }).id,
    user: google.user,
    clock: google.clock,
  });
  const question = (runtime: Runtime): string =>
    runtime.run('toggleMailing', [], { answer: () => 'CANCEL' }).alerts[0]?.text ?? '';

  it('asks first', () => {
    expect(question(copy)).toMatch(ORIGINAL);
    expect(question(google.runtime)).not.toMatch(ORIGINAL);
  });

  it('asks also when it has been worked in', () => {
    expect(copy.run('recalculate').alerts.map(({ title }) => title)).not.toContain('Det gick inte');
    expect(copy.run('recalculate').thrown).toBeNull();
    expect(question(copy)).toMatch(ORIGINAL);
  });

  it('asks no more once it is on', () => {
    copy.run('toggleMailing');
    expect(question(copy)).toMatch(/^Utskicken är på och du äger dem/);
  });
});
