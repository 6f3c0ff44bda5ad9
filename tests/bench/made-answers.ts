/** Made-up answers of any size, the same every time: half of the cells labels, the others mostly numbers, as values.get returns them. */
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import type { Cell } from '../../src/grid/grid';
import { defaults } from '../default-settings';
import type { Settings } from '../../src/settings/settings';
import type { Survey } from '../../src/responses/survey';

export const LABELS = [
  '1 - Instämmer inte alls',
  '2 - Instämmer i låg grad',
  '3 - Instämmer delvis',
  '4 - Instämmer i ganska hög grad',
  '5 - Instämmer i hög grad',
  '6 - Instämmer helt',
  'Vet ej',
  'Vet inte',
  'Ingen uppfattning',
];
const UNITS = 13;

export const settings: Settings = {
  ...defaults,
  values: Object.fromEntries(LABELS.slice(0, 6).map((label, index) => [label, index + 1])),
};

/** Questions stand together in areas of `inArea`. */
export function madeSurvey(
  questions: number,
  { municipalities = UNITS, inArea = 10 }: { readonly municipalities?: number; readonly inArea?: number } = {},
): Survey {
  return {
    departments: [],
    municipalities: Array.from({ length: municipalities }, (_, index) => ({
      id: `k${index}`,
      name: `Påhittade kommun ${index + 1}`,
      invited: null,
    })),
    questions: Array.from({ length: questions }, (_, index) => {
      const statement = `Påhittat påstående ${index + 1}`;
      return {
        id: `q${index + 1}`,
        number: index + 1,
        column: statement,
        occurrence: 1,
        shortName: statement,
        statement,
        area: `Delområde ${Math.floor(index / inArea) + 1}`,
        category: '',
        dimension: '',
        reversed: false,
        changed: false,
      };
    }),
  };
}

/** A header and `rows` answers. Every other cell is a label; of the rest nine in ten are numbers, the others blank or text digits. */
export function madeGrid(rows: number, survey: Survey, seed = 1): Cell[][] {
  const chance = xoroshiro128plus(seed);
  const header: Cell[] = ['Tidsstämpel', 'Kommun', ...survey.questions.map(({ column }) => column)];
  const grid: Cell[][] = [header];
  for (let row = 0; row < rows; row += 1) {
    const cells: Cell[] = new Array<Cell>(header.length);
    cells[0] = 46_000 + row / 1000;
    cells[1] = survey.municipalities[uniformInt(chance, 0, survey.municipalities.length - 1)]?.name;
    for (let column = 2; column < header.length; column += 1) {
      const draw = uniformInt(chance, 0, 899);
      if (draw % 2 === 0) cells[column] = LABELS[(draw / 2) % LABELS.length];
      else if (draw < 800) cells[column] = (draw % 6) + 1;
      else cells[column] = draw < 850 ? '' : String((draw % 6) + 1);
    }
    grid.push(cells);
  }
  return grid;
}
