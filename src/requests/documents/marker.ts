/** Where the template says that the content begins. */
import { inEveryLanguage } from '../../messages';
import { SurveyError } from '../../messages/survey-error';
import type { BodyParagraph, TabBody } from './read-body';

export interface Marker {
  readonly tab: TabBody;
  readonly paragraph: BodyParagraph;
}

/** `name` is the document's, for the error. Throws DOCUMENT_MARKER where the marker is missing or stands twice. */
export function findMarker(tabs: readonly TabBody[], name: string): Marker {
  const markers = inEveryLanguage(({ documentTemplateWords }) => documentTemplateWords.marker);
  const found = tabs.flatMap((tab) =>
    tab.elements
      .filter((element) => element.kind === 'paragraph')
      .filter(({ text }) => markers.includes(text.trim()))
      .map((paragraph) => ({ tab, paragraph })),
  );
  const [marker] = found;
  if (marker === undefined || found.length > 1) throw new SurveyError('DOCUMENT_MARKER', { name });
  return marker;
}
