/** The chart part: title, axes and series of one scatter chart. */
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import type { AxisModel, ChartModel } from '../../../draw/sheet/chart-model';
import { document, el, type Node } from '../element';
import { seriesXml } from './series-xml';
import { richText, solidFill, textProperties } from './text';

const INK = '17222B';
const SECOND = '45525E';
const HAIRLINE = '77838E';
const X_AXIS = 1001;
const Y_AXIS = 1002;
/** Title, subtitle, tick and axis name, in points. */
const SIZES = { title: 11, subtitle: 9, tick: 9, axis: 10 };

const outline = (colour: string): Node => el('c:spPr', null, el('a:ln', { w: 9525 }, solidFill(colour)));

/** Left above the data, where Sheets puts it. */
const title = ({ title: words, subtitle, font }: ChartModel): Node | null =>
  words === '' && subtitle === '' ? null : el('c:title', null,
    el('c:tx', null, richText([
      ...(words === '' ? [] : [{ text: words, font, sizePt: SIZES.title, bold: true, colour: INK }]),
      ...(subtitle === '' ? [] : [{ text: subtitle, font, sizePt: SIZES.subtitle, colour: SECOND }]),
    ], 'l')),
    el('c:layout', null, el('c:manualLayout', null,
      el('c:xMode', { val: 'edge' }), el('c:yMode', { val: 'edge' }), el('c:x', { val: 0.015 }), el('c:y', { val: 0.02 }))),
    el('c:overlay', { val: 0 }));

const axis = (model: AxisModel, font: string, own: number, other: number, position: 'b' | 'l'): Node =>
  el('c:valAx', null,
    el('c:axId', { val: own }),
    el('c:scaling', null, el('c:orientation', { val: 'minMax' }), el('c:max', { val: model.max }), el('c:min', { val: model.min })),
    el('c:delete', { val: 0 }),
    el('c:axPos', { val: position }),
    model.title === '' ? null : el('c:title', null,
      el('c:tx', null, richText([{ text: model.title, font, sizePt: SIZES.axis, colour: INK }], 'ctr')), el('c:overlay', { val: 0 })),
    el('c:numFmt', { formatCode: model.pattern || 'General', sourceLinked: 0 }),
    el('c:majorTickMark', { val: 'out' }),
    el('c:minorTickMark', { val: 'none' }),
    el('c:tickLblPos', { val: 'low' }),
    outline(HAIRLINE),
    textProperties({ font, sizePt: SIZES.tick, colour: SECOND }),
    el('c:crossAx', { val: other }),
    el('c:crosses', { val: 'min' }),
    el('c:crossBetween', { val: 'midCat' }),
    el('c:majorUnit', { val: model.step }));

export const chartXml = (model: ChartModel, number: number, ref: (range: sheets_v4.Schema$GridRange) => string): Uint8Array =>
  document(el('c:chartSpace', {
    'xmlns:c': 'http://schemas.openxmlformats.org/drawingml/2006/chart',
    'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
    'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  },
  el('c:lang', { val: 'sv-SE' }),
  el('c:roundedCorners', { val: 0 }),
  el('c:chart', null,
    title(model),
    el('c:autoTitleDeleted', { val: model.title === '' && model.subtitle === '' ? 1 : 0 }),
    el('c:plotArea', null,
      el('c:layout', null),
      el('c:scatterChart', null,
        el('c:scatterStyle', { val: 'lineMarker' }),
        el('c:varyColors', { val: 0 }),
        model.series.map((series, order) => seriesXml(series, number, order, model.font, ref)),
        el('c:axId', { val: X_AXIS }),
        el('c:axId', { val: Y_AXIS })),
      axis(model.xAxis, model.font, X_AXIS, Y_AXIS, 'b'),
      axis(model.yAxis, model.font, Y_AXIS, X_AXIS, 'l'),
      outline(HAIRLINE)),
    el('c:plotVisOnly', { val: 0 }),
    el('c:dispBlanksAs', { val: 'gap' })),
  el('c:spPr', null, solidFill('FFFFFF'), el('a:ln', { w: 9525 }, solidFill('D5DADF')))));
