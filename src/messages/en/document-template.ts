/** The template that documents are copied from: what stands in it, and what is said where it cannot be used. */
import type { SurveyErrorWords } from '../survey-error';

export const documentTemplateWords = {
  marker: '{{content}}',
  page: 'Page ',
  ofPages: ' of ',
};

/** Words for the codes of `SurveyError` that the filling of documents throws. */
export const documentTemplateErrors: SurveyErrorWords<'DOCUMENT_MARKER' | 'NOT_A_DOCUMENT'> = {
  NOT_A_DOCUMENT: ({ name }) =>
    `${name} is no longer a Google document, perhaps because the file was turned into Word. So nothing has been written in it. ` +
    'Keep what you have written, put the file in the bin, delete its row on the Documents tab if it has one and run again.',
  DOCUMENT_MARKER: ({ name }) =>
    `The document ${name} could not be filled in, since the line ${documentTemplateWords.marker} is missing from the document template or stands there more than once. So nothing has been written in it. ` +
    `Open the template, write ${documentTemplateWords.marker} on one line of its own where the content is to begin, and run it again.`,
};
