/** createDeveloperMetadata: with the caller's id or one of ours. */
import { invalidArgument } from '../../protocol/api-error';
import { metadataAnswer } from '../answer/metadata-answer';
import { checkedMetadata, requireMetadataRoom } from './metadata-location';
import type { RequestHandler } from './request-handler';

export const createDeveloperMetadata: RequestHandler<'createDeveloperMetadata'> = (spreadsheet, request, context) => {
  const asked = request.developerMetadata ?? {};
  const metadataId = asked.metadataId ?? context.takeId();
  if (spreadsheet.developerMetadata.some((one) => one.metadataId === metadataId)) {
    throw invalidArgument(
      `Cannot add developer metadata with ID [${metadataId}] because developer metadata with that ID already exists.`,
    );
  }
  const made = checkedMetadata(spreadsheet, asked, metadataId);
  const developerMetadata = [...spreadsheet.developerMetadata, made];
  requireMetadataRoom(developerMetadata, made);
  return { spreadsheet: { ...spreadsheet, developerMetadata }, reply: { developerMetadata: metadataAnswer(made) } };
};
