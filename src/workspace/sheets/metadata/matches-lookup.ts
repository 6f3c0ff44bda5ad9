/** Which developer metadata a data filter finds. */
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import { invalidArgument } from '../../protocol/api-error';
import { parseA1 } from '../a1/parse-a1';
import { openRange } from '../grid/close-range';
import { requireSheet } from '../grid/sheets';
import type { DeveloperMetadata, GridRange, MetadataLocation, SpreadsheetState } from '../state';

type Lookup = sheets_v4.Schema$DeveloperMetadataLookup;

/** @throws ApiError 400 for a filter that says nothing or a range that is none. */
export function matchesFilter(
  spreadsheet: SpreadsheetState,
  filter: sheets_v4.Schema$DataFilter,
): (metadata: DeveloperMetadata) => boolean {
  if (filter.developerMetadataLookup) {
    const lookup = filter.developerMetadataLookup;
    return (metadata) => matchesLookup(metadata, lookup);
  }
  const range = rangeOf(spreadsheet, filter);
  return (metadata) => covers(range, metadata.location);
}

export function rangeOf(spreadsheet: SpreadsheetState, filter: sheets_v4.Schema$DataFilter): GridRange {
  if (filter.a1Range) return parseA1(spreadsheet, filter.a1Range).range;
  if (!filter.gridRange)
    throw invalidArgument('A DataFilter must specify one of: developerMetadataLookup, a1Range, gridRange.');
  requireSheet(spreadsheet, filter.gridRange.sheetId);
  return openRange(filter.gridRange);
}

function matchesLookup(metadata: DeveloperMetadata, lookup: Lookup): boolean {
  const same = (asked: unknown, own: unknown): boolean => asked === undefined || asked === null || asked === own;
  return (
    same(lookup.metadataId, metadata.metadataId) &&
    same(lookup.metadataKey, metadata.metadataKey) &&
    same(lookup.metadataValue, metadata.metadataValue ?? '') &&
    same(lookup.visibility, metadata.visibility) &&
    same(lookup.locationType, metadata.location.locationType) &&
    (!lookup.metadataLocation || matchesLocation(metadata.location, lookup))
  );
}

/** Intersecting: at the place or within it; a row lies within its sheet and its file. */
function matchesLocation(own: MetadataLocation, lookup: Lookup): boolean {
  const asked = lookup.metadataLocation ?? {};
  const exact = lookup.locationMatchingStrategy !== 'INTERSECTING_LOCATION';
  if (asked.spreadsheet) return own.locationType === 'SPREADSHEET' || !exact;
  if (asked.dimensionRange) {
    const range = asked.dimensionRange;
    if (!('dimensionRange' in own)) return false;
    const there = own.dimensionRange;
    const start = range.startIndex ?? 0;
    const end = range.endIndex ?? Infinity;
    if (there.sheetId !== (range.sheetId ?? 0) || there.dimension !== range.dimension) return false;
    return exact
      ? there.startIndex === start && there.endIndex === end
      : there.startIndex < end && start < there.endIndex;
  }
  const sheetId = asked.sheetId ?? 0;
  if (own.locationType === 'SHEET') return own.sheetId === sheetId;
  return !exact && 'dimensionRange' in own && own.dimensionRange.sheetId === sheetId;
}

function covers(range: GridRange, location: MetadataLocation): boolean {
  if (location.locationType === 'SPREADSHEET') return false;
  if (location.locationType === 'SHEET') return location.sheetId === range.sheetId;
  const { sheetId, dimension, startIndex, endIndex } = location.dimensionRange;
  const [start, end] =
    dimension === 'ROWS' ? [range.startRowIndex, range.endRowIndex] : [range.startColumnIndex, range.endColumnIndex];
  return sheetId === range.sheetId && startIndex < (end ?? Infinity) && (start ?? 0) < endIndex;
}
