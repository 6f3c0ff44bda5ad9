/** Puts native charts into a finished .xlsx package: chart and drawing parts, their relations and content types. */
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import { cellReader } from '../../svg/cell-reader';
import { chartModel } from '../../svg/chart-model';
import { DEFAULT_CHART } from '../../svg/visible-grid';
import { document, el } from '../element';
import { editedPart, type Parts } from '../package-parts';
import { gridSize, reference } from '../sheet-names';
import { chartXml, SUBTITLE_RELATION } from './chart-xml';
import { drawingXml } from './drawing-xml';
import { subtitleXml } from './subtitle-xml';

const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const DRAWING_TYPE = 'application/vnd.openxmlformats-officedocument.drawing+xml';
const CHART_TYPE = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';

const SUBTITLE_TYPE = 'application/vnd.openxmlformats-officedocument.drawingml.chartshapes+xml';

interface Relation {
  readonly id: string;
  readonly type: string;
  readonly target: string;
}

const relation = ({ id, type, target }: Relation): string =>
  el('Relationship', { Id: id, Type: `${RELATIONS}/${type}`, Target: target }).xml;

const relations = (list: readonly Relation[]): Uint8Array =>
  document(
    el(
      'Relationships',
      { xmlns: PACKAGE },
      list.map((one) => ({ xml: relation(one) })),
    ),
  );

/** A tab that has notes or links has relations already: the drawing's is added to them. */
const withRelation = (parts: Parts, path: string, added: Relation): Parts =>
  parts[path] === undefined
    ? { ...parts, [path]: relations([added]) }
    : editedPart(parts, path, (xml) => xml.replace('</Relationships>', `${relation(added)}</Relationships>`));

/** `<drawing>` stands before notes and tables, after everything else (order of the schema CT_Worksheet). */
const withDrawing = (xml: string, id: string): string => {
  const drawing = `<drawing xmlns:r="${RELATIONS}" r:id="${id}"/>`;
  const later = /<(legacyDrawing|legacyDrawingHF|picture|oleObjects|controls|webPublishItems|tableParts|extLst)\b/.exec(
    xml,
  );
  return later === null
    ? xml.replace('</worksheet>', `${drawing}</worksheet>`)
    : xml.slice(0, later.index) + drawing + xml.slice(later.index);
};

const override = (part: string, type: string): string =>
  el('Override', { PartName: `/${part}`, ContentType: type }).xml;

/** `sheetNumber` counts from 1 in the order of the workbook; charts are numbered through the whole book. */
const addToSheet = (
  parts: Parts,
  sheetNumber: number,
  charts: readonly sheets_v4.Schema$EmbeddedChart[],
  firstChart: number,
  spreadsheet: sheets_v4.Schema$Spreadsheet,
  names: ReadonlyMap<number, string>,
): Parts => {
  const read = cellReader(spreadsheet);
  const sizes = new Map((spreadsheet.sheets ?? []).map((sheet) => [sheet.properties?.sheetId ?? 0, gridSize(sheet)]));
  const ref = (range: sheets_v4.Schema$GridRange): string =>
    reference(range, names, sizes.get(range.sheetId ?? 0) ?? { rows: 1000, columns: 26 });
  const models = charts.map((chart) => chartModel(chart, spreadsheet, read));
  const drawing = `xl/drawings/chartDrawing${sheetNumber}.xml`;
  const chartFile = (i: number): string => `xl/charts/chart${firstChart + i}.xml`;
  const subtitleFile = (i: number): string => `xl/drawings/chartSubtitle${firstChart + i}.xml`;
  const added: Record<string, Uint8Array> = {
    [drawing]: drawingXml(
      models.map(({ altText, title }, i) => ({
        altText,
        title,
        relation: `rId${i + 1}`,
        position: charts[i]?.position?.overlayPosition ?? {},
      })),
    ),
    [`xl/drawings/_rels/chartDrawing${sheetNumber}.xml.rels`]: relations(
      models.map((_, i) => ({
        id: `rId${i + 1}`,
        type: 'chart',
        target: `../charts/chart${firstChart + i}.xml`,
      })),
    ),
  };
  models.forEach((model, i) => {
    const { widthPixels, heightPixels } = charts[i]?.position?.overlayPosition ?? {};
    const size = { widthPx: widthPixels ?? DEFAULT_CHART.width, heightPx: heightPixels ?? DEFAULT_CHART.height };
    added[chartFile(i)] = chartXml(model, firstChart + i, size, ref);
    if (model.subtitle === '') return;
    added[subtitleFile(i)] = subtitleXml(model);
    added[`xl/charts/_rels/chart${firstChart + i}.xml.rels`] = relations([
      { id: SUBTITLE_RELATION, type: 'chartUserShapes', target: `../drawings/chartSubtitle${firstChart + i}.xml` },
    ]);
  });
  const id = 'rIdCharts';
  const own = `xl/worksheets/_rels/sheet${sheetNumber}.xml.rels`;
  const linked = withRelation({ ...parts, ...added }, own, {
    id,
    type: 'drawing',
    target: `../drawings/chartDrawing${sheetNumber}.xml`,
  });
  const placed = editedPart(linked, `xl/worksheets/sheet${sheetNumber}.xml`, (xml) => withDrawing(xml, id));
  const types =
    override(drawing, DRAWING_TYPE) +
    models
      .map(
        ({ subtitle }, i) =>
          override(chartFile(i), CHART_TYPE) + (subtitle === '' ? '' : override(subtitleFile(i), SUBTITLE_TYPE)),
      )
      .join('');
  return editedPart(placed, '[Content_Types].xml', (xml) => xml.replace('</Types>', `${types}</Types>`));
};

export const addCharts = (
  parts: Parts,
  spreadsheet: sheets_v4.Schema$Spreadsheet,
  names: ReadonlyMap<number, string>,
): Parts => {
  let all = parts;
  let chartNumber = 1;
  (spreadsheet.sheets ?? []).forEach(({ charts }, i) => {
    if (!charts || charts.length === 0) return;
    all = addToSheet(all, i + 1, charts, chartNumber, spreadsheet, names);
    chartNumber += charts.length;
  });
  return all;
};
