/** The named styles of a tab as the styles of a .docx: the normal one is the document's own, each other builds on it. */
import type { IStylesOptions } from 'docx';
import type { NamedStyle } from '../../../workspace/docs/model';
import type { TabState } from '../../../workspace/docs/state';
import { paragraphOptions } from './paragraph-options';
import { runOptions } from './run-options';

const IDS = {
  TITLE: ['Title', 'Title'],
  SUBTITLE: ['Subtitle', 'Subtitle'],
  HEADING_1: ['Heading1', 'Heading 1'],
  HEADING_2: ['Heading2', 'Heading 2'],
  HEADING_3: ['Heading3', 'Heading 3'],
  HEADING_4: ['Heading4', 'Heading 4'],
  HEADING_5: ['Heading5', 'Heading 5'],
  HEADING_6: ['Heading6', 'Heading 6'],
} as const;

/** A paragraph's style id; undefined for normal text. */
export const styleId = (type: string | undefined): string | undefined => IDS[type as keyof typeof IDS]?.[0];

/** The level in the outline by which a screen reader finds a heading: 0 for the first. */
const outlineLevel = (type: string): number | undefined => {
  const [, level] = /^HEADING_(\d)$/.exec(type) ?? [];
  return level === undefined ? undefined : Number(level) - 1;
};

function paragraphStyle({ namedStyleType = '', textStyle = {}, paragraphStyle: paragraph = {} }: NamedStyle) {
  const named = IDS[namedStyleType as keyof typeof IDS];
  const level = outlineLevel(namedStyleType);
  return named
    ? [
        {
          id: named[0],
          name: named[1],
          basedOn: 'Normal',
          next: 'Normal',
          quickFormat: true,
          run: runOptions(textStyle),
          paragraph: { ...paragraphOptions(paragraph), ...(level !== undefined && { outlineLevel: level }) },
        },
      ]
    : [];
}

export function docxStyles({ namedStyles }: TabState, language: string): IStylesOptions {
  const normal = namedStyles.find(({ namedStyleType }) => namedStyleType === 'NORMAL_TEXT');
  return {
    default: {
      document: {
        run: { ...runOptions(normal?.textStyle ?? {}), language: { value: language } },
        paragraph: paragraphOptions(normal?.paragraphStyle ?? {}),
      },
    },
    paragraphStyles: namedStyles.flatMap(paragraphStyle),
  };
}
