/** A file that says how many each municipality invited becomes rows of Kommuner. */
import { cleanText } from '../../grid/clean-text';
import { positionsByKey } from '../../grid/find-columns';
import { comparisonKey } from '../../grid/clean-text';
import type { Cell, Grid } from '../../grid/grid';
import { inEveryLanguage } from '../../messages';
import { SurveyError } from '../../messages/survey-error';
import { municipalityPlaces } from '../../responses/units/municipality-places';

/** By municipality as the file names it. Throws INVITED_COLUMNS { file }. */
export function readInvitedFile(grid: Grid, file: string): ReadonlyMap<string, Cell> {
  const [header = [], ...rows] = grid;
  const positions = positionsByKey(header);
  const column = (names: readonly string[]): number | undefined =>
    names.map((name) => positions.get(comparisonKey(name))?.[0]).find((found) => found !== undefined);
  const name = column(inEveryLanguage(({ headers }) => headers.municipalities.name));
  const invited = column(inEveryLanguage(({ invitedHeaders }) => invitedHeaders).flat());
  if (name === undefined || invited === undefined) throw new SurveyError('INVITED_COLUMNS', { file });
  return new Map(
    rows.filter((row) => cleanText(row[name]) !== '').map((row) => [cleanText(row[name]), row[invited] ?? ''] as const),
  );
}

/** Municipalities with what they invited: those of the answers and of the mapping, and after them those that only the file has. */
export function withInvited(
  names: readonly string[],
  invited: ReadonlyMap<string, Cell>,
): readonly { readonly name: string; readonly invited: Cell }[] {
  const places = municipalityPlaces(names.map((name) => ({ id: name, name, active: true })));
  const counts = new Map<number, Cell>();
  for (const [name, count] of invited) {
    const known = places.placeOf(name);
    counts.set(known < 0 ? places.add(name) : known, count);
  }
  return places.municipalities.map(({ name }, place) => ({ name, invited: counts.get(place) ?? '' }));
}
