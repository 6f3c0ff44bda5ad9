/** A paragraph as one row. */
import type { Paragraph } from '../../../../report/tabs/tab-blocks';
import type { SheetRow } from '../../sheet-row';
import { styles } from '../../look/styles';
import { line, ROW_PX } from './line';

const looks = {
  title: { format: styles.title, heightPx: 46 },
  lead: { format: styles.lead, heightPx: ROW_PX },
} as const;

export const paragraphRows = (block: Paragraph, columnCount: number): readonly SheetRow[] => [
  line(`#${block.key}`, block.text, columnCount, looks[block.style]),
];
