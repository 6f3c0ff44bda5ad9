/** A chart's subtitle as a text box on the chart, in a part of its own. */
import type { ChartModel } from '../../read/chart-model';
import { xmlDocument, el, type Xml } from '../../../xml/element';
import type { Words } from '../../../../messages';
import { paragraph } from './text';

const SECOND = '45525E';
const SIZE_PT = 9;

/** Parts of the chart's width and height: under the title, over the data. */
const FROM = { x: 0.0165, y: 0.072 };
const TO = { x: 0.98, y: 0.13 };

const corner = (name: string, { x, y }: { readonly x: number; readonly y: number }): Xml =>
  el(name, {}, el('cdr:x', {}, String(x)), el('cdr:y', {}, String(y)));

export const subtitleXml = ({ subtitle, font }: ChartModel, words: Words): string =>
  xmlDocument(
    el(
      'c:userShapes',
      {
        'xmlns:c': 'http://schemas.openxmlformats.org/drawingml/2006/chart',
        'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
        'xmlns:cdr': 'http://schemas.openxmlformats.org/drawingml/2006/chartDrawing',
      },
      el(
        'cdr:relSizeAnchor',
        {},
        corner('cdr:from', FROM),
        corner('cdr:to', TO),
        el(
          'cdr:sp',
          { macro: '', textlink: '' },
          el(
            'cdr:nvSpPr',
            {},
            el('cdr:cNvPr', { id: 2, name: words.sheetFiles.subtitle }),
            el('cdr:cNvSpPr', { txBox: 1 }),
          ),
          el(
            'cdr:spPr',
            {},
            el('a:xfrm', {}, el('a:off', { x: 0, y: 0 }), el('a:ext', { cx: 0, cy: 0 })),
            el('a:prstGeom', { prst: 'rect' }, el('a:avLst', {})),
            el('a:noFill', {}),
          ),
          el(
            'cdr:txBody',
            {},
            el('a:bodyPr', { wrap: 'square', lIns: 0, tIns: 0, rIns: 0, bIns: 0, anchor: 't' }),
            el('a:lstStyle', {}),
            paragraph({ text: subtitle, font, language: words.officeLanguage, sizePt: SIZE_PT, colour: SECOND }, 'l'),
          ),
        ),
      ),
    ),
  );
