/** Marks with a smaller white one laid over them, as one hollow mark each: .xlsx and pictures need no layers for a ring. */
import type { ChartPointData, Series } from './chart-model';

const PAPER = 'FFFFFF';

const isOverlay = ({ line, labels, points }: Series): boolean =>
  line === null && labels === null && points.length > 0 && points.every(({ look }) => look.colour === PAPER);

const covers = (white: ChartPointData, { x, y, look }: ChartPointData): boolean =>
  white.x === x && white.y === y && white.look.shape === look.shape && white.look.size < look.size && look.colour !== PAPER;

/** A white series whose every point lies on a larger mark is taken away, and those marks get a ring as wide as what showed. */
export function hollowMarks(all: readonly Series[]): readonly Series[] {
  return all.reduce<readonly Series[]>((done, overlay) => {
    const under = done.flatMap(({ points }) => points);
    if (!isOverlay(overlay) || !overlay.points.every((white) => under.some((point) => covers(white, point)))) return [...done, overlay];
    const hollowed = (point: ChartPointData): ChartPointData => {
      const white = overlay.points.find((candidate) => candidate.index === point.index && covers(candidate, point));
      return white ? { ...point, look: { ...point.look, ringPx: (point.look.size - white.look.size) / 2 } } : point;
    };
    return done.map((series) => ({ ...series, points: series.points.map(hollowed) }));
  }, []);
}
