/** The protection of small groups in one municipality: each is a tree of its own, for nothing above it can tell its parts apart. */
import { hidesItself, NOBODY, type Cell, type Layer } from './cell';
import { hideAreas, type AreaMark, type AreaPart } from './hide-areas';
import { hiddenParts } from './hidden-parts';
import { hideCells, type DividedCell, type HiddenCells } from './hide-cells';
import type { Crossed } from './hide-layer';

export interface ProtectedPart {
  readonly id: string;
  readonly respondents: number;
  /** False: no output ever names it (people without a department, Aktiv = Nej). */
  readonly named: boolean;
  /** One per question. */
  readonly cells: readonly Cell[];
  /** One per area, category and dimension: the respondents who rated (answered) some of its questions and not all. */
  readonly partly: readonly Cell[];
}

export interface ProtectedMunicipality {
  readonly whole: ProtectedPart;
  /** Departments and role groups, each adding up to the whole, in the order of outputs. */
  readonly divisions: readonly (readonly ProtectedPart[])[];
  /** Questions of each area, category and dimension. */
  readonly areas: readonly (readonly number[])[];
  /**
   * People in each pair of parts of the two divisions who rated (answered) the question, of several questions some and not all; null
   * where nobody knows.
   */
  readonly crossed: (questions: readonly number[], layer: Layer) => Crossed;
}

/** What of one question in one unit is hidden. */
export interface HiddenCell {
  readonly ratings: boolean;
  readonly shares: boolean;
  /** How many answered and how many did not too. */
  readonly counts: boolean;
}

/** How one area of one unit is shown. */
export type AreaMarks = Readonly<Record<Layer, AreaMark>>;

export interface PartProtection {
  /** Nothing of it is shown but its name. */
  readonly hidden: boolean;
  readonly named: boolean;
  readonly questions: readonly HiddenCell[];
  readonly areas: readonly AreaMarks[];
}

const HIDDEN: HiddenCell = { ratings: true, shares: true, counts: true };
const HIDDEN_AREA: AreaMarks = { ratings: 'hidden', shares: 'hidden' };

/** By id, the municipality's own too. It has at least `k` respondents; a figure is made of `fewest` people at least, which is k or more. */
export function protectMunicipality(
  municipality: ProtectedMunicipality,
  { k, fewest }: { readonly k: number; readonly fewest: number },
): ReadonlyMap<string, PartProtection> {
  const { whole, divisions, areas } = municipality;
  const placed = divisions.map((parts) => placeParts(parts, k));
  const open = placed.flatMap(({ unnamed }, at) => (unnamed ? [] : [at]));
  const questions = hiddenQuestions(municipality, placed, open, fewest);
  const protection = new Map<string, PartProtection>();
  const own = whole.cells.map((cell) => ownMarks(cell, fewest));
  protection.set(whole.id, { hidden: false, named: true, questions: own, areas: [] });
  divisions.forEach((parts, at) =>
    parts.forEach((part, position) => {
      const { out, unnamed } = placed[at] as Placed;
      const ofDivision = (question: number): HiddenCells => questions[question]?.[open.indexOf(at)] as HiddenCells;
      const hidden = unnamed || out.has(position);
      protection.set(part.id, {
        hidden,
        named: part.named && !unnamed,
        questions: part.cells.map((_, question) => (hidden ? HIDDEN : marksOf(ofDivision(question), position))),
        areas: [],
      });
    }),
  );
  const ofAreas = areas.map((_, area) => hiddenAreas(municipality, protection, open, area, fewest));
  return new Map(
    [...protection].map(([id, of]) => [id, { ...of, areas: ofAreas.map((marks) => marks.get(id) ?? HIDDEN_AREA) }]),
  );
}

function hiddenQuestions(
  { whole, divisions, crossed }: ProtectedMunicipality,
  placed: readonly Placed[],
  open: readonly number[],
  k: number,
): readonly (readonly HiddenCells[])[] {
  return whole.cells.map((cell, question) =>
    hideCells(
      cell,
      open.map((at): DividedCell => {
        const parts = divisions[at] ?? [];
        return {
          cells: parts.map(({ cells }) => cells[question] as Cell),
          sizes: parts.map(({ respondents }) => respondents),
          out: (placed[at] as Placed).out,
        };
      }),
      (layer) => crossed([question], layer),
      k,
    ),
  );
}

/** One area, by the id of the unit; `protection` as far as its questions are protected. */
function hiddenAreas(
  { whole, divisions, areas, crossed }: ProtectedMunicipality,
  protection: ReadonlyMap<string, PartProtection>,
  open: readonly number[],
  area: number,
  k: number,
): ReadonlyMap<string, AreaMarks> {
  const questions = areas[area] ?? [];
  const named = open.map((at) => divisions[at] ?? []);
  const hiddenIn = (layer: Layer) => {
    const areaPart = ({ id, cells, partly, respondents }: ProtectedPart): AreaPart => ({
      partly: partly[area]?.[layer] ?? NOBODY,
      // Where nobody rated a question there is no mean of it to show.
      possible: questions.every(
        (at) => protection.get(id)?.questions[at]?.[layer] === false && (cells[at]?.[layer].count ?? 0) > 0,
      ),
      respondents,
    });
    return hideAreas(
      areaPart(whole),
      named.map((parts) => parts.map(areaPart)),
      layer,
      () => crossed(questions, layer),
      k,
    );
  };
  const [ratings, shares] = [hiddenIn('ratings'), hiddenIn('shares')];
  return new Map<string, AreaMarks>([
    [whole.id, togetherShown(ratings.whole, shares.whole)],
    ...named.flatMap((parts, at) =>
      parts.map(({ id }, part): [string, AreaMarks] => [
        id,
        togetherShown(ratings.parts[at]?.[part] ?? 'hidden', shares.parts[at]?.[part] ?? 'hidden'),
      ]),
    ),
  ]);
}

/** Where the few who skipped a question hide the share, the mean's ends would tell whether they rated the other or said "don't know". */
const togetherShown = (ratings: AreaMark, shares: AreaMark): AreaMarks => ({
  ratings: ratings === 'shown' && shares !== 'shown' ? 'spreadByQuestions' : ratings,
  shares,
});

interface Placed {
  readonly unnamed: boolean;
  /** Positions of parts of which nothing is shown. */
  readonly out: ReadonlySet<number>;
}

function placeParts(parts: readonly ProtectedPart[], k: number): Placed {
  const hidden = hiddenParts(
    parts.map(({ respondents }) => respondents),
    k,
  );
  const neverNamed = parts.flatMap(({ named }, at) => (named ? [] : [at]));
  return hidden === 'unnamed'
    ? { unnamed: true, out: new Set(parts.keys()) }
    : { unnamed: parts.length === neverNamed.length, out: new Set([...hidden, ...neverNamed]) };
}

const ownMarks = (cell: Cell, k: number): HiddenCell => ({
  ratings: hidesItself(cell, 'ratings', k),
  shares: hidesItself(cell, 'shares', k),
  counts: false,
});

const marksOf = ({ ratings, shares, blank }: HiddenCells, part: number): HiddenCell => ({
  ratings: blank || ratings.has(part),
  shares: blank || shares.has(part),
  counts: blank,
});
