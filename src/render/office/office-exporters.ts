/** What `files.export` of the local workspace makes of documents and decks: the same files that are written beside them. */
import type { Words } from '../../messages';
import { DOCUMENT, DOCX, PPTX, PRESENTATION } from '../../workspace/drive/files/mime-types';
import type { Exporters } from '../../workspace/exporter';
import { documentToDocx } from '../document/docx/document-to-docx';
import { presentationToPptx } from '../slide/pptx/presentation-to-pptx';

export const officeExporters = (words: Words): Exporters => ({
  [DOCUMENT]: {
    [DOCX]: (state, id) => documentToDocx(state.documents[id]!, { modified: state.files[id]!.modifiedTime }),
  },
  [PRESENTATION]: {
    [PPTX]: (state, id) =>
      presentationToPptx(state.presentations[id] as object, { created: state.files[id]!.modifiedTime }, words),
  },
});
