/** The lists of a tab as numbering definitions, called by their ids in Docs. */
import { AlignmentType, type INumberingOptions, LevelFormat } from 'docx';
import type { NestingLevel } from '../../../workspace/docs/model';
import type { TabState } from '../../../workspace/docs/state';
import { paragraphOptions } from './paragraph-options';

type Level = INumberingOptions['config'][number]['levels'][number];

const FORMATS: Readonly<Record<string, NonNullable<Level['format']>>> = {
  DECIMAL: LevelFormat.DECIMAL,
  ZERO_DECIMAL: LevelFormat.DECIMAL_ZERO,
  ALPHA: LevelFormat.LOWER_LETTER,
  UPPER_ALPHA: LevelFormat.UPPER_LETTER,
  ROMAN: LevelFormat.LOWER_ROMAN,
  UPPER_ROMAN: LevelFormat.UPPER_ROMAN,
};

/** `%0.` counts from zero in Docs and from one in the file. */
function docxLevel(nesting: NestingLevel, level: number): Level {
  const { glyphType, glyphSymbol = '●', glyphFormat = '', startNumber = 1, indentFirstLine, indentStart } = nesting;
  const format = FORMATS[glyphType ?? ''];
  return {
    level,
    format: format ?? LevelFormat.BULLET,
    text: format ? glyphFormat.replace(/%(\d)/g, (_, one: string) => `%${Number(one) + 1}`) : glyphSymbol,
    alignment: AlignmentType.START,
    start: startNumber,
    style: {
      paragraph: paragraphOptions({
        ...(indentFirstLine && { indentFirstLine }),
        ...(indentStart && { indentStart }),
      }),
    },
  };
}

export const docxLists = ({ lists }: TabState): INumberingOptions => ({
  config: Object.entries(lists).map(([reference, { nestingLevels }]) => ({
    reference,
    levels: nestingLevels.map(docxLevel),
  })),
});
