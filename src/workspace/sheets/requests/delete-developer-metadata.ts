/** deleteDeveloperMetadata: all that the filter finds, if any. */
import { invalidArgument } from '../../protocol/api-error';
import { metadataAnswer } from '../answer/metadata-answer';
import { matchesFilter } from '../metadata/matches-lookup';
import type { RequestHandler } from './request-handler';

export const deleteDeveloperMetadata: RequestHandler<'deleteDeveloperMetadata'> = (spreadsheet, request) => {
  if (!request.dataFilter) throw invalidArgument('A data filter must be specified.');
  const matches = matchesFilter(spreadsheet, request.dataFilter);
  const deleted = spreadsheet.developerMetadata.filter(matches);
  return {
    spreadsheet: { ...spreadsheet, developerMetadata: spreadsheet.developerMetadata.filter((one) => !matches(one)) },
    reply: deleted.length > 0 ? { deletedDeveloperMetadata: deleted.map(metadataAnswer) } : {},
  };
};
