/** The template that decks are copies of: made where it is missing, filled where it is as Drive made it, else left as its owner wants it. */
import type { drive_v3 } from 'googleapis/build/src/apis/drive/v3';
import { call, type Job } from '../../google/call';
import { GoogleError } from '../../google/google-error';
import type { Words } from '../../messages';
import { SurveyError } from '../../messages/survey-error';
import { emptyTemplate, templateContent, type TemplateContent } from '../../requests/slides/reconcile/template-content';
import { missingLayout, templateRequests } from '../../requests/slides/template/template';
import type { RunContext } from '../run/run-context';

type File = drive_v3.Schema$File;

const PRESENTATION = 'application/vnd.google-apps.presentation';

export interface Template {
  readonly id: string;
  readonly content: TemplateContent;
}

/** Makes the template where it is missing and fills it where it is still as Drive made it; otherwise leaves it as its owner wants it. Throws TEMPLATE_LAYOUT. */
export function* makeTemplate(
  context: RunContext,
  workbook: string,
  folderId: string,
  found: File | null,
  words: Words,
): Job<Template> {
  const presentationId = found?.id ?? (yield* createTemplate(context, workbook, folderId, words));
  const presentation = yield* call('slides.presentations.get', { presentationId });
  const requests = templateRequests(presentation, true, words);
  const lacks = missingLayout(presentation);
  if (lacks !== null) throw new SurveyError('TEMPLATE_LAYOUT', { layout: lacks });
  if (requests.length === 0) return { id: presentationId, content: templateContent(presentation) };
  try {
    yield* call('slides.presentations.batchUpdate', { presentationId }, { requests: [...requests] });
  } catch (error) {
    // Not known yet whether Google makes page numbers this way (GOOGLE.md 4): without them where it does not.
    if (!(error instanceof GoogleError) || error.meaning !== 'invalid') throw error;
    yield* call(
      'slides.presentations.batchUpdate',
      { presentationId },
      { requests: [...templateRequests(presentation, false, words)] },
    );
  }
  return { id: presentationId, content: emptyTemplate };
}

function* createTemplate(context: RunContext, workbook: string, folderId: string, { deckJob }: Words): Job<string> {
  const body = {
    name: deckJob.templateName(workbook),
    mimeType: PRESENTATION,
    parents: [folderId],
    appProperties: { dm: context.spreadsheetId, kind: 'template' },
  };
  const file = yield* call('drive.files.create', { fields: 'id', supportsAllDrives: true }, body);
  return file.id ?? '';
}
