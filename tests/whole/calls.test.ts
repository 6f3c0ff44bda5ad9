/** How many calls each job makes, and that Google's own documents know every one of them. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pasteGrid, pasteRows } from '../../src/command/main-job/type-in';
import type { RecordedCall } from '../../src/workspace/apps-script/gate';
import { restCallsOf } from '../../src/command/main-job/work-the-menu';
import type { DeckRound } from '../../src/jobs/decks/deck-round';
import { headers, tabNames } from '../../src/messages/sv/tabs';
import { describeShared, shared } from '../shared';
import { entries } from './entries';
import { readyFor } from './ready-for';
import { smallWorkbook } from './small-workbook';
import type { LocalGoogle } from '../../src/workspace/local-google';

const ROOT = join(__dirname, '../..');

/** 13 made-up municipalities × 30 questions, 20 people each. */
function thirteen(): LocalGoogle {
  const google = smallWorkbook();
  const { municipalities, questions } = headers;
  const names = Array.from({ length: 13 }, (_, index) => `Kommun ${index + 1}`);
  const ids = Array.from({ length: 30 }, (_, index) => `Fråga ${index + 1}`);
  pasteRows(
    google,
    tabNames.municipalities,
    [municipalities.id, municipalities.name],
    names.map((name) => ({ [municipalities.id]: name, [municipalities.name]: name })),
  );
  pasteRows(
    google,
    tabNames.questions,
    [questions.id, questions.statement],
    ids.map((id, index) => ({
      [questions.id]: id,
      [questions.statement]: id,
      [questions.column]: id,
      [questions.area]: `Område ${1 + (index % 10)}`,
    })),
  );
  const answer = (unit: number, person: number, question: number): string | number =>
    (unit + 3 * person + question * question) % 7 === 0 ? 'Vet ej' : 1 + ((unit * 5 + person * 7 + question * 3) % 6);
  pasteGrid(google, tabNames.answers, [
    ['Kommun', ...ids],
    ...names.flatMap((name, unit) =>
      Array.from({ length: 20 }, (_, person) => [name, ...ids.map((_, question) => answer(unit, person, question))]),
    ),
  ]);
  return google;
}

const played: RecordedCall[] = [];
const keep = (calls: readonly RecordedCall[]): readonly RecordedCall[] => (played.push(...calls), calls);

describe('13 municipalities × 30 questions', () => {
  const google = thirteen();

  it('analysis and all tabs take at most 8 calls, locks counted', () => {
    const analysis = keep(entries.recalculate.play(google).calls);
    const tabs = keep(entries.makeMunicipalityTabs.play(google).calls);
    expect(analysis.length + tabs.length).toBeLessThanOrEqual(8);
    expect(tabs.map(({ method }) => method)).toEqual([
      'appsscript.LockService.tryLock',
      'sheets.spreadsheets.get',
      'sheets.spreadsheets.values.batchGet',
      'sheets.spreadsheets.batchUpdate',
    ]);
  });

  it('each deck takes at most 4: copy, get, batch, and its row in the ledger', () => {
    const start = google.runtime.run('startDecks');
    keep(start.calls);
    const round = start.value as DeckRound;
    expect(round.units).toHaveLength(14);
    for (const unit of round.units) {
      const calls = keep(google.runtime.run('makeOneDeck', [{ ...round, units: [] }, unit]).calls);
      expect(restCallsOf(calls)).toBeLessThanOrEqual(4);
    }
  });

  it('the plan takes 4, and a second run of analysis and tabs reads only', () => {
    expect(keep(entries.updatePlan.play(google).calls).length).toBeLessThanOrEqual(4);
    const again = [...entries.recalculate.play(google).calls, ...entries.makeMunicipalityTabs.play(google).calls];
    expect(again.map(({ method }) => method).filter((method) => method === 'sheets.spreadsheets.batchUpdate')).toEqual(
      [],
    );
  });

  it('the remaining entries are played too', () => {
    for (const name of ['setUp', 'mailsOn', 'sendNow', 'morningRun', 'continueWork', 'mailsOff'] as const) {
      const { calls, told } = entries[name].play(google);
      keep(calls);
      expect(told).toEqual([]);
    }
    expect(keep(entries.columns.play(readyFor('columns')).calls)).toHaveLength(6);
    expect(keep(entries.review.play(readyFor('review')).calls)).toHaveLength(6);
  });

  describeShared('all of them beside Google’s own documents', shared.checkCalls, () => {
    it('fit the discovery documents and the manifest’s scopes', () => {
      const folder = mkdtempSync(join(tmpdir(), 'calls-'));
      const file = join(folder, 'calls.jsonl');
      writeFileSync(file, played.map((call) => `${JSON.stringify(call)}\n`).join(''));
      const { status, stdout } = spawnSync(
        process.execPath,
        [shared.checkCalls, file, '--manifest', join(ROOT, 'appsscript.json')],
        { encoding: 'utf8' },
      );
      rmSync(folder, { recursive: true });
      expect(stdout).toMatch(/ 0 faults/);
      expect(status).toBe(0);
    });
  });
});
