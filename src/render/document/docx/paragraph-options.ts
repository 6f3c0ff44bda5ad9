/** A paragraph style of Docs as the options of a paragraph: only what it says. */
import { AlignmentType, type IParagraphStylePropertiesOptions, LineRuleType } from 'docx';
import type { ParagraphStyle } from '../../../workspace/docs/model';
import { twips } from '../lengths';
import { hexOf } from '../optional-color';

const ALIGNMENTS = {
  START: AlignmentType.START,
  CENTER: AlignmentType.CENTER,
  END: AlignmentType.END,
  JUSTIFIED: AlignmentType.BOTH,
} as const;

const SINGLE_LINE = 240;

function spacing({ spaceAbove, spaceBelow, lineSpacing }: ParagraphStyle): IParagraphStylePropertiesOptions {
  if (!spaceAbove && !spaceBelow && lineSpacing === undefined) return {};
  return {
    spacing: {
      ...(spaceAbove && { before: twips(spaceAbove) }),
      ...(spaceBelow && { after: twips(spaceBelow) }),
      // Without the rule LibreOffice takes the line's height for a fixed one.
      ...(lineSpacing !== undefined && {
        line: Math.round((lineSpacing / 100) * SINGLE_LINE),
        lineRule: LineRuleType.AUTO,
      }),
    },
  };
}

/** The first line's indent is measured from the other lines', in Docs from the margin. */
function indent({ indentStart, indentEnd, indentFirstLine }: ParagraphStyle): IParagraphStylePropertiesOptions {
  if (!indentStart && !indentEnd && !indentFirstLine) return {};
  const first = twips(indentFirstLine) - twips(indentStart);
  return {
    indent: {
      ...(indentStart && { left: twips(indentStart) }),
      ...(indentEnd && { right: twips(indentEnd) }),
      ...(indentFirstLine && (first < 0 ? { hanging: -first } : { firstLine: first })),
    },
  };
}

export function paragraphOptions(style: ParagraphStyle): IParagraphStylePropertiesOptions {
  const { alignment, keepWithNext, keepLinesTogether, pageBreakBefore, avoidWidowAndOrphan, shading } = style;
  const fill = hexOf(shading?.backgroundColor);
  const align = ALIGNMENTS[alignment as keyof typeof ALIGNMENTS] as (typeof ALIGNMENTS)['START'] | undefined;
  return {
    ...(align && { alignment: align }),
    ...spacing(style),
    ...indent(style),
    ...(keepWithNext !== undefined && { keepNext: keepWithNext }),
    ...(keepLinesTogether !== undefined && { keepLines: keepLinesTogether }),
    ...(pageBreakBefore !== undefined && { pageBreakBefore }),
    ...(avoidWidowAndOrphan !== undefined && { widowControl: avoidWidowAndOrphan }),
    ...(fill !== undefined && { shading: { type: 'clear', fill } }),
  };
}
