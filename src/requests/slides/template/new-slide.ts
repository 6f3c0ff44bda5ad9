/** A slide of a kind with its placeholders under ids of ours, for the template and for what a deck lacks. */
import type { slides_v1 } from 'googleapis/build/src/apis/slides/v1';
import type { Words } from '../../../messages';
import { SurveyError } from '../../../messages/survey-error';
import { fieldMask } from '../../field-mask';
import { bodiesOf, isTitle, layoutModels, layoutNamed, placeholderType } from './layouts';
import { moveTo } from './move-to';
import { objectId } from '../object-id';
import { kindOf, type BodyPlace } from './slide-kinds';
import { boxAroundText, elementProperties, pt, type Box } from '../units';

type Request = slides_v1.Schema$Request;

export const slideId = (key: string): string => objectId(`template/${key}`, 'slide');
export const titleId = (key: string): string => objectId(`template/${key}`, 'title');
export const bodyId = (key: string, place: number): string => objectId(`template/${key}/${place}`, 'body');
const pageNumberId = (key: string): string => objectId(`template/${key}`, 'page');

export interface NewSlide {
  readonly key: string;
  readonly insertionIndex?: number;
  /** Asks for a page number too; whether Google makes one this way is not known yet (GOOGLE.md 4). */
  readonly pageNumber: boolean;
}

/** Throws TEMPLATE_LAYOUT where the presentation lacks the layout. */
export function newSlide(
  presentation: slides_v1.Schema$Presentation,
  { key, insertionIndex, pageNumber }: NewSlide,
  words: Words,
): readonly Request[] {
  const kind = kindOf(key);
  const layout = layoutNamed(presentation, kind.layout);
  if (!layout?.objectId) throw new SurveyError('TEMPLATE_LAYOUT', { layout: kind.layout });
  const model = layoutModels[kind.layout];
  const elements = layout.pageElements ?? [];
  const title = elements.find(isTitle);
  const bodies = bodiesOf(layout);
  const number = elements.find((element) => placeholderType(element) === 'SLIDE_NUMBER');
  const mapping = (element: slides_v1.Schema$PageElement, id: string): slides_v1.Schema$LayoutPlaceholderIdMapping => ({
    layoutPlaceholder: { type: placeholderType(element), index: element.shape?.placeholder?.index ?? 0 },
    objectId: id,
  });
  const moved = (
    id: string,
    element: slides_v1.Schema$PageElement,
    place: Box,
    usual: Box | undefined,
  ): readonly Request[] => (place === usual ? [] : moveTo(id, element.size, boxAroundText(place)));
  return [
    {
      createSlide: {
        objectId: slideId(key),
        ...(insertionIndex !== undefined && { insertionIndex }),
        slideLayoutReference: { layoutId: layout.objectId },
        placeholderIdMappings: [
          ...(title ? [mapping(title, titleId(key))] : []),
          ...bodies.map((body, place) => mapping(body, bodyId(key, place))),
          ...(pageNumber && number && kind.layout !== 'TITLE' ? [mapping(number, pageNumberId(key))] : []),
        ],
      },
    },
    ...(title ? moved(titleId(key), title, kind.title, model.title) : []),
    ...kind.bodies.flatMap((body, place) => {
      const element = bodies[place];
      const id = bodyId(key, place);
      return element ? [...placeBody(id, element, body, model.bodies[place]), ...bodyLook(id, body)] : [];
    }),
    ...(kind.rules ?? []).flatMap((rule, place) => ruleRequests(key, place, rule, words)),
  ];
}

/** A panel's box is the area itself: its text stands inside by indents. */
const placeBody = (
  id: string,
  element: slides_v1.Schema$PageElement,
  body: BodyPlace,
  usual: BodyPlace | undefined,
): readonly Request[] =>
  body === usual ? [] : moveTo(id, element.size, body.fill ? body.area : boxAroundText(body.area));

function bodyLook(id: string, { fill, align }: BodyPlace): readonly Request[] {
  if (!fill && !align) return [];
  const shapeProperties = {
    ...(fill && { shapeBackgroundFill: { solidFill: { color: { themeColor: fill } } } }),
    ...(align && { contentAlignment: align }),
  };
  return [{ updateShapeProperties: { objectId: id, shapeProperties, fields: fieldMask(shapeProperties) } }];
}

function ruleRequests(key: string, place: number, rule: Box, words: Words): readonly Request[] {
  const id = objectId(`template/${key}/${place}`, 'line');
  const lineProperties = { lineFill: { solidFill: { color: { themeColor: 'DARK1' } } }, weight: pt(1.25) };
  return [
    { createLine: { objectId: id, category: 'STRAIGHT', elementProperties: elementProperties(slideId(key), rule) } },
    { updateLineProperties: { objectId: id, lineProperties, fields: fieldMask(lineProperties) } },
    { updatePageElementAltText: { objectId: id, description: words.decks.rule } },
  ];
}
