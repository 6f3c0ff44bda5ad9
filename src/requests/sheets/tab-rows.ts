/** A tab's blocks, top to bottom, as keyed rows that are not yet placed. */
import type { Block, Tab } from '../../report/blocks';
import { blockRows } from './blocks/block-rows';
import { mergedRows } from './blocks/beside-chart';
import { type SheetRow, stringValue } from './sheet-row';
import { styles } from './styles';

export const NOTE_KEY = '#note';

/** `columnCount` columns wide, so that the note's fill goes all the way. */
export function tabRows(tab: Tab, columnCount: number): readonly SheetRow[] {
  const note: SheetRow = {
    key: NOTE_KEY,
    heightPx: 24,
    cells: Array.from({ length: columnCount }, (_, column) => ({
      value: column === 0 ? stringValue(tab.note) : undefined,
      format: styles.note,
    })),
  };
  return [
    note,
    ...groups(tab.blocks).flatMap((group) => mergedRows(group.map((block) => blockRows(block, columnCount)))),
  ];
}

/** What explains a chart stands beside it. */
function groups(blocks: readonly Block[]): readonly (readonly Block[])[] {
  return blocks.flatMap((block, place) => {
    const next = blocks[place + 1];
    if (block.type === 'fourFieldChart' && next?.type === 'fieldGuide') return [[block, next]];
    if (block.type === 'fieldGuide' && blocks[place - 1]?.type === 'fourFieldChart') return [];
    return [[block]];
  });
}
