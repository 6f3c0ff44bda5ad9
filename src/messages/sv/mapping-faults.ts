/** What is wrong with a mapping file: which field, and what it must be. */
import { listed } from '../format';

export const mappingFaultWords = {
  noObject: 'Filen ska innehålla ett objekt med unit, scale och questions.',
  missing: (field: string): string => `Fältet ${field} saknas.`,
  unknown: (field: string, known: readonly string[]): string => `Fältet ${field} är okänt. Kända fält: ${listed(known)}.`,
  wrong: (field: string, must: string): string => `Fältet ${field} ska vara ${must}.`,
  doubledId: (id: string): string => `Fråge-ID ${id} finns mer än en gång i questions.`,
  scale: (min: number, max: number): string => `scale går från ${min} till ${max}. max måste vara större än min, med högst 1${'\u00a0'}000 steg emellan.`,
  value: (label: string, value: string, min: number, max: number): string =>
    `values ger ”${label.slice(0, 60)}” talet ${value.slice(0, 20)}. Det ska vara ett heltal på skalan ${min}–${max}.`,
  text: 'en text som inte är tom',
  texts: 'en lista med texter',
  truth: 'true eller false',
  object: 'ett objekt',
  values: 'ett objekt med svarstexter och tal',
  questions: 'en lista med minst en fråga',
  delimiter: 'ett enda tecken',
  whole: (min: number, max: number): string => `ett heltal från ${min} till ${max}`,
} as const;
