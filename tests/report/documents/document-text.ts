/** A document report as readable lines, for goldens: one line a block, tables row by row. */
import type { DocumentBlock } from '../../../src/report/documents/document-blocks';
import type { DocumentReport } from '../../../src/report/documents/document-report';

const HEADINGS = { title: '=', 1: '#', 2: '##', 3: '###' } as const;

const cell = (text: string): string => (text === '' ? '_' : text.replace(/\n/g, ' / '));

function blockLines(block: DocumentBlock): readonly string[] {
  switch (block.type) {
    case 'heading':
      return ['', `${HEADINGS[block.level]} ${block.text}`];
    case 'paragraph':
      return [`${block.style ? `(${block.style}) ` : ''}${block.text}`];
    case 'list':
      return block.items.map((item, place) => `${block.ordered ? `${place + 1}.` : '-'} ${item}`);
    case 'pageBreak':
      return ['----'];
    case 'table':
      return [
        `[${block.caption}]`,
        `| ${block.columns.map(({ header }) => header).join(' | ')}`,
        ...block.rows.map(
          (row) => `| ${row.map(({ text, help }) => cell(help ? `${text} {${help}}` : text)).join(' | ')}`,
        ),
      ];
  }
}

export const documentText = ({ name, blocks }: DocumentReport): string =>
  [`file: ${name}`, ...blocks.flatMap(blockLines), ''].join('\n');

/** What must hold for any document of ours. */
export function expectSound({ blocks }: DocumentReport): void {
  const keys = blocks.map(({ key }) => key);
  expect(new Set(keys).size).toBe(keys.length);
  expect(blocks[0]).toMatchObject({ type: 'heading', level: 'title' });
  let depth = 0;
  for (const block of blocks) {
    if (block.type === 'heading') {
      const level = block.level === 'title' ? 0 : block.level;
      expect(level - depth).toBeLessThanOrEqual(1);
      depth = level;
      expect(block.text).not.toBe('');
    }
    if (block.type === 'paragraph') expect(block.text).not.toBe('');
    if (block.type === 'list') {
      expect(block.items.length).toBeGreaterThan(0);
      expect(block.items).not.toContain('');
    }
    if (block.type === 'table') {
      expect(block.columns.reduce((sum, { width }) => sum + width, 0)).toBeCloseTo(1, 9);
      expect(block.columns.map(({ header }) => header)).not.toContain('');
      for (const row of block.rows) expect(row).toHaveLength(block.columns.length);
    }
  }
}
