/** What every element on a page begins with: its id, name and alt text, and where it stands. */
import type { Box } from '../../../workspace/slides/geometry';
import type { Element } from '../../../workspace/slides/model';
import { el, nothing, type Xml } from '../../xml/element';
import type { PartContext } from './part-context';

const DECORATIVE = '{C183D7F6-B498-43B3-948B-1728B52AA6E4}';

export interface AltText {
  readonly title?: string;
  readonly description?: string;
  /** It shows nothing that isn't said elsewhere: screen readers pass it by. */
  readonly decorative?: boolean;
}

export function identityXml(element: Element, name: string, alt: AltText, context: PartContext): Xml {
  const url = element.shape?.shapeProperties?.link?.url ?? element.line?.lineProperties?.link?.url;
  return el(
    'p:cNvPr',
    {
      id: context.nextId(),
      name,
      ...(alt.description !== undefined && { descr: alt.description }),
      ...(alt.title !== undefined && { title: alt.title }),
    },
    url ? el('a:hlinkClick', { 'r:id': context.relations.add('hyperlink', url, true) }) : nothing,
    alt.decorative === true
      ? el(
          'a:extLst',
          {},
          el(
            'a:ext',
            { uri: DECORATIVE },
            el('adec:decorative', {
              'xmlns:adec': 'http://schemas.microsoft.com/office/drawing/2017/decorative',
              val: true,
            }),
          ),
        )
      : null,
  );
}

const whole = (length: number): number => Math.round(length);

export function placeXml(name: string, box: Box, childSpace = false): Xml {
  const [off, ext] = [
    { x: whole(box.x), y: whole(box.y) },
    { cx: Math.max(0, whole(box.width)), cy: Math.max(0, whole(box.height)) },
  ];
  return el(
    name,
    {
      ...(box.rotation !== 0 && { rot: whole(box.rotation * 60_000) }),
      ...(box.flipX && { flipH: true }),
      ...(box.flipY && { flipV: true }),
    },
    el('a:off', off),
    el('a:ext', ext),
    // A group's own coordinates are the page's, so nothing inside it has to be converted.
    childSpace ? [el('a:chOff', off), el('a:chExt', ext)] : null,
  );
}
