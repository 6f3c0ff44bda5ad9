/** What Föreslå sammanslagning proposes: municipalities and departments that have rows of their own, which is where the yes is written. */
import type { MergeProposal, MunicipalityMerge } from '../../analysis/analysis';
import type { Job } from '../../google/call';
import type { Grid } from '../../grid/grid';
import type { Words } from '../../messages';
import { partNames, type Survey } from '../../responses/survey';
import type { RunContext } from '../run/run-context';
import { readAnalysis } from '../survey/read-analysis';
import { findTab, requireTab, type Workbook, type WorkbookTab } from '../workbook/read-workbook';
import type { Together } from './merge-cells';

/** What is proposed for one tab's rows. */
export interface TabMerges {
  readonly table: 'municipalities' | 'departments';
  readonly tab: WorkbookTab;
  readonly grid: Grid;
  readonly together: readonly Together[];
}

export interface ReadMerges {
  readonly workbook: Workbook;
  readonly words: Words;
  /** Only tabs of which something is proposed. */
  readonly tabs: readonly TabMerges[];
  /** What is said of it, a line each. */
  readonly lines: readonly string[];
}

/** Throws as `readAnalysis`. */
export function* readMerges(context: RunContext): Job<ReadMerges> {
  const { workbook, words, survey, analysis, grids } = yield* readAnalysis(context);
  const merge = survey.municipalities.length > 0 ? analysis.municipalityMerge : null;
  const proposals = analysis.merges.filter((proposal) => hasRows(survey, proposal));
  const departments = findTab(workbook, 'departments');
  return {
    workbook,
    words,
    tabs: [
      ...(merge
        ? [
            {
              table: 'municipalities' as const,
              tab: requireTab(workbook, 'municipalities'),
              grid: grids.municipalities,
              together: merge.merged.map((names) => ({ municipalities: null, names })),
            },
          ]
        : []),
      ...(departments && proposals.length > 0
        ? [
            {
              table: 'departments' as const,
              tab: departments,
              grid: grids.departments,
              together: proposals.flatMap((proposal) =>
                proposal.merged.map((names) => ({ municipalities: namesOf(survey, proposal), names })),
              ),
            },
          ]
        : []),
    ],
    lines: [...(merge ? municipalityLines(merge, words) : []), ...proposals.map((one) => departmentLine(one, words))],
  };
}

/** What rows of Förvaltningar may call the municipality. */
const namesOf = ({ municipalities }: Survey, { municipality, name }: MergeProposal): readonly string[] =>
  partNames(municipalities.find(({ id }) => id === municipality) ?? { name });

const hasRows = (survey: Survey, proposal: MergeProposal): boolean => {
  const own = survey.departments.filter(({ municipality }) => namesOf(survey, proposal).includes(municipality));
  return proposal.merged.every((names) => names.every((name) => own.some(({ reportedAs }) => reportedAs === name)));
};

const municipalityLines = (merge: MunicipalityMerge, { listed, merging }: Words): readonly string[] => [
  ...merge.merged.map((names) => merging.municipalities(listed(names))),
  merging.counted(merge.countedBefore, merge.countedAfter),
  ...(merge.noLongerAlone.length > 0 ? [merging.noLongerAlone(listed(merge.noLongerAlone))] : []),
];

/** What is reported together, and what is then shown. */
const departmentLine = ({ name, merged, shownBefore, shownAfter }: MergeProposal, { listed, merging }: Words): string =>
  merging.line(name, merged.map(listed), shownBefore, shownAfter);
