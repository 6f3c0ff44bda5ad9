/** What Föreslå sammanslagning proposes: departments that have rows in Förvaltningar, which is where the yes is written. */
import type { MergeProposal } from '../../analysis/analysis';
import type { Job } from '../../google/call';
import type { Grid } from '../../grid/grid';
import type { Words } from '../../messages';
import type { Survey } from '../../responses/survey';
import type { RunContext } from '../run/run-context';
import { readAnalysis } from '../survey/read-analysis';
import { findTab, type Workbook, type WorkbookTab } from '../workbook/read-workbook';

export interface ReadMerges {
  readonly workbook: Workbook;
  readonly words: Words;
  /** Förvaltningar; null where the workbook has none. */
  readonly tab: WorkbookTab | null;
  readonly grid: Grid;
  readonly proposals: readonly MergeProposal[];
}

/** Throws as `readAnalysis`. */
export function* readMerges(context: RunContext): Job<ReadMerges> {
  const { workbook, words, survey, analysis, grids } = yield* readAnalysis(context);
  return {
    workbook,
    words,
    tab: findTab(workbook, 'departments'),
    grid: grids.departments,
    proposals: analysis.merges.filter((proposal) => hasRows(survey, proposal)),
  };
}

const hasRows = ({ departments }: Survey, { name, merged }: MergeProposal): boolean =>
  merged.every((names) =>
    names.every((reported) => departments.some((one) => one.municipality === name && one.reportedAs === reported)),
  );

/** One line each: what is reported together, and what is then shown. */
export const mergeLines = ({ proposals, words }: ReadMerges): readonly string[] =>
  proposals.map(({ name, merged, shownBefore, shownAfter }) =>
    words.merging.line(
      name,
      merged.map((names) => words.listed(names)),
      shownBefore,
      shownAfter,
    ),
  );
