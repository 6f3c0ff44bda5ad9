/** One handler per kind of block; a new kind does not compile until it has one. */
import type { SlideBlock } from '../../../report/deck/slide-blocks';
import type { BlockHandler } from './block-handler';
import { areaRows } from './blocks/area-rows';
import { bullets } from './blocks/bullets';
import { columns } from './blocks/columns';
import { fieldGuide } from './blocks/field-guide';
import { footLines } from './blocks/foot-lines';
import { fourFieldChart } from './blocks/four-field-chart';
import { paragraph } from './blocks/paragraph';
import { responseBars } from './blocks/response-bars';
import { table } from './blocks/table';
import { trendRows } from './blocks/trend-rows';

const handlers: { readonly [Type in SlideBlock['type']]: BlockHandler<Extract<SlideBlock, { type: Type }>> } = {
  areaRows,
  bullets,
  columns,
  fieldGuide,
  footLines,
  fourFieldChart,
  paragraph,
  responseBars,
  table,
  trendRows,
};

/** The map above gives each kind its own handler; the type of that connection is lost in the look-up. */
export const handlerOf = <B extends SlideBlock>(block: B): BlockHandler<B> =>
  handlers[block.type] as unknown as BlockHandler<B>;
