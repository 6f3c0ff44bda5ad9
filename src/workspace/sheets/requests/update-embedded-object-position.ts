/** updateEmbeddedObjectPosition: moves or resizes a chart. */
import { invalidArgument, notImplemented } from '../../protocol/api-error';
import { updateByMask } from '../../protocol/field-mask';
import { chartAnswer } from '../answer/chart-answer';
import { replaceSheet, requireSheet } from '../grid/sheets';
import type { EmbeddedChart } from '../state';
import { checkedOverlay, requireChart } from './overlay-position';
import type { RequestHandler } from './request-handler';
import { requiredMask } from './required-mask';

export const updateEmbeddedObjectPosition: RequestHandler<'updateEmbeddedObjectPosition'> = (spreadsheet, request) => {
  const { sheet, chart } = requireChart(spreadsheet, request.objectId);
  const asked = request.newPosition ?? {};
  if (asked.newSheet || typeof asked.sheetId === 'number') throw notImplemented('a chart on a sheet of its own');
  if (!asked.overlayPosition) throw invalidArgument('A new position must be specified.');
  const paths = requiredMask(request.fields, 'OverlayPosition');
  const overlayPosition = checkedOverlay(
    spreadsheet,
    updateByMask<object>(chart.position.overlayPosition, asked.overlayPosition, paths),
  );
  const moved: EmbeddedChart = { ...chart, position: { overlayPosition } };
  const without = replaceSheet(spreadsheet, { ...sheet, charts: sheet.charts.filter((one) => one !== chart) });
  const there = requireSheet(without, overlayPosition.anchorCell.sheetId);
  const charts =
    there.properties.sheetId === sheet.properties.sheetId
      ? sheet.charts.map((one) => (one === chart ? moved : one))
      : [...there.charts, moved];
  const { position } = chartAnswer(moved) as { readonly position: object };
  return { spreadsheet: replaceSheet(without, { ...there, charts }), reply: { position } };
};
