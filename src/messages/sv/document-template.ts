/** The template that documents are copied from: what stands in it, and what is said where it cannot be used. */
import type { SurveyErrorWords } from '../survey-error';

export const documentTemplateWords = {
  /** Alone in its paragraph, where the content begins; whoever restyles the template leaves it. */
  marker: '{{innehåll}}',
  /** In the footer, around the number of the page and the number of pages. */
  page: 'Sida ',
  ofPages: ' av ',
};

/** Words for the codes of `SurveyError` that the filling of documents throws. */
export const documentTemplateErrors: SurveyErrorWords<'DOCUMENT_MARKER' | 'NOT_A_DOCUMENT'> = {
  NOT_A_DOCUMENT: ({ name }) =>
    `${name} är inte längre ett Google-dokument, kanske för att filen har gjorts om till Word. Därför har inget skrivits i den. ` +
    'Spara det ni har skrivit, lägg filen i papperskorgen, ta bort dess rad på fliken Dokument om den har någon och kör igen.',
  DOCUMENT_MARKER: ({ name }) =>
    `${name} kunde inte fyllas i, eftersom raden ${documentTemplateWords.marker} saknas i mallen för dokument eller finns där mer än en gång. Därför har inget skrivits i det. ` +
    `Öppna mallen, skriv ${documentTemplateWords.marker} på en enda egen rad där innehållet ska börja, och kör igen.`,
};
