/** What is wrong with a mapping file: which field, and what it must be. */
import type { FieldKind, MappingFaults } from '../mapping-fault';
import type { SaidOf } from '../told';
import { listed } from './format';
import { quoted as inQuotes } from './wording';

const quoted = (text: string): string => inQuotes(text.slice(0, 60));

const kinds = {
  text: 'a text that is not empty',
  texts: 'a list of texts',
  truth: 'true or false',
  object: 'an object',
  values: 'an object with answer texts and numbers',
  questions: 'a list of at least one question',
  areas: 'an object with areas and lists of question IDs',
  delimiter: 'a single character',
} as const;

const fieldKind = (must: FieldKind): string => {
  if (must.kind === 'oneOf')
    return `${must.choices.slice(0, -1).join(', ')} or ${must.choices[must.choices.length - 1] ?? ''}`;
  return must.kind === 'whole' ? `a whole number from ${must.min} to ${must.max}` : kinds[must.kind];
};

export const mappingFaults: SaidOf<MappingFaults, string> = {
  notJson: ({ reason }) => `The file is not valid JSON (${reason}).`,
  noObject: () => 'The file must hold an object with unit, scale and questions.',
  missing: ({ field }) => `The field ${field} is missing.`,
  unknown: ({ field, known }) => `The field ${field} is unknown. Known fields: ${listed(known)}.`,
  wrong: ({ field, must }) => `The field ${field} must be ${fieldKind(must)}.`,
  doubledId: ({ id }) => `Question ID ${id} is in questions more than once.`,
  scale: ({ min, max }) =>
    `scale goes from ${min} to ${max}. max must be greater than min, with at most 1,000 steps between.`,
  value: ({ label, value, min, max }) =>
    `values gives ${quoted(label)} the number ${value.slice(0, 20)}. It must be a whole number on the scale ${min}–${max}.`,
  areaWithoutName: () => 'An area in areas has no name.',
  areaOfUnknown: ({ id, area }) =>
    `areas has question ID ${quoted(id)} in the area ${quoted(area)}. That question is not in questions.`,
  severalAreas: ({ id, areas }) =>
    `Question ID ${id} is in areas more than once: ${listed(areas.map(quoted))}. Each question belongs to one area at most.`,
  otherArea: ({ id, own, other }) =>
    `Question ID ${id} has area ${quoted(own)} in questions but is in ${quoted(other)} in areas.`,
  longWithoutRespondent: () =>
    'The field respondent is missing. With layout long it must be the header of the column that tells the respondents apart.',
  groupWithoutReason: ({ rule }) =>
    `settings.minimumGroup is under ${rule}. Write the reason in settings.minimumGroupReason.`,
  twoMinimumGroups: () => 'minimumGroup and settings.minimumGroup differ. Give only one of them.',
};
