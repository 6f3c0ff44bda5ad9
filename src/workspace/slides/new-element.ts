/** Size and place of a new element: Google keeps a square of 3 000 000 EMU and puts the asked size into the transform. */
import type { slides_v1 } from 'googleapis/build/src/apis/slides/v1';
import { UNIT_SIDE } from './blank/masters';
import { emu, inEmu } from './emu';
import type { Asked, Page, Size, Transform } from './model';
import type { PresentationState } from './state';
import { pageNamed } from './requests/named';
import { refuse } from './refusal';
import type { RequestContext } from './requests/request-handler';
import { compose, fromMatrix, toMatrix } from './transform';

type ElementProperties = Asked<slides_v1.Schema$PageElementProperties>;

/** Elements can be made on slides, layouts and masters. */
export function pageForElement(
  presentation: PresentationState,
  properties: ElementProperties | undefined,
  context: RequestContext,
): Page {
  const page = pageNamed(presentation, properties?.pageObjectId, context);
  if (page.pageType === 'NOTES' || page.pageType === 'NOTES_MASTER') {
    throw refuse(context, `The operation is not allowed on notes page ${page.objectId}`);
  }
  return page;
}

/** Where no size is given the editor's default shape of 3 000 000 EMU is taken. */
export function placeElement(
  properties: ElementProperties | undefined,
  context: RequestContext,
): { readonly size: Size; readonly transform: Transform } {
  const width = properties?.size?.width ? inEmu(properties.size.width) : UNIT_SIDE;
  const height = properties?.size?.height ? inEmu(properties.size.height) : UNIT_SIDE;
  if (width < 0 || height < 0) throw refuse(context, 'The page element size must not be negative.');
  checkTransform(properties?.transform, context);
  const stretch = { a: width / UNIT_SIDE, b: 0, c: 0, d: height / UNIT_SIDE, e: 0, f: 0 };
  return {
    size: { width: emu(UNIT_SIDE), height: emu(UNIT_SIDE) },
    transform: fromMatrix(compose(toMatrix(properties?.transform), stretch)),
  };
}

/** A transform's unit must be said, and it must not flatten the element to nothing. */
export function checkTransform(transform: Transform | undefined, context: RequestContext): void {
  if (!transform) return;
  if (transform.unit !== 'EMU' && transform.unit !== 'PT')
    throw refuse(context, 'The transform unit must be specified.');
  const { a, b, c, d } = toMatrix(transform);
  if (a * d - b * c === 0) throw refuse(context, 'The transform is not invertible.');
}
