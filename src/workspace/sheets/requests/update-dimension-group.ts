/** updateDimensionGroup: folds a group or opens it; its lines are hidden or shown with it. */
import { invalidArgument, notImplemented } from '../../protocol/api-error';
import { requireDimensionInGrid } from '../grid/dimension';
import { replaceSheet, requireSheet } from '../grid/sheets';
import type { DimensionGroup } from '../state';
import { groupsKey } from './dimension-groups';
import type { RequestHandler } from './request-handler';
import { requiredMask } from './required-mask';
import { updateDimensionProperties } from './update-dimension-properties';

export const updateDimensionGroup: RequestHandler<'updateDimensionGroup'> = (spreadsheet, request, context) => {
  const asked = request.dimensionGroup ?? {};
  const range = requireDimensionInGrid(spreadsheet, asked.range);
  const paths = requiredMask(request.fields, 'DimensionGroup');
  const other = paths.find((path) => path !== 'collapsed' && path !== '*');
  if (other) throw notImplemented(`updateDimensionGroup of ${other}`);
  const sheet = requireSheet(spreadsheet, range.sheetId);
  const key = groupsKey(range);
  const isAsked = (group: DimensionGroup): boolean =>
    group.depth === asked.depth &&
    group.range.startIndex === range.startIndex &&
    group.range.endIndex === range.endIndex;
  if (!sheet[key].some(isAsked)) throw invalidArgument('There is no group with this range and depth.');
  const collapsed = asked.collapsed === true;
  const groups = sheet[key].map((group) => {
    if (!isAsked(group)) return group;
    const { collapsed: _, ...rest } = group;
    return { ...rest, ...(collapsed && { collapsed: true as const }) };
  });
  const after = replaceSheet(spreadsheet, { ...sheet, [key]: groups });
  return updateDimensionProperties(
    after,
    { range, properties: { hiddenByUser: collapsed }, fields: 'hiddenByUser' },
    context,
  );
};
