/** Rows and cells as Docs makes them (RECORDINGS.md 53). */
import type { Bullet, ParagraphStyle, TableCellStyle, TableColumnProperties, TextStyle } from '../model';
import type { NewlinePiece, Piece } from '../pieces/piece';
import { points } from '../points';

const NO_LENGTH = points(0);
const FIVE_POINTS = points(5);
const NO_BORDER = { color: {}, width: NO_LENGTH, padding: NO_LENGTH, dashStyle: 'SOLID' } as const;

const CELL: TableCellStyle = {
  rowSpan: 1,
  columnSpan: 1,
  backgroundColor: {},
  paddingLeft: FIVE_POINTS,
  paddingRight: FIVE_POINTS,
  paddingTop: FIVE_POINTS,
  paddingBottom: FIVE_POINTS,
  contentAlignment: 'TOP',
};

/** Every field is said: nothing is inherited from the named style, whose spacing would show in a table. */
const CELL_PARAGRAPH: ParagraphStyle = {
  namedStyleType: 'NORMAL_TEXT',
  alignment: 'START',
  lineSpacing: 100,
  direction: 'LEFT_TO_RIGHT',
  spacingMode: 'COLLAPSE_LISTS',
  spaceAbove: NO_LENGTH,
  spaceBelow: NO_LENGTH,
  borderBetween: NO_BORDER,
  borderTop: NO_BORDER,
  borderBottom: NO_BORDER,
  borderLeft: NO_BORDER,
  borderRight: NO_BORDER,
  indentFirstLine: NO_LENGTH,
  indentStart: NO_LENGTH,
  indentEnd: NO_LENGTH,
  keepLinesTogether: false,
  keepWithNext: false,
  avoidWidowAndOrphan: false,
  shading: { backgroundColor: {} },
  pageBreakBefore: false,
};

export const EVEN_COLUMN: TableColumnProperties = { widthType: 'EVENLY_DISTRIBUTED' };

/** How an empty cell's one paragraph looks. */
export interface CellLook {
  readonly text: TextStyle;
  readonly bullet?: Bullet;
  readonly indents?: Pick<ParagraphStyle, 'indentFirstLine' | 'indentStart'>;
}

function cellNewline({ text, bullet, indents }: CellLook): NewlinePiece {
  if (!bullet) return { kind: 'newline', style: text, paragraph: CELL_PARAGRAPH };
  const { spacingMode: _mode, ...listed } = CELL_PARAGRAPH;
  return { kind: 'newline', style: text, paragraph: { ...listed, ...indents }, bullet };
}

export const blankCell = (look: CellLook, style: TableCellStyle = CELL): readonly Piece[] => [
  { kind: 'cell', style },
  cellNewline(look),
];

export const blankRow = (cells: readonly (readonly Piece[])[]): readonly Piece[] => [
  { kind: 'row', style: { minRowHeight: NO_LENGTH } },
  ...cells.flat(),
];

export function blankTable(rows: number, columns: number, look: CellLook): readonly Piece[] {
  const cells = Array.from({ length: columns }, () => blankCell(look));
  return [
    { kind: 'table', columns: cells.map(() => EVEN_COLUMN) },
    ...Array.from({ length: rows }, () => blankRow(cells)).flat(),
    { kind: 'tableEnd' },
  ];
}
