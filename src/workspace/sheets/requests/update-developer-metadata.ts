/** updateDeveloperMetadata: key, value, visibility or place of all that the filters find. */
import { invalidArgument } from '../../protocol/api-error';
import { updateByMask } from '../../protocol/field-mask';
import { metadataAnswer } from '../answer/metadata-answer';
import { matchesFilter } from '../metadata/matches-lookup';
import type { DeveloperMetadata } from '../state';
import { checkedMetadata, requireMetadataRoom } from './metadata-location';
import type { RequestHandler } from './request-handler';
import { masks, requiredMask } from './required-mask';

export const updateDeveloperMetadata: RequestHandler<'updateDeveloperMetadata'> = (spreadsheet, request) => {
  const filters = (request.dataFilters ?? []).map((filter) => matchesFilter(spreadsheet, filter));
  if (filters.length === 0) throw invalidArgument('At least one data filter must be specified.');
  const paths = requiredMask(request.fields, 'DeveloperMetadata').flatMap((path) =>
    path === '*' ? ['metadataKey', 'metadataValue', 'visibility', 'location'] : [path],
  );
  if (masks(paths, 'metadataId')) throw invalidArgument('The id of developer metadata cannot change.');
  const asked = request.developerMetadata ?? {};
  const changed: DeveloperMetadata[] = [];
  const developerMetadata = spreadsheet.developerMetadata.map((one) => {
    if (!filters.some((matches) => matches(one))) return one;
    const { locationType: _, ...location } = one.location;
    const made = checkedMetadata(spreadsheet, updateByMask<object>({ ...one, location }, asked, paths), one.metadataId);
    changed.push(made);
    return made;
  });
  for (const one of changed) requireMetadataRoom(developerMetadata, one);
  return {
    spreadsheet: { ...spreadsheet, developerMetadata },
    reply: changed.length > 0 ? { developerMetadata: changed.map(metadataAnswer) } : {},
  };
};
