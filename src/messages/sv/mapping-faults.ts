/** What is wrong with a mapping file: which field, and what it must be. */
import type { SaidOf } from '../told';
import type { FieldKind, MappingFaults } from '../mapping-fault';
import { listed } from './format';

const quoted = (text: string): string => `”${text.slice(0, 60)}”`;

const kinds = {
  text: 'en text som inte är tom',
  texts: 'en lista med texter',
  truth: 'true eller false',
  object: 'ett objekt',
  values: 'ett objekt med svarstexter och tal',
  questions: 'en lista med minst en fråga',
  areas: 'ett objekt med delområden och listor med fråge-ID',
  delimiter: 'ett enda tecken',
} as const;

const fieldKind = (must: FieldKind): string => {
  if (must.kind === 'oneOf')
    return `${must.choices.slice(0, -1).join(', ')} eller ${must.choices[must.choices.length - 1] ?? ''}`;
  return must.kind === 'whole' ? `ett heltal från ${must.min} till ${must.max}` : kinds[must.kind];
};

export const mappingFaults: SaidOf<MappingFaults, string> = {
  notJson: ({ reason }) => `Filen är inte giltig JSON (${reason}).`,
  noObject: () => 'Filen ska innehålla ett objekt med unit, scale och questions.',
  missing: ({ field }) => `Fältet ${field} saknas.`,
  unknown: ({ field, known }) => `Fältet ${field} är okänt. Kända fält: ${listed(known)}.`,
  wrong: ({ field, must }) => `Fältet ${field} ska vara ${fieldKind(must)}.`,
  doubledId: ({ id }) => `Fråge-ID ${id} finns mer än en gång i questions.`,
  scale: ({ min, max }) =>
    `scale går från ${min} till ${max}. max måste vara större än min, med högst 1${'\u00a0'}000 steg emellan.`,
  value: ({ label, value, min, max }) =>
    `values ger ${quoted(label)} talet ${value.slice(0, 20)}. Det ska vara ett heltal på skalan ${min}–${max}.`,
  areaWithoutName: () => 'Ett delområde i areas saknar namn.',
  areaOfUnknown: ({ id, area }) =>
    `areas har fråge-ID ${quoted(id)} i delområdet ${quoted(area)}. Den frågan finns inte i questions.`,
  severalAreas: ({ id, areas }) =>
    `Fråge-ID ${id} står mer än en gång i areas: ${listed(areas.map(quoted))}. Varje fråga hör till högst ett delområde.`,
  otherArea: ({ id, own, other }) =>
    `Fråge-ID ${id} har area ${quoted(own)} i questions men står i ${quoted(other)} i areas.`,
  longWithoutRespondent: () =>
    'Fältet respondent saknas. Med layout long ska det vara rubriken på kolumnen som skiljer de svarande åt.',
  groupWithoutReason: ({ rule }) =>
    `settings.minimumGroup är under ${rule}. Skriv skälet i settings.minimumGroupReason.`,
  twoMinimumGroups: () => 'minimumGroup och settings.minimumGroup är olika. Ange bara den ena.',
};
