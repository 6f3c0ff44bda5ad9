/** files.get: a file's metadata, or its bytes (`alt=media`) where it is none of Google's own. */
import type { Handler } from '../../handler';
import { refuseParameters } from '../files/file-body';
import { fileResource } from '../files/file-resource';
import { requestedFile } from '../files/find-file';
import { forbidden } from '../refusal';

export const get: Handler = (state, request) => {
  const file = requestedFile(state, request);
  if (request.params['alt'] === 'media') {
    const content = state.contents[file.id];
    if (content) return { state, body: { $base64: content.base64, $contentType: content.contentType } };
    throw forbidden(
      'fileNotDownloadable',
      'Only files with binary content can be downloaded. Use Export with Docs Editors files.',
    );
  }
  refuseParameters(request, ['includeLabels', 'includePermissionsForView']);
  return { state, body: fileResource(file, request) };
};
