/**
 * One area in one municipality: where its figure is hidden. It ties one person's answers together: the area's mean (share) times n, less
 * the mean of its questions' sums, is made of nothing but the answers of those who skipped a question. So they are held to what the
 * answers to a question are held to: as few of them, in a unit or in what is known of several, hide the area.
 */
import { addAnswers, isTooLittle, type Cell, type Layer } from './cell';
import { hideLayer, type Crossed, type Divided, type Hiding } from './hide-layer';

/** One unit's area, by its ratings or its shares. */
export interface AreaPart {
  /** Own means, and shares, of the respondents who rated (answered) some of its questions and not all. */
  readonly partly: Cell;
  /** All its questions' means (shares) are shown. */
  readonly possible: boolean;
  readonly respondents: number;
}

export interface HiddenAreas {
  readonly whole: boolean;
  /** One per division: positions of parts. */
  readonly parts: readonly ReadonlySet<number>[];
}

/** `crossed`: people in each pair of parts who are among the partly answering. */
export function hideAreas(
  whole: AreaPart,
  divisions: readonly (readonly AreaPart[])[],
  layer: Layer,
  crossed: () => Crossed,
  k: number,
): HiddenAreas {
  const layers: readonly Layer[] = process.env['COUPLED'] ? ['ratings', 'shares'] : [layer];
  const tells = (all: readonly AreaPart[]): boolean =>
    layers.some((one) => isTooLittle(addAnswers(all.map(({ partly }) => partly[one])), one, k));
  const hidesOwn = (part: AreaPart): boolean => !part.possible || tells([part]);
  const all = divisions.map((parts): Hiding => ({
    hidden: new Set(parts.flatMap((part, at) => (hidesOwn(part) ? [at] : []))),
    blank: false,
  }));
  // Without the whole's figure nothing is known of the hidden parts together.
  if (!hidesOwn(whole))
    hideLayer(
      divisions.map((parts): Divided => ({
        answers: parts.map(({ partly }) => partly[layer]),
        sizes: parts.map(({ respondents }) => respondents),
        holds: (hidden) => !tells([...hidden].map((part) => parts[part] as AreaPart)),
      })),
      all,
      divisions.length === 2 ? crossed() : null,
      k,
    );
  return { whole: hidesOwn(whole), parts: all.map(({ hidden }) => hidden) };
}
