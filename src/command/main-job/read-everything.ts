/** What was made, as Google's own answers give it: the whole workbook, every deck, every sent mail. */
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import type { slides_v1 } from 'googleapis/build/src/apis/slides/v1';
import type { DocumentState } from '../../workspace/docs/state';
import type { LocalGoogle } from '../../workspace/local-google';
import type { SentMail } from '../../workspace/state';

export interface MadeDeck {
  readonly fileId: string;
  readonly name: string;
  readonly presentation: slides_v1.Schema$Presentation;
}

export interface MadeDocument {
  readonly fileId: string;
  readonly name: string;
  /** As the workspace keeps it: what its export is made of. */
  readonly document: DocumentState;
}

export interface Everything {
  readonly workbook: sheets_v4.Schema$Spreadsheet;
  readonly decks: readonly MadeDeck[];
  readonly documents: readonly MadeDocument[];
  readonly mails: readonly SentMail[];
}

const DOCUMENT = 'application/vnd.google-apps.document';

function answerOf(google: LocalGoogle, method: string, params: Readonly<Record<string, unknown>>): unknown {
  const answer = google.workspace.handle({ method, params });
  if (answer.status !== 200) throw new Error(`${method}: ${JSON.stringify(answer.body)}`);
  return answer.body;
}

export function readEverything(google: LocalGoogle): Everything {
  const { state } = google.workspace;
  const files = Object.values(state.files).filter(({ trashed }) => !trashed);
  const decks = files.filter(({ appProperties }) => appProperties['kind'] === 'deck');
  const documents = files.filter(
    ({ appProperties, mimeType }) => mimeType === DOCUMENT && appProperties['kind'] !== 'documentTemplate',
  );
  return {
    workbook: answerOf(google, 'sheets.spreadsheets.get', {
      spreadsheetId: google.spreadsheetId,
      includeGridData: true,
    }) as sheets_v4.Schema$Spreadsheet,
    decks: decks.map(({ id, name }) => ({
      fileId: id,
      name,
      presentation: answerOf(google, 'slides.presentations.get', {
        presentationId: id,
      }) as slides_v1.Schema$Presentation,
    })),
    documents: documents.flatMap(({ id, name }) => {
      const document = state.documents[id];
      return document ? [{ fileId: id, name, document }] : [];
    }),
    mails: state.sent,
  };
}
