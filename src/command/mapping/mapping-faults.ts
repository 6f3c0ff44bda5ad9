/** What is wrong with the content of a mapping file, each fault with its field. */
import type { MappingFault } from '../../messages/mapping-fault';
import { codesOf, settingTable } from '../../settings/setting-table';
import { areaFaults } from './area-faults';
import {
  fieldFaults,
  isFields,
  isFilledText,
  isOneOf,
  isText,
  isTexts,
  isWhole,
  type Fields,
  type KnownFields,
} from './field-faults';

/** Every field that a mapping may have: how it is checked, and what it must be. */
const FIELDS: KnownFields = {
  unit: [isFilledText, { kind: 'text' }],
  department: [isFilledText, { kind: 'text' }],
  role: [isFilledText, { kind: 'text' }],
  respondent: [isFilledText, { kind: 'text' }],
  layout: isOneOf(codesOf('layout')),
  scale: [isFields, { kind: 'object' }],
  questions: [(value) => Array.isArray(value) && value.length > 0, { kind: 'questions' }],
  areas: [(value) => isFields(value) && Object.values(value).every(isTexts), { kind: 'areas' }],
  merged: [isTexts, { kind: 'texts' }],
  values: [isFields, { kind: 'values' }],
  dontKnow: [isTexts, { kind: 'texts' }],
  blank: [isTexts, { kind: 'texts' }],
  invalid: [isTexts, { kind: 'texts' }],
  minimumGroup: [isWhole(5, 10), { kind: 'whole', min: 5, max: 10 }],
  settings: [isFields, { kind: 'object' }],
  sheet: [isFilledText, { kind: 'text' }],
  delimiter: [(value) => isText(value) && (value as string).length === 1, { kind: 'delimiter' }],
  encoding: [isFilledText, { kind: 'text' }],
  skipRowsAfterHeader: [isWhole(0, 1000), { kind: 'whole', min: 0, max: 1000 }],
  blankUnit: [isTexts, { kind: 'texts' }],
  knownUnits: [isTexts, { kind: 'texts' }],
};

const QUESTION_FIELDS: KnownFields = {
  column: [isFilledText, { kind: 'text' }],
  id: [isFilledText, { kind: 'text' }],
  reversed: [(value) => typeof value === 'boolean', { kind: 'truth' }],
  occurrence: [isWhole(1, 999), { kind: 'whole', min: 1, max: 999 }],
  area: [isText, { kind: 'text' }],
  shortName: [isText, { kind: 'text' }],
  statement: [isText, { kind: 'text' }],
};

const { min: RULE, minWithReason, max } = settingTable.minimumGroup;
/** A lower minimum group than the rule's is read where a reason is given. */
const SETTING_FIELDS: KnownFields = {
  lines: isOneOf(codesOf('lines')),
  weight: isOneOf(codesOf('weight')),
  minimumGroup: [isWhole(minWithReason, max), { kind: 'whole', min: minWithReason, max }],
  minimumGroupReason: [isFilledText, { kind: 'text' }],
};

const REQUIRED = ['unit', 'scale', 'questions'];

export function mappingFaults(mapping: unknown): MappingFault[] {
  if (!isFields(mapping)) return [{ code: 'noObject', details: {} }];
  const faults = fieldFaults(mapping, '', FIELDS, REQUIRED);
  if (faults.length > 0) return faults;
  const { scale, questions, values, areas, settings } = mapping as {
    scale: Fields;
    questions: readonly unknown[];
    values?: Fields;
    areas?: Readonly<Record<string, readonly string[]>>;
    settings?: Fields;
  };
  // In the other two forms the id can stand where a header would.
  const required = mapping['layout'] === 'long' || mapping['layout'] === 'aggregates' ? ['id'] : ['column', 'id'];
  return [
    ...(mapping['layout'] === 'long' && mapping['respondent'] === undefined
      ? [{ code: 'longWithoutRespondent', details: {} } as const]
      : []),
    ...scaleFaults(scale),
    ...questions.flatMap((question, index) => questionFaults(question, index, required)),
    ...doubledIds(questions),
    ...valueFaults(values ?? {}, scale),
    ...areaFaults(areas ?? {}, questions.filter(isFields)),
    ...settingFaults(settings ?? {}, mapping['minimumGroup']),
  ];
}

function scaleFaults(scale: Fields): MappingFault[] {
  const whole = isWhole(0, 1_000_000);
  const faults = fieldFaults(
    scale,
    'scale.',
    {
      min: [whole, { kind: 'whole', min: 0, max: 1_000_000 }],
      max: [whole, { kind: 'whole', min: 0, max: 1_000_000 }],
    },
    ['min', 'max'],
  );
  if (faults.length > 0) return faults;
  const [min, max] = [scale['min'] as number, scale['max'] as number];
  return min < max && max - min <= 1000 ? [] : [{ code: 'scale', details: { min, max } }];
}

const questionFaults = (question: unknown, index: number, required: readonly string[]): MappingFault[] =>
  isFields(question)
    ? fieldFaults(question, `questions[${index}].`, QUESTION_FIELDS, required)
    : [{ code: 'wrong', details: { field: `questions[${index}]`, must: { kind: 'object' } } }];

function doubledIds(questions: readonly unknown[]): MappingFault[] {
  const ids = questions.map((question) => (isFields(question) ? String(question['id']) : ''));
  return [...new Set(ids.filter((id, index) => id !== '' && ids.indexOf(id) < index))].map((id) => ({
    code: 'doubledId',
    details: { id },
  }));
}

/** Numbers of labels must be on the scale, or means and intervals would leave it. */
const valueFaults = (values: Fields, scale: Fields): MappingFault[] =>
  Object.entries(values).flatMap(([label, value]): MappingFault[] =>
    isWhole(Number(scale['min']), Number(scale['max']))(value)
      ? []
      : [
          {
            code: 'value',
            details: { label, value: String(value), min: Number(scale['min']), max: Number(scale['max']) },
          },
        ],
  );

function settingFaults(settings: Fields, outside: unknown): MappingFault[] {
  const faults = fieldFaults(settings, 'settings.', SETTING_FIELDS, []);
  const minimumGroup = settings['minimumGroup'];
  if (faults.length > 0 || minimumGroup === undefined) return faults;
  return [
    ...((minimumGroup as number) < RULE && settings['minimumGroupReason'] === undefined
      ? [{ code: 'groupWithoutReason', details: { rule: RULE } } as const]
      : []),
    ...(outside !== undefined && outside !== minimumGroup ? [{ code: 'twoMinimumGroups', details: {} } as const] : []),
  ];
}
