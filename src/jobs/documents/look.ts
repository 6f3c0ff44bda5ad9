/** Reads a document whole, as it stands with people's suggestions: a mask over its tabs is refused where there are chips (GOOGLE.md 35). */
import type { docs_v1 } from 'googleapis/build/src/apis/docs/v1';
import { call, type Job } from '../../google/call';
import { GoogleError } from '../../google/google-error';
import { SurveyError } from '../../messages/survey-error';

/** null = it is gone. `name` is for the error. Throws NOT_A_DOCUMENT where the file has been turned into another kind, such as Word's. */
export function* look(documentId: string, name: string): Job<docs_v1.Schema$Document | null> {
  try {
    return yield* call('docs.documents.get', {
      documentId,
      includeTabsContent: true,
      suggestionsViewMode: 'SUGGESTIONS_INLINE',
    });
  } catch (error) {
    if (error instanceof GoogleError && error.meaning === 'gone') return null;
    // Nothing else about a request that only names the file can be wrong.
    if (error instanceof GoogleError && error.meaning === 'invalid') throw new SurveyError('NOT_A_DOCUMENT', { name });
    throw error;
  }
}
