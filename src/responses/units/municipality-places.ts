/** Municipalities found by their names, and how each was spelled where it was not as it is called. */
import { cleanText } from '../../grid/clean-text';
import type { Municipality } from '../survey';
import { municipalityKeys } from './municipality-name';

export interface MunicipalityPlaces {
  /** Position of the municipality that the name is one of; -1 where there is none. */
  readonly placeOf: (name: string) => number;
  readonly add: (name: string) => number;
  readonly municipalities: readonly Pick<Municipality, 'id' | 'name' | 'active'>[];
}

/**
 * `exact` are names that are themselves and no other's spelling. One that is not known yet is known from then on, also under what its
 * name would be without "kommun": so whichever spelling comes first, the other finds it.
 */
export function municipalityPlaces(known: readonly Pick<Municipality, 'id' | 'name' | 'active'>[]): MunicipalityPlaces {
  const municipalities = [...known];
  const places = new Map<string, number>();
  /** Keys without "kommun" of those that are called so; what is written in full goes before. */
  const shortened = new Map<string, number>();
  const learn = (name: string, place: number): void => {
    const [whole = '', ...shorter] = municipalityKeys(name);
    if (!places.has(whole)) places.set(whole, place);
    for (const key of shorter) if (!shortened.has(key)) shortened.set(key, place);
  };
  municipalities.forEach(({ name }, place) => learn(name, place));
  return {
    placeOf: (name) => {
      const keys = municipalityKeys(name);
      const [whole = ''] = keys;
      const place = keys.map((key) => places.get(key)).find((found) => found !== undefined);
      if (place !== undefined) return place;
      // "Lillåker" where it is known as "Lillåkers kommun".
      return shortened.get(whole) ?? keys.map((key) => shortened.get(key)).find((found) => found !== undefined) ?? -1;
    },
    add: (name) => {
      const text = cleanText(name);
      const place = municipalities.push({ id: text, name: text, active: true }) - 1;
      learn(text, place);
      return place;
    },
    municipalities,
  };
}
