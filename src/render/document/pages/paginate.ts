/** Deals slabs out to pages: none is cut, what keeps with the next goes with it, header rows come again. */
import { type Slab, stackHeight } from './slab';

/** How many slabs from a place on must stand on one page: those that keep with the next, and the one that follows. */
function groupEnd(slabs: readonly Slab[], from: number): number {
  let end = from;
  while (slabs[end]?.keepWithNext && end + 1 < slabs.length && !slabs[end + 1]?.startsPage) end += 1;
  return end + 1;
}

/** Points by which a sum may be off. */
const TOLERANCE = 1e-6;

/** `room`: the height of a page's text in points. What is higher than a page stands on one of its own. */
export function paginate(slabs: readonly Slab[], room: number): readonly (readonly Slab[])[] {
  const fits = (page: readonly Slab[], more: readonly Slab[]): boolean =>
    stackHeight([...page, ...more]) <= room + TOLERANCE;
  let page: Slab[] = [];
  const pages = [page];
  for (let at = 0; at < slabs.length;) {
    const group = slabs.slice(at, groupEnd(slabs, at));
    const first = group[0]!;
    // What keeps together but is higher than a page is taken one by one.
    const together = fits(first.repeated, group) ? group : [first];
    if (page.length > 0 && (first.startsPage || !fits(page, together))) pages.push((page = [...first.repeated]));
    page.push(...together);
    at += together.length;
  }
  return pages;
}
