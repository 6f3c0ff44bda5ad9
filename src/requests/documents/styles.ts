/** The look of what is written (LOOK.md section 9): named styles of the template, and the little that they cannot say. */
import type { docs_v1 } from 'googleapis/build/src/apis/docs/v1';
import type { Heading, Paragraph } from '../../report/documents/document-blocks';
import { colour, type ColourName } from '../sheets/look/colours';
import { range, type TabPlace } from './tab-place';

type Request = docs_v1.Schema$Request;

export const pt = (magnitude: number): docs_v1.Schema$Dimension => ({ magnitude, unit: 'PT' });

export const inColour = (name: ColourName): docs_v1.Schema$OptionalColor => ({
  color: { rgbColor: colour(name).rgbColor },
});

export const HEADING_STYLES: Readonly<Record<Heading['level'], string>> = {
  title: 'TITLE',
  1: 'HEADING_1',
  2: 'HEADING_2',
  3: 'HEADING_3',
};

export const PARAGRAPH_STYLES: Readonly<Record<NonNullable<Paragraph['style']>, string>> = {
  lead: 'SUBTITLE',
  muted: 'NORMAL_TEXT',
};

export const NO_TEXT_STYLE: docs_v1.Schema$TextStyle = {};
export const BOLD: docs_v1.Schema$TextStyle = { bold: true };
export const MUTED: docs_v1.Schema$TextStyle = { foregroundColor: inColour('second'), fontSize: pt(10) };
export const CAPTION: docs_v1.Schema$TextStyle = { bold: true, fontSize: pt(10) };

/** Under a table the first paragraph stands further down. */
export const SPACE_UNDER_TABLE_PT = 10;

/** What a new paragraph may have copied from the one beside it; what the style does not say is the named style's own again. */
const PARAGRAPH_FIELDS = 'namedStyleType,alignment,indentStart,indentFirstLine,spaceAbove,keepWithNext,pageBreakBefore';
/** Docs may refuse page breaks in cells (discovery: ParagraphStyle.pageBreakBefore). */
const CELL_FIELDS = 'namedStyleType,alignment,indentStart,indentFirstLine,spaceAbove,spaceBelow,keepWithNext';

export const styleParagraphs = (
  tab: TabPlace,
  start: number,
  end: number,
  paragraphStyle: docs_v1.Schema$ParagraphStyle,
): Request => ({
  updateParagraphStyle: { range: range(tab, start, end), paragraphStyle, fields: PARAGRAPH_FIELDS },
});

/** Paragraphs of cells: close together, since the cell has its own margin. */
export const styleCellParagraphs = (tab: TabPlace, start: number, end: number): Request => ({
  updateParagraphStyle: {
    range: range(tab, start, end),
    paragraphStyle: { namedStyleType: 'NORMAL_TEXT', spaceAbove: pt(0), spaceBelow: pt(0) },
    fields: CELL_FIELDS,
  },
});

export const alignRight = (tab: TabPlace, start: number, end: number): Request => ({
  updateParagraphStyle: {
    range: range(tab, start, end),
    paragraphStyle: { alignment: 'END' },
    fields: 'alignment',
  },
});

export const breakPageBefore = (tab: TabPlace, start: number, end: number): Request => ({
  updateParagraphStyle: {
    range: range(tab, start, end),
    paragraphStyle: { pageBreakBefore: true },
    fields: 'pageBreakBefore',
  },
});

/** All that a style can say is said: inserted text takes the style of its neighbour. */
export const styleText = (tab: TabPlace, start: number, end: number, textStyle: docs_v1.Schema$TextStyle): Request => ({
  updateTextStyle: { range: range(tab, start, end), textStyle, fields: '*' },
});
