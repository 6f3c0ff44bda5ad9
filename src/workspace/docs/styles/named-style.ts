/** What text and paragraphs have from the document's named styles. */
import type { NamedStyle, ParagraphStyle, TextStyle } from '../model';
import type { TabState } from '../state';

type Styled = Pick<TabState, 'namedStyles'>;

const find = (tab: Styled, type: string | undefined): NamedStyle | undefined =>
  tab.namedStyles.find((style) => style.namedStyleType === type);

/** The style that text inherits in a paragraph of this type. */
export const inheritedText = (tab: Styled, type = 'NORMAL_TEXT'): TextStyle => ({
  ...find(tab, 'NORMAL_TEXT')?.textStyle,
  ...find(tab, type)?.textStyle,
});

/** The style that a paragraph of this type inherits; the direction is not inherited, the type is its own. */
export const inheritedParagraph = (tab: Styled, type = 'NORMAL_TEXT'): ParagraphStyle => ({
  ...find(tab, 'NORMAL_TEXT')?.paragraphStyle,
  ...find(tab, type)?.paragraphStyle,
  namedStyleType: type as 'NORMAL_TEXT',
});
