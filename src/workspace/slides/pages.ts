/** Finds and replaces pages and page elements of a presentation; what isn't touched is shared with the state before. */
import type { Element, Page } from './model';
import type { PresentationState } from './state';

type Change<T> = (value: T) => T | null;

/** A changed list, or the same list where nothing changed. `null` takes an item out. */
function mapList<T>(list: readonly T[], change: Change<T>): readonly T[] {
  let changed = false;
  const next: T[] = [];
  for (const item of list) {
    const made = change(item);
    if (made !== item) changed = true;
    if (made !== null) next.push(made);
  }
  return changed ? next : list;
}

export const notesOf = (slide: Page): Page | undefined => slide.slideProperties?.notesPage;

/** Slides, their notes pages, layouts, masters and the notes master. */
export function allPages(presentation: PresentationState): readonly Page[] {
  const notes = presentation.slides.flatMap((slide) => notesOf(slide) ?? []);
  return [...presentation.slides, ...notes, ...presentation.layouts, ...presentation.masters, presentation.notesMaster];
}

export const findPage = (presentation: PresentationState, id: string): Page | undefined =>
  allPages(presentation).find((page) => page.objectId === id);

function findIn(elements: readonly Element[], id: string): Element | undefined {
  for (const element of elements) {
    if (element.objectId === id) return element;
    const found = element.elementGroup && findIn(element.elementGroup.children ?? [], id);
    if (found) return found;
  }
  return undefined;
}

export interface Found {
  readonly element: Element;
  readonly page: Page;
  /** It stands in a group. */
  readonly grouped: boolean;
}

export function findElement(presentation: PresentationState, id: string): Found | undefined {
  for (const page of allPages(presentation)) {
    const elements = page.pageElements ?? [];
    const element = findIn(elements, id);
    if (element) return { element, page, grouped: !elements.includes(element) };
  }
  return undefined;
}

/** The element and all that it holds. */
export const flatten = (elements: readonly Element[]): readonly Element[] =>
  elements.flatMap((element) => [element, ...flatten(element.elementGroup?.children ?? [])]);

export function allIds(presentation: PresentationState): ReadonlySet<string> {
  const pages = allPages(presentation);
  return new Set(
    pages.flatMap((page) => [page.objectId, ...flatten(page.pageElements ?? []).map((element) => element.objectId)]),
  );
}

const changePage =
  (id: string, change: Change<Page>): Change<Page> =>
  (page) => {
    if (page.objectId === id) return change(page);
    const notes = notesOf(page);
    if (notes?.objectId !== id) return page;
    const made = change(notes);
    return made && made !== notes ? { ...page, slideProperties: { ...page.slideProperties, notesPage: made } } : page;
  };

/** `null` takes the page out; the notes master stays. */
export function mapPage(presentation: PresentationState, id: string, change: Change<Page>): PresentationState {
  const one = changePage(id, change);
  return {
    ...presentation,
    slides: mapList(presentation.slides, one),
    layouts: mapList(presentation.layouts, one),
    masters: mapList(presentation.masters, one),
    notesMaster: one(presentation.notesMaster) ?? presentation.notesMaster,
  };
}

/** `null` takes the element out. A group left with one child is dissolved, as in Slides, and one left with none goes too. */
function mapElements(elements: readonly Element[], id: string, change: Change<Element>): readonly Element[] {
  return mapList(elements, (element) => {
    if (element.objectId === id) return change(element);
    const children = element.elementGroup?.children;
    if (!children) return element;
    const made = mapElements(children, id, change);
    return made === children
      ? element
      : made.length < 2
        ? null
        : { ...element, elementGroup: { ...element.elementGroup, children: made } };
  });
}

export function mapElement(presentation: PresentationState, found: Found, change: Change<Element>): PresentationState {
  return mapPage(presentation, found.page.objectId, (page) => {
    const made = mapElements(page.pageElements ?? [], found.element.objectId, change);
    return made === page.pageElements ? page : { ...page, pageElements: made };
  });
}

/** Puts new elements before all others of the page, that is in front. */
export const addElement = (presentation: PresentationState, pageId: string, element: Element): PresentationState =>
  mapPage(presentation, pageId, (page) => ({ ...page, pageElements: [...(page.pageElements ?? []), element] }));
