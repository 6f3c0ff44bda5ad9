/** The theme of a master: its twelve colours, its two fonts and the plain formats that OOXML asks for. */
import { hexFromRgb } from '../../../workspace/colors';
import type { Page } from '../../../workspace/slides/model';
import { NAMESPACES } from './namespaces';
import { el, join, xmlDocument, type Xml } from '../../xml/element';

const SLOTS = [
  ['dk1', 'DARK1'],
  ['lt1', 'LIGHT1'],
  ['dk2', 'DARK2'],
  ['lt2', 'LIGHT2'],
  ['accent1', 'ACCENT1'],
  ['accent2', 'ACCENT2'],
  ['accent3', 'ACCENT3'],
  ['accent4', 'ACCENT4'],
  ['accent5', 'ACCENT5'],
  ['accent6', 'ACCENT6'],
  ['hlink', 'HYPERLINK'],
  ['folHlink', 'FOLLOWED_HYPERLINK'],
] as const;

const placeholderColor = el('a:solidFill', {}, el('a:schemeClr', { val: 'phClr' }));
const three = (one: Xml): Xml => join([one, one, one]);

export function fontOf(master: Page, placeholder: 'TITLE' | 'BODY'): string {
  const element = master.pageElements?.find((candidate) => candidate.shape?.placeholder?.type === placeholder);
  const run = element?.shape?.text?.textElements?.find((candidate) => candidate.textRun?.style?.fontFamily);
  return run?.textRun?.style?.fontFamily ?? 'Arial';
}

const font = (name: string, typeface: string): Xml =>
  el(name, {}, el('a:latin', { typeface }), el('a:ea', { typeface: '' }), el('a:cs', { typeface: '' }));

export function themePart(master: Page, name: string): string {
  const colors = master.pageProperties?.colorScheme?.colors ?? [];
  const hex = (slot: string): string => hexFromRgb(colors.find((pair) => pair.type === slot)?.color ?? {}).slice(1);
  return xmlDocument(
    el(
      'a:theme',
      { 'xmlns:a': NAMESPACES['xmlns:a'], name },
      el(
        'a:themeElements',
        {},
        el(
          'a:clrScheme',
          { name },
          join(SLOTS.map(([tag, slot]) => el(`a:${tag}`, {}, el('a:srgbClr', { val: hex(slot) })))),
        ),
        el(
          'a:fontScheme',
          { name },
          font('a:majorFont', fontOf(master, 'TITLE')),
          font('a:minorFont', fontOf(master, 'BODY')),
        ),
        el(
          'a:fmtScheme',
          { name },
          el('a:fillStyleLst', {}, three(placeholderColor)),
          el('a:lnStyleLst', {}, three(el('a:ln', { w: 9525 }, placeholderColor))),
          el('a:effectStyleLst', {}, three(el('a:effectStyle', {}, el('a:effectLst')))),
          el('a:bgFillStyleLst', {}, three(placeholderColor)),
        ),
      ),
    ),
  );
}
