/** One handler for each kind of block; a new kind breaks the build here. */
import type { TabBlock } from '../../../../report/tabs/tab-blocks';
import type { SheetRow } from '../../sheet-row';
import { chartRows } from './chart-rows';
import { paragraphRows } from './paragraph-rows';
import { tableRows } from './table-rows';

export function blockRows(block: TabBlock, columnCount: number): readonly SheetRow[] {
  switch (block.type) {
    case 'paragraph':
      return paragraphRows(block, columnCount);
    case 'table':
      return tableRows(block, columnCount);
    case 'fourFieldChart':
      return chartRows(block, columnCount);
  }
}
