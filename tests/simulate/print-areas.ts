/** STATISTICS.md S5 and S6 as printed: "Inget område sticker ut", and the words for agreement. */
import { AT_RANDOM, agreementWords, sdOf, stepChances } from './agreement-words';
import { noArea } from './no-area';
import { kinds } from './population';
import { three, type Printer } from './printer';

const SIZES = [10, 20, 40, 80, 150];
const RATED = [10, 20, 34, 80];
const POPULATIONS = [
  ['flat', 'flat', true],
  ['nearlyFlat', 'nearly flat', true],
  ['onlyRatings', 'only ratings differ', true],
  ['onlyDontKnow', 'only "vet ej" differs', true],
  ['twoAreas5', 'two areas 0.5 lower, 15 points more', false],
  ['twoAreas8', 'two areas 0.8 lower, 20 points more', false],
  ['twoAreas9', 'two areas 0.9 lower, 25 points more, others spread', false],
] as const;

export function printAreas({ head, row, promise }: Printer, runs: number, seed: number): void {
  head('S5. "Inget område sticker ut" is said in', SIZES);
  const slack = 2 * Math.sqrt((0.2 * 0.8) / (runs * 5));
  for (const [name, title, flat] of POPULATIONS) {
    const cells = SIZES.map((size) => noArea(kinds[name], name, size, runs, seed));
    row(
      title,
      cells.map(({ none }) => three(none)),
    );
    if (flat)
      promise(
        `nothing stands out in at least 80 %: ${title}`,
        cells.every(({ none }) => none + slack >= 0.8),
      );
    else
      promise(
        `nothing stands out in at most 20 % from 40 respondents: ${title}`,
        cells.every(({ none }, index) => SIZES[index]! < 40 || none - slack <= 0.2),
      );
    if (!flat)
      row(
        `${title}: wrong areas per unit`,
        cells.map(({ others }) => three(others)),
      );
  }
}

export function printAgreement({ head, row, promise }: Printer, runs: number, seed: number): void {
  head('S6. "Vi är överens"; "Vi ser olika", by how many rated', RATED);
  const spreads = [stepChances(0.76), stepChances(1.12), stepChances(1.41), AT_RANDOM];
  for (const chances of spreads) {
    const cells = RATED.map((rated) => agreementWords(chances, rated, 10 * runs, seed));
    row(
      `true SD ${sdOf(chances).toFixed(2)}${chances === AT_RANDOM ? ', answers at random' : ''}`,
      cells.map(({ agree, differ }) => `${three(agree)}; ${three(differ)}`),
    );
    const slack = 2 * Math.sqrt((0.05 * 0.95) / (10 * runs));
    if (chances === AT_RANDOM)
      promise(
        '"Vi är överens" is said of answers at random in at most 5 %',
        cells.every(({ agree }) => agree <= 0.05 + slack),
      );
  }
}
