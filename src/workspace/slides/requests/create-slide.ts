/** `createSlide`: a slide after a layout of the current master, its placeholders and the notes page that Slides adds. */
import type { slides_v1 } from 'googleapis/build/src/apis/slides/v1';
import { notesPage, placeholderFromLayout, slideFromLayout } from '../blank/slide-from-layout';
import type { Asked, Element, Page } from '../model';
import type { PresentationState } from '../state';
import { refuse } from '../refusal';
import { takeId } from './take-id';
import type { RequestContext, RequestHandler } from './request-handler';

type Mapping = Asked<slides_v1.Schema$LayoutPlaceholderIdMapping>;

function layoutFor(
  presentation: PresentationState,
  reference: Asked<slides_v1.Schema$LayoutReference> | undefined,
  index: number,
  context: RequestContext,
): Page {
  const neighbour = presentation.slides[Math.max(0, index - 1)];
  const master = neighbour?.slideProperties?.masterObjectId ?? presentation.masters[0]?.objectId;
  const { layoutId, predefinedLayout } = reference ?? {};
  const asked = layoutId === undefined ? (predefinedLayout ?? 'BLANK') : layoutId;
  const name = asked === 'PREDEFINED_LAYOUT_UNSPECIFIED' ? 'BLANK' : asked;
  const layout = presentation.layouts.find(
    (candidate) =>
      candidate.layoutProperties?.masterObjectId === master &&
      (layoutId === undefined ? candidate.layoutProperties?.name === name : candidate.objectId === layoutId),
  );
  if (!layout) {
    throw refuse(
      context,
      layoutId === undefined
        ? `The predefined layout (${name}) is not present in the current master.`
        : `The layout (${name}) could not be found in the current master.`,
    );
  }
  return layout;
}

const names = (mapping: Mapping, placeholder: Element): boolean => {
  if (mapping.layoutPlaceholderObjectId !== undefined)
    return mapping.layoutPlaceholderObjectId === placeholder.objectId;
  const { type, index = 0 } = placeholder.shape?.placeholder ?? {};
  return mapping.layoutPlaceholder?.type === type && (mapping.layoutPlaceholder?.index ?? 0) === index;
};

export const createSlide: RequestHandler<slides_v1.Schema$CreateSlideRequest, slides_v1.Schema$CreateSlideResponse> = (
  presentation,
  request,
  context,
) => {
  const index = request.insertionIndex ?? presentation.slides.length;
  if (index < 0 || index > presentation.slides.length) {
    throw refuse(
      context,
      `The insertion index (${index}) should be between 0 and ${presentation.slides.length}, inclusive.`,
    );
  }
  const mappings = request.placeholderIdMappings ?? [];
  if (mappings.length > 0 && !request.slideLayoutReference) {
    throw refuse(context, 'placeholder_id_mappings can only be used when slide_layout_reference is specified.');
  }
  const layout = layoutFor(presentation, request.slideLayoutReference, index, context);
  const placeholders = (layout.pageElements ?? []).filter((element) => element.shape?.placeholder);
  const unknown = mappings.find((mapping) => !placeholders.some((placeholder) => names(mapping, placeholder)));
  if (unknown) {
    const name = unknown.layoutPlaceholderObjectId ?? unknown.layoutPlaceholder?.type ?? '';
    throw refuse(context, `The layout placeholder (${name}) could not be found on the layout.`);
  }

  const taken = new Set<string>();
  const take = (asked: string | undefined): string => {
    const id = takeId(presentation, asked, context);
    if (taken.has(id)) {
      throw refuse(
        context,
        `The object ID (${id}) should be unique among all pages and page elements in the presentation.`,
      );
    }
    taken.add(id);
    return id;
  };
  const objectId = take(request.objectId);
  const elements = placeholders.flatMap((placeholder) => {
    const mapping = mappings.find((candidate) => names(candidate, placeholder));
    // A slide number appears only where it is asked for: the slides of Google's own answers have none.
    if (!mapping && placeholder.shape?.placeholder?.type === 'SLIDE_NUMBER') return [];
    return [placeholderFromLayout(take(mapping?.objectId), placeholder)];
  });
  const slide = slideFromLayout(
    objectId,
    layout,
    elements,
    notesPage(take(undefined), take(undefined), take(undefined)),
  );
  const slides = [...presentation.slides.slice(0, index), slide, ...presentation.slides.slice(index)];
  return { presentation: { ...presentation, slides }, reply: { objectId } };
};
