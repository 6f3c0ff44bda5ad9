/** Developer metadata as Google answers it. */
import type { DeveloperMetadata } from '../state';
import { echoRange } from './without-zero-sheet';

export function metadataAnswer(metadata: DeveloperMetadata): object {
  const { location } = metadata;
  if (!('dimensionRange' in location)) return metadata;
  return { ...metadata, location: { ...location, dimensionRange: echoRange(location.dimensionRange) } };
}
