/** One handler for each kind of block; a new kind breaks the build here. */
import type { Block } from '../../../report/blocks';
import type { SheetRow } from '../sheet-row';
import { areaRows } from './area-rows';
import { bulletRows, columnsRows } from './bullet-rows';
import { chartRows } from './chart-rows';
import { guideRows } from './guide-rows';
import { paragraphRows } from './paragraph-rows';
import { responseRows } from './response-rows';
import { tableRows } from './table-rows';
import { trendRows } from './trend-rows';

type Handlers = {
  readonly [Type in Block['type']]: (block: Extract<Block, { type: Type }>, columnCount: number) => readonly SheetRow[];
};

const handlers: Handlers = {
  paragraph: paragraphRows,
  bullets: bulletRows,
  columns: columnsRows,
  table: tableRows,
  fourFieldChart: chartRows,
  fieldGuide: guideRows,
  responseBars: responseRows,
  areaRows,
  trendRows,
};

export const blockRows = (block: Block, columnCount: number): readonly SheetRow[] =>
  (handlers[block.type] as (block: Block, columnCount: number) => readonly SheetRow[])(block, columnCount);
