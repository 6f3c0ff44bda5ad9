/** Where a tab's charts lie, with their alternative texts. */
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import { DEFAULT_CHART } from '../../read/grid-layout';
import type { Words } from '../../../../messages';
import { xmlDocument, el, type Xml } from '../../../xml/element';

const EMU_PER_PX = 9525;
const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';

export interface Drawn {
  readonly position: sheets_v4.Schema$OverlayPosition;
  readonly altText: string;
  readonly title: string;
  readonly relation: string;
}

const emu = (px: number | null | undefined): string => String((px ?? 0) * EMU_PER_PX);

const anchor = ({ position, altText, title, relation }: Drawn, i: number, words: Words): Xml =>
  el(
    'xdr:oneCellAnchor',
    {},
    el(
      'xdr:from',
      {},
      el('xdr:col', {}, String(position.anchorCell?.columnIndex ?? 0)),
      el('xdr:colOff', {}, emu(position.offsetXPixels)),
      el('xdr:row', {}, String(position.anchorCell?.rowIndex ?? 0)),
      el('xdr:rowOff', {}, emu(position.offsetYPixels)),
    ),
    el('xdr:ext', {
      cx: emu(position.widthPixels ?? DEFAULT_CHART.width),
      cy: emu(position.heightPixels ?? DEFAULT_CHART.height),
    }),
    el(
      'xdr:graphicFrame',
      { macro: '' },
      el(
        'xdr:nvGraphicFramePr',
        {},
        el('xdr:cNvPr', { id: i + 2, name: title || words.sheetFiles.chart(i + 1), descr: altText }),
        el('xdr:cNvGraphicFramePr', {}),
      ),
      el('xdr:xfrm', {}, el('a:off', { x: 0, y: 0 }), el('a:ext', { cx: 0, cy: 0 })),
      el('a:graphic', {}, el('a:graphicData', { uri: CHART }, el('c:chart', { 'xmlns:c': CHART, 'r:id': relation }))),
    ),
    el('xdr:clientData', {}),
  );

export const drawingXml = (charts: readonly Drawn[], words: Words): string =>
  xmlDocument(
    el(
      'xdr:wsDr',
      {
        'xmlns:xdr': 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing',
        'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
        'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
      },
      charts.map((chart, i) => anchor(chart, i, words)),
    ),
  );
