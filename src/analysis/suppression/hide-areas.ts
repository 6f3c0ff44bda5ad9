/**
 * One area in one municipality: where its figure is hidden. It ties one person's answers together: the area's mean (share) times n, less
 * the mean of its questions' sums, is made of nothing but the answers of those who skipped a question. So they are held to what the
 * answers to a question are held to: as few of them, in a unit or in what is known of several, hide the area. In a large unit it is
 * made of its questions' figures instead, which tell no more than they do.
 */
import { addAnswers, isTooLittle, type Answers, type Layer } from './cell';
import { hideLayer, type Crossed, type Divided, type Hiding } from './hide-layer';

/** `spreadByQuestions`: shown, but its ends are made of its questions' spread; `byQuestions`: shown as the mean of its questions' means (shares). */
export type AreaMark = 'shown' | 'spreadByQuestions' | 'byQuestions' | 'hidden';

/** One unit's area, by its ratings or its shares. */
export interface AreaPart {
  /** Own means (shares) of the respondents who rated (answered) some of its questions and not all. */
  readonly partly: Answers;
  /** All its questions' means (shares) are shown. */
  readonly possible: boolean;
  readonly respondents: number;
}

export interface AreaMarks {
  readonly whole: AreaMark;
  /** One list per division, of its parts. */
  readonly parts: readonly (readonly AreaMark[])[];
}

/** From this many respondents a few who skipped a question move an area by so little that it may be made without them. */
const LARGE = 40;

/** `crossed`: people in each pair of parts who are among the partly answering. */
export function hideAreas(
  whole: AreaPart,
  divisions: readonly (readonly AreaPart[])[],
  layer: Layer,
  crossed: () => Crossed,
  k: number,
): AreaMarks {
  const hidesOwn = ({ possible, partly }: AreaPart): boolean => !possible || isTooLittle(partly, layer, k);
  const all = divisions.map((parts): Hiding => ({
    hidden: new Set(parts.flatMap((part, at) => (hidesOwn(part) ? [at] : []))),
    blank: false,
  }));
  // Without the whole's figure nothing is known of the hidden parts together.
  if (!hidesOwn(whole))
    hideLayer(
      divisions.map((parts): Divided => ({
        answers: parts.map(({ partly }) => partly),
        sizes: parts.map(({ respondents }) => respondents),
        holds: (hidden) =>
          !isTooLittle(addAnswers([...hidden].map((part) => (parts[part] as AreaPart).partly)), layer, k),
      })),
      all,
      divisions.length === 2 ? crossed() : null,
      k,
    );
  const mark = ({ possible, respondents }: AreaPart, isHidden: boolean): AreaMark =>
    !isHidden ? 'shown' : possible && respondents >= LARGE ? 'byQuestions' : 'hidden';
  return {
    whole: mark(whole, hidesOwn(whole)),
    parts: divisions.map((parts, at) =>
      parts.map((part, position) => mark(part, all[at]?.hidden.has(position) === true)),
    ),
  };
}
