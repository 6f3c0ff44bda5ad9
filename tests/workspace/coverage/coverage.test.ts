import { readFileSync } from 'node:fs';
import { loadFolder } from '../../../src/workspace/replay/load-session';
import { replaySession } from '../../../src/workspace/replay/replay-session';
import { describeShared, shared } from '../../shared';
import { coverageRows, type CoverageRow, coverageText } from './coverage-rows';
import { COVERAGE } from './left-out';

const written = readFileSync(COVERAGE, 'utf8');

/** All but the recordings, which may be missing. */
const withoutRecordings = (rows: readonly CoverageRow[]): unknown =>
  rows.map(({ recordedCalls: _calls, agree: _agree, ...rest }) => rest);

describe('coverage.json', () => {
  const rows = JSON.parse(written) as readonly CoverageRow[];

  it('says what the handlers, the product and the tests are (npm run coverage writes it)', () => {
    expect(withoutRecordings(rows)).toEqual(withoutRecordings(coverageRows([])));
  });

  it('leaves out nothing that the product uses', () => {
    expect(rows.filter(({ usedByProduct, leftOut }) => usedByProduct && leftOut !== null)).toEqual([]);
  });
});

describeShared('coverage.json, with the recordings', shared.recordings, () => {
  it('says how many calls agree', () => {
    expect(written).toBe(coverageText(coverageRows(loadFolder(shared.recordings).flatMap(replaySession))));
  });
});
