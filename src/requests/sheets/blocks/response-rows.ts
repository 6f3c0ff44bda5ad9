/** Who answered, in words: the bars themselves belong to slides. */
import type { ResponseBars } from '../../../report/blocks';
import type { SheetRow } from '../sheet-row';
import { styles } from '../styles';
import { line, ROW_PX } from './line';

export const responseRows = (block: ResponseBars, columnCount: number): readonly SheetRow[] =>
  block.rows.map(({ name, words }, place) =>
    line(`#${block.key}:${place + 1}`, `${name}: ${words}`, columnCount, { format: styles.base, heightPx: ROW_PX }),
  );
