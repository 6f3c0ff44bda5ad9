/** The whole analysis, all rules and the protection of small groups with it, beside the reading alone; then how it grows. */
import type { Grid } from '../../src/grid/grid';
import { analyse } from '../../src/analysis/analyse';
import { readAnswers } from '../../src/responses/read-answers';
import type { Survey } from '../../src/responses/survey';
import type { Settings } from '../../src/settings/settings';
import { madeGrid, madeSurvey, settings } from './made-answers';
import { megabytes, middle, processorMilliseconds, type Memory } from './measure';

const QUESTIONS = 30;
const IN_AREA = 3;
const RESPONDENTS = 60;
/** The 13 municipalities come first and warm everything up for the 290. */
const RUNS = 3;
const DIVIDED: Settings = { ...settings, departmentColumn: 'Förvaltning', roleColumn: 'Roll' };

/** Everyone in turn to the next municipality, and within it to the next of five departments and of three role groups. */
function inTurn(grid: Grid, survey: Survey, divided: boolean): Grid {
  const count = survey.municipalities.length;
  return grid.map((row, index) => {
    const at = index - 1;
    const own = [row[0], index === 0 ? row[1] : survey.municipalities[at % count]?.name, ...row.slice(2)];
    if (!divided) return own;
    const within = Math.floor(at / count);
    return [
      ...own,
      ...(index === 0
        ? ['Förvaltning', 'Roll']
        : [`Påhittade förvaltning ${(within % 5) + 1}`, `Påhittade rollen ${(within % 3) + 1}`]),
    ];
  });
}

export function wholeAnalysis(say: (line: string) => void): void {
  say(
    `\nThe whole analysis of ${QUESTIONS} questions in ${QUESTIONS / IN_AREA} areas, ${RESPONDENTS} respondents a municipality; time of the processor, median of ${RUNS} runs`,
  );
  for (const [municipalities, divided] of [
    [13, false],
    [13, true],
    [290, false],
    [290, true],
  ] as const) {
    const survey = madeSurvey(QUESTIONS, { municipalities, inArea: IN_AREA });
    const grid = inTurn(madeGrid(municipalities * RESPONDENTS, survey), survey, divided);
    const own = divided ? DIVIDED : settings;
    const { answers } = readAnswers(grid, survey, own, 'Svar');
    const times = { read: [] as number[], analysis: [] as number[] };
    for (let run = 0; run < RUNS; run += 1) {
      const measured = {
        read: processorMilliseconds(() => readAnswers(grid, survey, own, 'Svar')),
        analysis: processorMilliseconds(() => analyse(answers, survey, own)),
      };
      for (const name of ['read', 'analysis'] as const) times[name].push(measured[name]);
    }
    const [read, analysis] = [middle(times.read), middle(times.analysis)];
    say(
      `${municipalities} municipalities${divided ? ' × 5 departments + 3 role groups' : ''}`.padEnd(58) +
        `reading ${read.toFixed(1)} ms, analysis ${analysis.toFixed(1)} ms: ${((read + analysis) / read).toPrecision(3)} × the reading alone`,
    );
  }
}

/** From raw cells to the finished analysis. */
export function growthOfAnalysis(say: (line: string) => void, { used, collectGarbage }: Memory): void {
  const survey = madeSurvey(QUESTIONS, { inArea: IN_AREA });
  say(
    `\nGrowth of the whole analysis, raw cells to results, 13 municipalities × ${QUESTIONS} questions: rows, time of the processor, the same a cell, × the reading alone, memory that it adds`,
  );
  const whole = (grid: Grid) => analyse(readAnswers(grid, survey, settings, 'Svar').answers, survey, settings);
  whole(madeGrid(2000, survey));
  for (const rows of [1e3, 1e4, 1e5, 1e6]) {
    collectGarbage();
    const grid = madeGrid(rows, survey);
    collectGarbage();
    const held = used();
    const runs = rows > 1e5 ? 1 : 3;
    const ms = middle(Array.from({ length: runs }, () => processorMilliseconds(() => whole(grid))));
    const added = Math.max(0, used() - held);
    const read = middle(
      Array.from({ length: runs }, () => processorMilliseconds(() => readAnswers(grid, survey, settings, 'Svar'))),
    );
    say(
      `${String(rows).padStart(9)} ${ms.toFixed(1).padStart(9)} ms ${((ms * 1e6) / rows / QUESTIONS).toFixed(1).padStart(8)} ns ${(ms / read).toPrecision(3).padStart(6)} × ${megabytes(added)} MB`,
    );
  }
}
