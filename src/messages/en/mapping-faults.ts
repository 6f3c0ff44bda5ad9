/** What is wrong with a mapping file: which field, and what it must be. */
import { listed } from './format';
import { quoted as inQuotes } from './wording';

const quoted = (text: string): string => inQuotes(text.slice(0, 60));

export const mappingFaultWords = {
  noObject: 'The file must hold an object with unit, scale and questions.',
  missing: (field: string): string => `The field ${field} is missing.`,
  unknown: (field: string, known: readonly string[]): string =>
    `The field ${field} is unknown. Known fields: ${listed(known)}.`,
  wrong: (field: string, must: string): string => `The field ${field} must be ${must}.`,
  doubledId: (id: string): string => `Question ID ${id} is in questions more than once.`,
  scale: (min: number, max: number): string =>
    `scale goes from ${min} to ${max}. max must be greater than min, with at most 1,000 steps between.`,
  value: (label: string, value: string, min: number, max: number): string =>
    `values gives ${quoted(label)} the number ${value.slice(0, 20)}. It must be a whole number on the scale ${min}–${max}.`,
  areaWithoutName: 'An area in areas has no name.',
  areaOfUnknown: (id: string, area: string): string =>
    `areas has question ID ${quoted(id)} in the area ${quoted(area)}. That question is not in questions.`,
  severalAreas: (id: string, areas: readonly string[]): string =>
    `Question ID ${id} is in areas more than once: ${listed(areas.map(quoted))}. Each question belongs to one area at most.`,
  otherArea: (id: string, own: string, other: string): string =>
    `Question ID ${id} has area ${quoted(own)} in questions but is in ${quoted(other)} in areas.`,
  longWithoutRespondent:
    'The field respondent is missing. With layout long it must be the header of the column that tells the respondents apart.',
  groupWithoutReason: (rule: number): string =>
    `settings.minimumGroup is under ${rule}. Write the reason in settings.minimumGroupReason.`,
  twoMinimumGroups: 'minimumGroup and settings.minimumGroup differ. Give only one of them.',
  text: 'a text that is not empty',
  texts: 'a list of texts',
  truth: 'true or false',
  object: 'an object',
  values: 'an object with answer texts and numbers',
  questions: 'a list of at least one question',
  areas: 'an object with areas and lists of question IDs',
  oneOf: (choices: readonly string[]): string =>
    `${choices.slice(0, -1).join(', ')} or ${choices[choices.length - 1] ?? ''}`,
  delimiter: 'a single character',
  whole: (min: number, max: number): string => `a whole number from ${min} to ${max}`,
} as const;
