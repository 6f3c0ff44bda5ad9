/** A page's note and blocks, top to bottom, as keyed rows that are not yet placed. */
import type { Tab } from '../../../report/tabs/tab-blocks';
import { blockRows } from './blocks/block-rows';
import { type SheetRow, stringValue } from '../sheet-row';
import { styles } from '../look/styles';

export const NOTE_KEY = '#note';

/** `columnCount` columns wide, so that the note's fill goes all the way. */
export function pageRows(tab: Tab, columnCount: number): readonly SheetRow[] {
  const note: SheetRow = {
    key: NOTE_KEY,
    heightPx: 24,
    cells: Array.from({ length: columnCount }, (_, column) => ({
      value: column === 0 ? stringValue(tab.note) : undefined,
      format: styles.note,
    })),
  };
  return [note, ...tab.blocks.flatMap((block) => blockRows(block, columnCount))];
}
