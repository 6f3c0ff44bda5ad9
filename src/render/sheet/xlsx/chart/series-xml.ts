/** One series of a scatter chart: marks, line, labels taken from cells. */
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import type { LabelLook, PointLook, Series } from '../../read/chart-model';
import { el, type Xml } from '../../../xml/element';
import { labelRange, numbers, strings } from './number-cache';
import { solidFill, textProperties, type Lettering } from './text';

/** Namespace and ids of the extension of 2013: labels from cells. */
const C15 = 'http://schemas.microsoft.com/office/drawing/2012/chart';
const LABEL_EXTENSION = '{CE6537A1-D6FC-4f65-9D91-7224C49458BB}';
const SERIES_EXTENSION = '{02D57815-91ED-43cb-92C2-25804820EDAC}';

const symbols: Readonly<Record<string, string>> = {
  CIRCLE: 'circle',
  SQUARE: 'square',
  DIAMOND: 'diamond',
  TRIANGLE: 'triangle',
  STAR: 'star',
  X_MARK: 'x',
  PENTAGON: 'diamond',
  HEXAGON: 'diamond',
};
const placements: Readonly<Record<string, string>> = { LEFT: 'l', RIGHT: 'r', ABOVE: 't', BELOW: 'b', CENTER: 'ctr' };

const EMU_PER_PX = 9525;
const SMALLEST = 2;

const marker = ({ shape, size, colour }: PointLook): Xml =>
  size === 0
    ? el('c:marker', {}, el('c:symbol', { val: 'none' }))
    : el(
        'c:marker',
        {},
        el('c:symbol', { val: symbols[shape] ?? 'circle' }),
        el('c:size', { val: Math.max(SMALLEST, Math.round(size * 0.75)) }),
        el('c:spPr', {}, solidFill(colour), el('a:ln', {}, el('a:noFill', {}))),
      );

const lineOf = ({ line, look }: Series): Xml =>
  el(
    'c:spPr',
    {},
    line === null
      ? el('a:ln', { w: 19050 }, el('a:noFill', {}))
      : el(
          'a:ln',
          { w: line.width * EMU_PER_PX },
          solidFill(look.colour),
          line.dashed ? el('a:prstDash', { val: 'dash' }) : null,
        ),
  );

const shows = (values: Readonly<Record<string, 0 | 1>>): readonly Xml[] =>
  ['LegendKey', 'Val', 'CatName', 'SerName', 'Percent', 'BubbleSize'].map((what) =>
    el(`c:show${what}`, { val: values[what] ?? 0 }),
  );

/** Made of where the label stands, so that equal books have equal bytes. */
const fieldId = (chart: number, order: number, index: number): string => {
  const digits = (value: number, length: number): string => value.toString(16).toUpperCase().padStart(length, '0');
  return `{${digits(chart, 8)}-${digits(order, 4)}-4000-8000-${digits(index, 12)}}`;
};

/** One label, whose text is that of a cell. */
const labelXml = (label: LabelLook, id: string, index: number, { font, language }: Lettering): Xml =>
  el(
    'c:dLbl',
    {},
    el('c:idx', { val: index }),
    el(
      'c:tx',
      {},
      el(
        'c:rich',
        {},
        el('a:bodyPr'),
        el(
          'a:p',
          {},
          el(
            'a:fld',
            { id, type: 'CELLRANGE' },
            el(
              'a:rPr',
              { lang: language, sz: Math.round(label.sizePt * 100), b: label.bold ? 1 : 0 },
              solidFill(label.colour),
              el('a:latin', { typeface: font }),
            ),
            el('a:t', {}, '[CELLRANGE]'),
          ),
        ),
      ),
    ),
    placement(label),
    shows({}),
    extension(el('c15:dlblFieldTable'), el('c15:showDataLabelsRange', { val: 1 })),
  );

const placement = (label: LabelLook): Xml => el('c:dLblPos', { val: placements[label.placement] ?? 'r' });

const extension = (...inside: readonly Xml[]): Xml =>
  el('c:extLst', {}, el('c:ext', { uri: LABEL_EXTENSION, 'xmlns:c15': C15 }, inside));

const labels = (series: Series, chart: number, order: number, lettering: Lettering): Xml | null => {
  const { label } = series;
  const labelled = series.points.filter((point) => point.label !== '');
  if (label === null || labelled.length === 0) return null;
  return el(
    'c:dLbls',
    {},
    labelled.map(({ index }) => labelXml(label, fieldId(chart, order, index), index, lettering)),
    el('c:spPr', {}, el('a:noFill'), el('a:ln', {}, el('a:noFill'))),
    textProperties({ ...lettering, sizePt: label.sizePt, bold: label.bold, colour: label.colour }),
    placement(label),
    shows({}),
    extension(el('c15:showDataLabelsRange', { val: 0 })),
  );
};

export const seriesXml = (
  series: Series,
  chart: number,
  order: number,
  lettering: Lettering,
  ref: (range: sheets_v4.Schema$GridRange) => string,
): Xml => {
  const { header, name, points, length, look } = series;
  const cached = <Value>(range: sheets_v4.Schema$GridRange, pick: (point: Series['points'][number]) => Value) => ({
    ref: ref(range),
    length,
    values: points.map((point) => ({ index: point.index, value: pick(point) })),
  });
  const named = series.labels === null ? null : cached(series.labels, (point) => point.label);
  return el(
    'c:ser',
    {},
    el('c:idx', { val: order }),
    el('c:order', { val: order }),
    header === null
      ? null
      : el('c:tx', {}, strings({ ref: ref(header), length: 1, values: [{ index: 0, value: name }] })),
    lineOf(series),
    marker(look),
    points
      .filter((point) => point.look !== look && JSON.stringify(point.look) !== JSON.stringify(look))
      .map((point) =>
        el('c:dPt', {}, el('c:idx', { val: point.index }), marker(point.look), el('c:bubble3D', { val: 0 })),
      ),
    labels(series, chart, order, lettering),
    el('c:xVal', {}, numbers(cached(series.x, (point) => point.x))),
    el('c:yVal', {}, numbers(cached(series.y, (point) => point.y))),
    el('c:smooth', { val: 0 }),
    named === null
      ? null
      : el(
          'c:extLst',
          {},
          el(
            'c:ext',
            { uri: SERIES_EXTENSION, 'xmlns:c15': C15 },
            labelRange({ ...named, values: named.values.filter(({ value }) => value !== '') }),
          ),
        ),
  );
};
