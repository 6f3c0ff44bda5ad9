/** Puts native charts into a finished .xlsx package: chart and drawing parts, their relations and content types. */
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import type { Words } from '../../../../messages';
import { relationshipElement, relationshipsPart, type Relationship } from '../../../office/relationships';
import { el } from '../../../xml/element';
import { cellReader } from '../../read/cell-reader';
import type { ChartModel } from '../../read/chart-model';
import { readChart } from '../../read/read-chart';
import { DEFAULT_CHART } from '../../read/grid-layout';
import { editedPart, textPart, type Parts } from '../package-parts';
import { gridSize, reference } from '../sheet-names';
import { chartXml, SUBTITLE_RELATION } from './chart-xml';
import { drawingXml } from './drawing-xml';
import { subtitleXml } from './subtitle-xml';

const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const DRAWING_TYPE = 'application/vnd.openxmlformats-officedocument.drawing+xml';
const CHART_TYPE = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';
const SUBTITLE_TYPE = 'application/vnd.openxmlformats-officedocument.drawingml.chartshapes+xml';

/** Relation of a tab to the drawing that holds its charts. */
const DRAWING_RELATION = 'rIdCharts';

type Charts = readonly sheets_v4.Schema$EmbeddedChart[];
/** What every chart of the book is written with. */
interface Book {
  readonly ref: (range: sheets_v4.Schema$GridRange) => string;
  readonly words: Words;
}

const chartPath = (number: number): string => `xl/charts/chart${number}.xml`;
const subtitlePath = (number: number): string => `xl/drawings/chartSubtitle${number}.xml`;
const drawingPath = (sheetNumber: number): string => `xl/drawings/chartDrawing${sheetNumber}.xml`;

/** A tab that has notes or links has relations already: the drawing's is added to them. */
const withRelation = (parts: Parts, path: string, added: Relationship): Parts =>
  parts[path] === undefined
    ? { ...parts, [path]: textPart(relationshipsPart([added])) }
    : editedPart(parts, path, (xml) =>
        xml.replace('</Relationships>', `${relationshipElement(added).xml}</Relationships>`),
      );

/** `<drawing>` stands before notes and tables, after everything else (order of the schema CT_Worksheet). */
const withDrawing = (xml: string): string => {
  const drawing = el('drawing', { 'xmlns:r': RELATIONS, 'r:id': DRAWING_RELATION }).xml;
  const later = /<(legacyDrawing|legacyDrawingHF|picture|oleObjects|controls|webPublishItems|tableParts|extLst)\b/.exec(
    xml,
  );
  return later === null
    ? xml.replace('</worksheet>', `${drawing}</worksheet>`)
    : xml.slice(0, later.index) + drawing + xml.slice(later.index);
};

/** Where a tab's charts lie, and which part each is. */
function drawingParts(
  sheetNumber: number,
  charts: Charts,
  models: readonly ChartModel[],
  firstChart: number,
  { words }: Book,
): Parts {
  const placed = models.map(({ altText, title }, i) => ({
    altText,
    title,
    relation: `rId${i + 1}`,
    position: charts[i]?.position?.overlayPosition ?? {},
  }));
  const relations = placed.map(({ relation }, i) => ({
    id: relation,
    type: 'chart',
    target: `../charts/chart${firstChart + i}.xml`,
  }));
  return {
    [drawingPath(sheetNumber)]: textPart(drawingXml(placed, words)),
    [`xl/drawings/_rels/chartDrawing${sheetNumber}.xml.rels`]: textPart(relationshipsPart(relations)),
  };
}

function chartParts(
  chart: sheets_v4.Schema$EmbeddedChart,
  model: ChartModel,
  number: number,
  { ref, words }: Book,
): Parts {
  const { widthPixels, heightPixels } = chart.position?.overlayPosition ?? {};
  const size = { widthPx: widthPixels ?? DEFAULT_CHART.width, heightPx: heightPixels ?? DEFAULT_CHART.height };
  const own = { [chartPath(number)]: textPart(chartXml(model, number, size, ref, words)) };
  if (model.subtitle === '') return own;
  const subtitle = {
    id: SUBTITLE_RELATION,
    type: 'chartUserShapes',
    target: `../drawings/chartSubtitle${number}.xml`,
  };
  return {
    ...own,
    [subtitlePath(number)]: textPart(subtitleXml(model, words)),
    [`xl/charts/_rels/chart${number}.xml.rels`]: textPart(relationshipsPart([subtitle])),
  };
}

const override = (path: string, type: string): string =>
  el('Override', { PartName: `/${path}`, ContentType: type }).xml;

function withTypes(parts: Parts, sheetNumber: number, models: readonly ChartModel[], firstChart: number): Parts {
  const ofChart = ({ subtitle }: ChartModel, i: number): string =>
    override(chartPath(firstChart + i), CHART_TYPE) +
    (subtitle === '' ? '' : override(subtitlePath(firstChart + i), SUBTITLE_TYPE));
  const types = override(drawingPath(sheetNumber), DRAWING_TYPE) + models.map(ofChart).join('');
  return editedPart(parts, '[Content_Types].xml', (xml) => xml.replace('</Types>', `${types}</Types>`));
}

/** `sheetNumber` counts from 1 in the order of the workbook; charts are numbered through the whole book. */
function withChartsOf(
  parts: Parts,
  sheetNumber: number,
  charts: Charts,
  models: readonly ChartModel[],
  firstChart: number,
  book: Book,
): Parts {
  const added: Parts = Object.assign(
    drawingParts(sheetNumber, charts, models, firstChart, book),
    ...models.map((model, i) => chartParts(charts[i] ?? {}, model, firstChart + i, book)),
  );
  const linked = withRelation({ ...parts, ...added }, `xl/worksheets/_rels/sheet${sheetNumber}.xml.rels`, {
    id: DRAWING_RELATION,
    type: 'drawing',
    target: `../drawings/chartDrawing${sheetNumber}.xml`,
  });
  const placed = editedPart(linked, `xl/worksheets/sheet${sheetNumber}.xml`, withDrawing);
  return withTypes(placed, sheetNumber, models, firstChart);
}

export function addCharts(
  parts: Parts,
  spreadsheet: sheets_v4.Schema$Spreadsheet,
  names: ReadonlyMap<number, string>,
  words: Words,
): Parts {
  const read = cellReader(spreadsheet);
  const sizes = new Map((spreadsheet.sheets ?? []).map((sheet) => [sheet.properties?.sheetId ?? 0, gridSize(sheet)]));
  const book: Book = {
    words,
    ref: (range) => reference(range, names, sizes.get(range.sheetId ?? 0) ?? { rows: 1000, columns: 26 }),
  };
  let all = parts;
  let chartNumber = 1;
  (spreadsheet.sheets ?? []).forEach(({ charts }, i) => {
    if (!charts || charts.length === 0) return;
    const models = charts.map((chart) => readChart(chart, spreadsheet, read));
    all = withChartsOf(all, i + 1, charts, models, chartNumber, book);
    chartNumber += charts.length;
  });
  return all;
}
