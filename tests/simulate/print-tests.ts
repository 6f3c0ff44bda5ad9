/** STATISTICS.md S3 and S4 as printed: false words of change and of difference from the others. */
import { falseChanges } from './false-changes';
import { falseOthers } from './false-others';
import { three, type Printer } from './printer';

const SIZES = [10, 20, 40, 80, 150];
/** Own respondents, then those of the four others. */
const COMPANIES = [
  [10, 10, 10, 10, 10],
  [20, 20, 20, 20, 20],
  [40, 40, 40, 40, 40],
  [80, 80, 80, 80, 80],
  [20, 8, 15, 60, 150],
  [60, 8, 15, 20, 150],
];
const FALSE = 0.05;
/** What so many cases may show by chance where the truth is the promised share. */
const most = (promised: number, cases: number): number => promised + 2 * Math.sqrt((promised * (1 - promised)) / cases);

export function printTests({ head, row, promise }: Printer, runs: number, seed: number): void {
  head('S3. Unchanged years, and a real change of 0.8 steps in one area', SIZES);
  const changes = SIZES.map((size) => falseChanges(size, runs, seed));
  row(
    'some false säkerställd among 80 tests',
    changes.map(({ anyFalse }) => three(anyFalse)),
  );
  row(
    'the same without correction',
    changes.map(({ uncorrected }) => three(uncorrected)),
  );
  row(
    'found: question; area',
    changes.map(({ foundQuestion, foundArea }) => `${three(foundQuestion)}; ${three(foundArea)}`),
  );
  promise(
    'a false säkerställd in at most 5 % of unchanged years',
    changes.every(({ anyFalse, years }) => anyFalse <= most(FALSE, years)),
  );

  head(
    'S4. Some false word against four others, no true difference; own respondents, then theirs',
    COMPANIES.map((sizes) => sizes.join(' ')),
  );
  const others = COMPANIES.map((sizes) => falseOthers(sizes, 3 * runs, seed));
  row(
    'varje kommun lika',
    others.map(({ municipality }) => three(municipality)),
  );
  row(
    'varje svar lika',
    others.map(({ answer }) => three(answer)),
  );
  const limit = most(FALSE, 3 * runs);
  promise(
    'a false word against the others for at most 5 % of units',
    others.every(({ municipality, answer }) => municipality <= limit && answer <= limit),
  );
}
