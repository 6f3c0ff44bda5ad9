/** sheets.spreadsheets.developerMetadata.get and search. */
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import type { Handler } from '../../handler';
import { entityNotFound, invalidArgument } from '../../protocol/api-error';
import { metadataAnswer } from '../answer/metadata-answer';
import { matchesFilter } from '../metadata/matches-lookup';
import { openSpreadsheet } from './open-spreadsheet';

export const metadataGet: Handler = (state, request) => {
  const { spreadsheet } = openSpreadsheet(state, request);
  const id = Number(request.params['metadataId']);
  const metadata = spreadsheet.developerMetadata.find((one) => one.metadataId === id);
  if (!metadata) throw entityNotFound(`No developer metadata with ID ${id}`);
  return { state, body: metadataAnswer(metadata) };
};

export const metadataSearch: Handler = (state, request) => {
  const { spreadsheet } = openSpreadsheet(state, request);
  const { dataFilters } = (request.body ?? {}) as sheets_v4.Schema$SearchDeveloperMetadataRequest;
  if (!dataFilters || dataFilters.length === 0) throw invalidArgument('At least one data filter must be specified.');
  const filters = dataFilters.map((filter) => ({ filter, matches: matchesFilter(spreadsheet, filter) }));
  const matched = spreadsheet.developerMetadata.flatMap((metadata) => {
    const hits = filters.filter(({ matches }) => matches(metadata)).map(({ filter }) => filter);
    return hits.length > 0 ? [{ developerMetadata: metadataAnswer(metadata), dataFilters: hits }] : [];
  });
  return { state, body: matched.length > 0 ? { matchedDeveloperMetadata: matched } : {} };
};
