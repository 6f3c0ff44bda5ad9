/** The same counting by DuckDB: rows loaded from a file of comma-separated values, unpivoted, grouped and counted. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import type { Grid } from '../../src/grid/grid';
import { cellText } from '../../src/grid/clean-text';
import type { Survey } from '../../src/responses/survey';
import type { Settings } from '../../src/settings/settings';
import { countsOfGroups } from './grouped-counts';

export async function duckdbCounts(
  grid: Grid,
  survey: Survey,
  settings: Settings,
): Promise<{ counts: Uint32Array; loadMs: number; queryMs: number }> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const file = join(folder, 'answers.csv');
  const names = survey.questions.map((_, index) => `c${index}`);
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  const now = (): number => Number(process.hrtime.bigint()) / 1e6;
  try {
    const start = now();
    const lines = grid.slice(1).map((row) =>
      row
        .slice(1)
        .map((cell) => `"${cellText(cell)}"`)
        .join(','),
    );
    writeFileSync(file, [['unit', ...names].join(','), ...lines].join('\n'));
    await connection.run(
      `CREATE TABLE answers AS SELECT * FROM read_csv('${file}', header = true, all_varchar = true)`,
    );
    const loaded = now();
    const reader = await connection.runAndReadAll(
      'SELECT unit, question, cell, count(*)::INTEGER AS count FROM ' +
        'answers UNPIVOT INCLUDE NULLS (cell FOR question IN (COLUMNS(* EXCLUDE unit))) GROUP BY ALL',
    );
    const queried = now();
    const groups = reader.getRows().map(([unit, question, cell, count]) => ({
      unit: String(unit),
      question: String(question),
      cell: cell === null || cell === undefined ? null : String(cell),
      count: Number(count),
    }));
    return { counts: countsOfGroups(groups, survey, settings), loadMs: loaded - start, queryMs: queried - loaded };
  } finally {
    connection.closeSync();
    rmSync(folder, { recursive: true });
  }
}
