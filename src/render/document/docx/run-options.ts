/** A text style of Docs as the options of a run: only what it says. */
import type { IRunStylePropertiesOptions } from 'docx';
import type { TextStyle } from '../../../workspace/docs/model';
import { inPoints } from '../lengths';
import { hexOf } from '../optional-color';

export function runOptions(style: TextStyle): IRunStylePropertiesOptions {
  const {
    bold,
    italic,
    underline,
    strikethrough,
    smallCaps,
    fontSize,
    weightedFontFamily: font,
    baselineOffset,
  } = style;
  const [color, fill] = [hexOf(style.foregroundColor), hexOf(style.backgroundColor)];
  return {
    ...(bold !== undefined && { bold }),
    ...(italic !== undefined && { italics: italic }),
    ...(underline !== undefined && { underline: { type: underline ? 'single' : 'none' } }),
    ...(strikethrough !== undefined && { strike: strikethrough }),
    ...(smallCaps !== undefined && { smallCaps }),
    ...(fontSize && { size: Math.round(inPoints(fontSize) * 2) }),
    ...(font?.fontFamily && { font: font.fontFamily }),
    ...(color !== undefined && { color }),
    ...(fill !== undefined && { shading: { type: 'clear', fill } }),
    ...(baselineOffset === 'SUPERSCRIPT' && { superScript: true }),
    ...(baselineOffset === 'SUBSCRIPT' && { subScript: true }),
  };
}
