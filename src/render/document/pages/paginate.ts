/** Deals slabs out to pages: what keeps with the next goes with it, rows are cut between their lines, header rows come again. */
import { type Slab, stackHeight } from './slab';

/** How many slabs from a place on must stand on one page: those that keep with the next, and the one that follows. */
function groupEnd(slabs: readonly Slab[], from: number): number {
  let end = from;
  while (slabs[end]?.keepWithNext && end + 1 < slabs.length && !slabs[end + 1]?.startsPage) end += 1;
  return end + 1;
}

/** Points by which a sum may be off. */
const TOLERANCE = 1e-6;

/** A row in what is left of the page. */
const cutRow = (row: Slab, page: readonly Slab[], room: number): readonly [Slab, Slab] | undefined =>
  row.cutAt?.(room - (stackHeight([...page, row]) - row.height));

/** `room`: the height of a page's text in points. What is higher than a page and cannot be cut stands on one of its own. */
export function paginate(slabs: readonly Slab[], room: number): readonly (readonly Slab[])[] {
  const fits = (page: readonly Slab[], more: readonly Slab[]): boolean =>
    stackHeight([...page, ...more]) <= room + TOLERANCE;
  const left = [...slabs];
  let page: Slab[] = [];
  const pages = [page];
  /** Nothing but repeated rows stands on the page. */
  let isFresh = true;
  const turn = (next: Slab): void => {
    pages.push((page = [...next.repeated]));
    left[0] = { ...next, startsPage: false };
    isFresh = true;
  };
  while (left.length > 0) {
    const group = left.slice(0, groupEnd(left, 0));
    const first = group[0]!;
    // What keeps together but is higher than a page is taken one by one.
    const together = fits(first.repeated, group) ? group : [first];
    const hasRoom = fits(page, together);
    const parts = hasRoom || first.startsPage ? undefined : cutRow(first, page, room);
    if (parts) {
      page.push(parts[0]);
      turn({ ...parts[1], repeated: first.repeated });
    } else if (!isFresh && (first.startsPage || !hasRoom)) turn(first);
    else {
      page.push(...together);
      left.splice(0, together.length);
      isFresh = false;
    }
  }
  return pages;
}
