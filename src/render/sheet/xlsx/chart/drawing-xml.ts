/** Where a tab's charts lie, with their alternative texts. */
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import { sheetFiles as words } from '../../../../messages/sv/sheet-files';
import { document, el, type Node } from '../element';

const EMU_PER_PX = 9525;
const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
/** Size that Google gives where none is set. */
const DEFAULT_WIDTH = 600;
const DEFAULT_HEIGHT = 371;

export interface Drawn {
  readonly position: sheets_v4.Schema$OverlayPosition;
  readonly altText: string;
  readonly title: string;
  readonly relation: string;
}

const emu = (px: number | null | undefined): string => String((px ?? 0) * EMU_PER_PX);

const anchor = ({ position, altText, title, relation }: Drawn, i: number): Node =>
  el(
    'xdr:oneCellAnchor',
    null,
    el(
      'xdr:from',
      null,
      el('xdr:col', null, String(position.anchorCell?.columnIndex ?? 0)),
      el('xdr:colOff', null, emu(position.offsetXPixels)),
      el('xdr:row', null, String(position.anchorCell?.rowIndex ?? 0)),
      el('xdr:rowOff', null, emu(position.offsetYPixels)),
    ),
    el('xdr:ext', { cx: emu(position.widthPixels ?? DEFAULT_WIDTH), cy: emu(position.heightPixels ?? DEFAULT_HEIGHT) }),
    el(
      'xdr:graphicFrame',
      { macro: '' },
      el(
        'xdr:nvGraphicFramePr',
        null,
        el('xdr:cNvPr', { id: i + 2, name: title || words.chart(i + 1), descr: altText }),
        el('xdr:cNvGraphicFramePr', null),
      ),
      el('xdr:xfrm', null, el('a:off', { x: 0, y: 0 }), el('a:ext', { cx: 0, cy: 0 })),
      el('a:graphic', null, el('a:graphicData', { uri: CHART }, el('c:chart', { 'xmlns:c': CHART, 'r:id': relation }))),
    ),
    el('xdr:clientData', null),
  );

export const drawingXml = (charts: readonly Drawn[]): Uint8Array =>
  document(
    el(
      'xdr:wsDr',
      {
        'xmlns:xdr': 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing',
        'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
        'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
      },
      charts.map(anchor),
    ),
  );
