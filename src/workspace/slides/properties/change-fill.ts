/** What Slides does by itself when a fill or an outline changes: it becomes visible, hidden or inherited. */
import type { SolidFill } from '../model';
import { refuse } from '../refusal';
import type { RequestContext } from '../requests/request-handler';
import { touches } from './change-properties';

interface Fill {
  readonly propertyState?: string;
  readonly solidFill?: SolidFill;
}

interface FillChange<T> {
  /** Such as `shapeBackgroundFill`. */
  readonly field: string;
  readonly before: T | undefined;
  readonly after: T | undefined;
  readonly source: T | undefined;
  readonly paths: readonly string[];
  /** It has a parent placeholder or page that it can inherit from. */
  readonly inherits: boolean;
  /** What a visible one has where nothing else is said. */
  readonly defaults: T;
}

export const withAlpha = (fill: SolidFill): SolidFill => ({ ...fill, alpha: fill.alpha ?? 1 });

export function changeFill<T extends Fill>(change: FillChange<T>, context: RequestContext): T | undefined {
  const { field, before, after, source, paths, inherits, defaults } = change;
  if (!touches(paths, field)) return before;
  const state = paths.some((path) => path === field || path === `${field}.propertyState`)
    ? source?.propertyState
    : undefined;
  if (state === 'NOT_RENDERED') return { ...defaults, ...before, propertyState: 'NOT_RENDERED' };
  if (state === 'INHERIT') {
    if (!inherits) {
      throw refuse(
        context,
        `Updating ${field} propertyState to INHERIT is not supported for shape with no placeholder parent shape`,
      );
    }
    return { propertyState: 'INHERIT' } as T;
  }
  if (after === undefined && inherits) return { propertyState: 'INHERIT' } as T;
  const { propertyState: _state, ...visible } = (after ?? {}) as T;
  const filled = inherits ? visible : { ...defaults, ...visible };
  const { propertyState: _default, ...shown } = filled as Fill;
  return { ...shown, ...(shown.solidFill && { solidFill: withAlpha(shown.solidFill) }) } as T;
}
