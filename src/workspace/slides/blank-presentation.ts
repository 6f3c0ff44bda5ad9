/** A presentation as Slides makes it: one title slide with two empty placeholders, the master Simple Light and its eleven layouts. */
import { layouts } from './blank/layouts';
import { master, notesMaster } from './blank/masters';
import { notesPage, placeholderFromLayout, slideFromLayout } from './blank/slide-from-layout';
import { emu } from './emu';
import { revisionAfter } from '../revision';
import type { PresentationState } from './state';

export function blankPresentation(id: string, title: string): PresentationState {
  const layout = layouts[0] ?? { objectId: 'p2' };
  const placeholders = (layout.pageElements ?? [])
    .filter((element) => element.shape?.placeholder?.type !== 'SLIDE_NUMBER')
    .map((element, i) => placeholderFromLayout(`i${i}`, element));
  return {
    presentationId: id,
    pageSize: { width: emu(9_144_000), height: emu(5_143_500) },
    slides: [slideFromLayout('p', layout, placeholders, notesPage('p:notes', 'i2', 'i3'))],
    title,
    masters: [master],
    layouts,
    locale: 'en',
    revisionId: revisionAfter(id),
    notesMaster,
  };
}

/** The same pages with the same object ids under another file id. */
export const copyPresentation = (state: PresentationState, newId: string): PresentationState => ({
  ...state,
  presentationId: newId,
  revisionId: revisionAfter(newId),
});
