/** `updatePageProperties`: a page's background, and on masters the colour scheme with all twelve slots at once. */
import type { slides_v1 } from 'googleapis/build/src/apis/slides/v1';
import { themeSlots, wholeScheme } from '../blank/color-schemes';
import { notImplemented } from '../../protocol/api-error';
import { changeFill } from '../properties/change-fill';
import { changeProperties, touches } from '../properties/change-properties';
import { storedRgb } from '../../colors';
import type { Asked } from '../model';
import { mapPage } from '../pages';
import { pageNamed } from './named';
import { refuse } from '../refusal';
import type { RequestContext, RequestHandler } from './request-handler';

type Scheme = Asked<slides_v1.Schema$ColorScheme>;

function storedScheme(scheme: Scheme | undefined, context: RequestContext): Scheme {
  const pairs = scheme?.colors ?? [];
  const lacking = themeSlots.filter((slot) => !pairs.some((pair) => pair.type === slot));
  if (lacking.length > 0) {
    throw refuse(
      context,
      `The color scheme must contain mappings for all of the first 12 theme color types. Missing: ${lacking.join(', ')}`,
    );
  }
  return { colors: wholeScheme(pairs.map((pair) => ({ type: pair.type ?? '', color: storedRgb(pair.color ?? {}) }))) };
}

export const updatePageProperties: RequestHandler<slides_v1.Schema$UpdatePagePropertiesRequest> = (
  presentation,
  request,
  context,
) => {
  const page = pageNamed(presentation, request.objectId, context);
  if (page.pageType === 'NOTES' || page.pageType === 'NOTES_MASTER') {
    throw refuse(context, `The operation is not allowed on notes page ${page.objectId}`);
  }
  const before = page.pageProperties ?? {};
  const { value, source, paths } = changeProperties(
    before,
    {
      fields: request.fields,
      source: request.pageProperties,
      message: 'PageProperties',
      editable: ['pageBackgroundFill', 'colorScheme'],
      unit: 'EMU',
    },
    context,
  );
  // Google fetches the picture once and keeps a copy; here nothing is fetched, so nothing is kept.
  if (touches(paths, 'pageBackgroundFill') && source.pageBackgroundFill?.stretchedPictureFill)
    throw notImplemented('updatePageProperties with stretchedPictureFill');
  const scheme = touches(paths, 'colorScheme') && (request.fields !== '*' || request.pageProperties?.colorScheme);
  if (scheme && page.pageType !== 'MASTER') {
    throw refuse(
      context,
      `The color scheme can only be updated on master pages. The page (${page.objectId}) is not a master.`,
    );
  }
  const { colorScheme: _scheme, pageBackgroundFill: _fill, ...rest } = value;
  const colorScheme = scheme ? storedScheme(request.pageProperties?.colorScheme, context) : before.colorScheme;
  const pageBackgroundFill = changeFill(
    {
      field: 'pageBackgroundFill',
      before: before.pageBackgroundFill,
      after: value.pageBackgroundFill,
      source: source.pageBackgroundFill,
      paths,
      inherits: page.pageType !== 'MASTER',
      defaults: { solidFill: { color: { themeColor: 'LIGHT1' }, alpha: 1 } },
    },
    context,
  );
  const pageProperties = {
    ...rest,
    ...(pageBackgroundFill && { pageBackgroundFill }),
    ...(colorScheme && { colorScheme }),
  };
  return { presentation: mapPage(presentation, page.objectId, () => ({ ...page, pageProperties })) };
};
