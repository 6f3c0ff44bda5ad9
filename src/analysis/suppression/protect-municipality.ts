/** The protection of small groups in one municipality: each is a tree of its own, for nothing above it can tell its parts apart. */
import { hidesItself, type Cell, type Layer } from './cell';
import { hiddenParts } from './hidden-parts';
import { hideCells, type DividedCell, type HiddenCells } from './hide-cells';

export interface ProtectedPart {
  readonly id: string;
  readonly respondents: number;
  /** False: no output ever names it (people without a department, Aktiv = Nej). */
  readonly named: boolean;
  /** One per question. */
  readonly cells: readonly Cell[];
}

export interface ProtectedMunicipality {
  readonly whole: ProtectedPart;
  /** Departments and role groups, each adding up to the whole, in the order of outputs. */
  readonly divisions: readonly (readonly ProtectedPart[])[];
  /** People in each pair of parts of the two divisions who rated (answered) the question; null where nobody knows. */
  readonly crossed: (question: number, layer: Layer) => readonly (readonly number[])[] | null;
}

/** What of one question in one unit is hidden. */
export interface HiddenCell {
  readonly ratings: boolean;
  readonly shares: boolean;
  /** How many answered and how many did not too. */
  readonly counts: boolean;
}

export interface PartProtection {
  /** Nothing of it is shown but its name. */
  readonly hidden: boolean;
  readonly named: boolean;
  readonly questions: readonly HiddenCell[];
}

const HIDDEN: HiddenCell = { ratings: true, shares: true, counts: true };

/** By id, the municipality's own too. It has at least `k` respondents; a figure is made of `fewest` people at least, which is k or more. */
export function protectMunicipality(
  { whole, divisions, crossed }: ProtectedMunicipality,
  { k, fewest }: { readonly k: number; readonly fewest: number },
): ReadonlyMap<string, PartProtection> {
  const placed = divisions.map((parts) => placeParts(parts, k));
  const open = placed.flatMap(({ unnamed }, at) => (unnamed ? [] : [at]));
  const both = open.length === 2;
  const questions = whole.cells.map((cell, question) =>
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
      (layer) => (both ? crossed(question, layer) : null),
      fewest,
    ),
  );
  return new Map([
    [whole.id, { hidden: false, named: true, questions: whole.cells.map((cell) => ownMarks(cell, fewest)) }] as const,
    ...divisions.flatMap((parts, at) =>
      parts.map((part, position): [string, PartProtection] => {
        const { out, unnamed } = placed[at] as Placed;
        const ofDivision = (question: number): HiddenCells => questions[question]?.[open.indexOf(at)] as HiddenCells;
        const hidden = unnamed || out.has(position);
        return [
          part.id,
          {
            hidden,
            named: part.named && !unnamed,
            questions: part.cells.map((_, question) => (hidden ? HIDDEN : marksOf(ofDivision(question), position))),
          },
        ];
      }),
    ),
  ]);
}

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
