/** Changes since the measurement before, in words: the marks themselves belong to slides. */
import type { TrendRows } from '../../../report/blocks';
import { whole } from '../../../messages/sv/format';
import type { SheetRow } from '../sheet-row';
import { styles } from '../styles';
import { line, ROW_PX } from './line';

export const trendRows = (block: TrendRows, columnCount: number): readonly SheetRow[] =>
  block.rows.map(({ name, before, now, words }, place) =>
    line(
      `#${block.key}:${place + 1}`,
      `${name}: ${whole(before)} (${block.years.before}), ${whole(now)} (${block.years.now}), ${words}`,
      columnCount,
      { format: styles.base, heightPx: ROW_PX },
    ),
  );
