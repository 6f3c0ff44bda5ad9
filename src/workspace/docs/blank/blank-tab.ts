/** A tab as Docs makes it: a section break and an empty paragraph on a page of US letter size (RECORDINGS.md 50). */
import type { DocumentStyle, SectionStyle } from '../model';
import { BODY, type TabState } from '../state';
import { points } from '../points';
import { emptyParagraph } from './empty-paragraph';
import { namedStyles } from './named-styles';

/** Page and margins of a new document. */
export const LETTER: DocumentStyle = {
  background: { color: {} },
  pageNumberStart: 1,
  marginTop: points(72),
  marginBottom: points(72),
  marginRight: points(72),
  marginLeft: points(72),
  pageSize: { height: points(792), width: points(612) },
  marginHeader: points(36),
  marginFooter: points(36),
  useCustomHeaderFooterMargins: true,
  documentFormat: { documentMode: 'PAGES' },
};

/** What every section has that nothing else is said of. */
export const SECTION: SectionStyle = {
  columnSeparatorStyle: 'NONE',
  contentDirection: 'LEFT_TO_RIGHT',
  sectionType: 'CONTINUOUS',
};

export const blankTab = (properties: TabState['properties']): TabState => ({
  properties,
  segments: { [BODY]: [{ kind: 'section', style: SECTION }, emptyParagraph()] },
  headers: [],
  footers: [],
  documentStyle: LETTER,
  namedStyles,
  lists: {},
  inlineObjects: {},
  namedRanges: [],
});
