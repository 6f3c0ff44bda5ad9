/** What is wrong with a mapping file: which field, and what it must be. */
import { listed } from './format';

const quoted = (text: string): string => `”${text.slice(0, 60)}”`;

export const mappingFaultWords = {
  noObject: 'Filen ska innehålla ett objekt med unit, scale och questions.',
  missing: (field: string): string => `Fältet ${field} saknas.`,
  unknown: (field: string, known: readonly string[]): string =>
    `Fältet ${field} är okänt. Kända fält: ${listed(known)}.`,
  wrong: (field: string, must: string): string => `Fältet ${field} ska vara ${must}.`,
  doubledId: (id: string): string => `Fråge-ID ${id} finns mer än en gång i questions.`,
  scale: (min: number, max: number): string =>
    `scale går från ${min} till ${max}. max måste vara större än min, med högst 1${'\u00a0'}000 steg emellan.`,
  value: (label: string, value: string, min: number, max: number): string =>
    `values ger ${quoted(label)} talet ${value.slice(0, 20)}. Det ska vara ett heltal på skalan ${min}–${max}.`,
  areaWithoutName: 'Ett delområde i areas saknar namn.',
  areaOfUnknown: (id: string, area: string): string =>
    `areas har fråge-ID ${quoted(id)} i delområdet ${quoted(area)}. Den frågan finns inte i questions.`,
  severalAreas: (id: string, areas: readonly string[]): string =>
    `Fråge-ID ${id} står mer än en gång i areas: ${listed(areas.map(quoted))}. Varje fråga hör till högst ett delområde.`,
  otherArea: (id: string, own: string, other: string): string =>
    `Fråge-ID ${id} har area ${quoted(own)} i questions men står i ${quoted(other)} i areas.`,
  longWithoutRespondent:
    'Fältet respondent saknas. Med layout long ska det vara rubriken på kolumnen som skiljer de svarande åt.',
  groupWithoutReason: (rule: number): string =>
    `settings.minimumGroup är under ${rule}. Skriv skälet i settings.minimumGroupReason.`,
  twoMinimumGroups: 'minimumGroup och settings.minimumGroup är olika. Ange bara den ena.',
  text: 'en text som inte är tom',
  texts: 'en lista med texter',
  truth: 'true eller false',
  object: 'ett objekt',
  values: 'ett objekt med svarstexter och tal',
  questions: 'en lista med minst en fråga',
  areas: 'ett objekt med delområden och listor med fråge-ID',
  oneOf: (choices: readonly string[]): string =>
    `${choices.slice(0, -1).join(', ')} eller ${choices[choices.length - 1] ?? ''}`,
  delimiter: 'ett enda tecken',
  whole: (min: number, max: number): string => `ett heltal från ${min} till ${max}`,
} as const;
