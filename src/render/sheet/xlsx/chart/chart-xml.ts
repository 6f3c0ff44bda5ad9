/** The chart part: title, axes and series of one scatter chart. */
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import { CHART_MARGIN, type AxisModel, type ChartModel, type Series } from '../../read/chart-model';
import { xmlDocument, el, type Xml } from '../../../xml/element';
import { seriesXml } from './series-xml';
import type { Words } from '../../../../messages';
import { richText, solidFill, textProperties, type Lettering } from './text';

const INK = '17222B';
const SECOND = '45525E';
const HAIRLINE = '77838E';
const X_AXIS = 1001;
const Y_AXIS = 1002;
const PAPER = 'FFFFFF';
/** Title, tick and axis name, in points. */
const SIZES = { title: 11, tick: 9, axis: 10 };

/** Relation of the chart part to its subtitle. */
export const SUBTITLE_RELATION = 'rId1';

export interface ChartSize {
  readonly widthPx: number;
  readonly heightPx: number;
}

const outline = (colour: string): Xml => el('c:spPr', {}, el('a:ln', { w: 9525 }, solidFill(colour)));

/** Left above the data, where Sheets puts it. The subtitle is a text box of its own: LibreOffice gives a title one look only. */
const title = (words: string, lettering: Lettering): Xml | null =>
  words === ''
    ? null
    : el(
        'c:title',
        {},
        el('c:tx', {}, richText([{ ...lettering, text: words, sizePt: SIZES.title, bold: true, colour: INK }], 'l')),
        el(
          'c:layout',
          {},
          el(
            'c:manualLayout',
            {},
            el('c:xMode', { val: 'edge' }),
            el('c:yMode', { val: 'edge' }),
            el('c:x', { val: 0.015 }),
            el('c:y', { val: 0.02 }),
          ),
        ),
        el('c:overlay', { val: 0 }),
      );

const axis = (model: AxisModel, lettering: Lettering, own: number, other: number, position: 'b' | 'l'): Xml =>
  el(
    'c:valAx',
    {},
    el('c:axId', { val: own }),
    el(
      'c:scaling',
      {},
      el('c:orientation', { val: 'minMax' }),
      el('c:max', { val: model.max }),
      el('c:min', { val: model.min }),
    ),
    el('c:delete', { val: 0 }),
    el('c:axPos', { val: position }),
    model.title === ''
      ? null
      : el(
          'c:title',
          {},
          el('c:tx', {}, richText([{ ...lettering, text: model.title, sizePt: SIZES.axis, colour: INK }], 'ctr')),
          el('c:overlay', { val: 0 }),
        ),
    el('c:numFmt', { formatCode: model.pattern || 'General', sourceLinked: 0 }),
    el('c:majorTickMark', { val: 'out' }),
    el('c:minorTickMark', { val: 'none' }),
    el('c:tickLblPos', { val: 'low' }),
    outline(HAIRLINE),
    textProperties({ ...lettering, sizePt: SIZES.tick, colour: SECOND }),
    el('c:crossAx', { val: other }),
    el('c:crosses', { val: 'min' }),
    el('c:crossBetween', { val: 'midCat' }),
    el('c:majorUnit', { val: model.step }),
  );

/** The data area without its ticks and names, as the picture has it; it leaves room for title and subtitle. */
const plotLayout = ({ widthPx, heightPx }: ChartSize): Xml =>
  el(
    'c:layout',
    {},
    el(
      'c:manualLayout',
      {},
      el('c:layoutTarget', { val: 'inner' }),
      el('c:xMode', { val: 'edge' }),
      el('c:yMode', { val: 'edge' }),
      el('c:x', { val: CHART_MARGIN.left / widthPx }),
      el('c:y', { val: CHART_MARGIN.top / heightPx }),
      el('c:w', { val: 1 - (CHART_MARGIN.left + CHART_MARGIN.right) / widthPx }),
      el('c:h', { val: 1 - (CHART_MARGIN.top + CHART_MARGIN.bottom) / heightPx }),
    ),
  );

/**
 * The white inside of hollow marks lies over them in Excel, which draws the last series on top, and so it does in LibreOffice,
 * which draws the first on top, where it comes first too.
 */
const insideFirst = (all: readonly Series[]): readonly Series[] => [
  ...all.filter(({ look, line, labels }) => look.colour === PAPER && line === null && labels === null),
  ...all,
];

export const chartXml = (
  model: ChartModel,
  number: number,
  size: ChartSize,
  ref: (range: sheets_v4.Schema$GridRange) => string,
  words: Words,
): string => {
  const lettering = { font: model.font, language: words.officeLanguage };
  return xmlDocument(
    el(
      'c:chartSpace',
      {
        'xmlns:c': 'http://schemas.openxmlformats.org/drawingml/2006/chart',
        'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
        'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
      },
      el('c:lang', { val: lettering.language }),
      el('c:roundedCorners', { val: 0 }),
      el(
        'c:chart',
        {},
        title(model.title, lettering),
        el('c:autoTitleDeleted', { val: model.title === '' ? 1 : 0 }),
        el(
          'c:plotArea',
          {},
          plotLayout(size),
          el(
            'c:scatterChart',
            {},
            el('c:scatterStyle', { val: 'lineMarker' }),
            el('c:varyColors', { val: 0 }),
            insideFirst(model.series).map((series, order) => seriesXml(series, number, order, lettering, ref)),
            el('c:axId', { val: X_AXIS }),
            el('c:axId', { val: Y_AXIS }),
          ),
          axis(model.xAxis, lettering, X_AXIS, Y_AXIS, 'b'),
          axis(model.yAxis, lettering, Y_AXIS, X_AXIS, 'l'),
          outline(HAIRLINE),
        ),
        el('c:plotVisOnly', { val: 0 }),
        el('c:dispBlanksAs', { val: 'gap' }),
      ),
      el('c:spPr', {}, solidFill(PAPER), el('a:ln', { w: 9525 }, solidFill('D5DADF'))),
      model.subtitle === '' ? null : el('c:userShapes', { 'r:id': SUBTITLE_RELATION }),
    ),
  );
};
