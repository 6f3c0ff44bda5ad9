/** The empty rows under the native chart, which lies over the cells; 15 of them, 420 pixels for a chart of 412. */
import type { FourFieldChart } from '../../../report/blocks';
import type { SheetRow } from '../sheet-row';
import { styles } from '../styles';
import { line, ROW_PX } from './line';

export const CHART_ROWS = 15;
export const chartRowKey = (blockKey: string, place: number): string => `#${blockKey}:${place + 1}`;

export const chartRows = (block: FourFieldChart, columnCount: number): readonly SheetRow[] =>
  Array.from({ length: CHART_ROWS }, (_, place) =>
    line(chartRowKey(block.key, place), '', columnCount, { format: styles.base, heightPx: ROW_PX }),
  );
