/** What is wrong with the content of a mapping file, each fault with its field, in words. */
import { mappingFaultWords as words } from '../../messages/sv/mapping-faults';
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

/** Every field that a mapping may have: how it is checked, and what it must be in words. */
const FIELDS: KnownFields = {
  unit: [isFilledText, words.text],
  department: [isFilledText, words.text],
  role: [isFilledText, words.text],
  respondent: [isFilledText, words.text],
  layout: isOneOf(['rows', 'long', 'aggregates']),
  scale: [isFields, words.object],
  questions: [(value) => Array.isArray(value) && value.length > 0, words.questions],
  areas: [(value) => isFields(value) && Object.values(value).every(isTexts), words.areas],
  values: [isFields, words.values],
  dontKnow: [isTexts, words.texts],
  blank: [isTexts, words.texts],
  minimumGroup: [isWhole(5, 10), words.whole(5, 10)],
  settings: [isFields, words.object],
  delimiter: [(value) => isText(value) && (value as string).length === 1, words.delimiter],
  encoding: [isFilledText, words.text],
  skipRowsAfterHeader: [isWhole(0, 1000), words.whole(0, 1000)],
  blankUnit: [isTexts, words.texts],
  knownUnits: [isTexts, words.texts],
};

const QUESTION_FIELDS: KnownFields = {
  column: [isFilledText, words.text],
  id: [isFilledText, words.text],
  reversed: [(value) => typeof value === 'boolean', words.truth],
  occurrence: [isWhole(1, 999), words.whole(1, 999)],
  area: [isText, words.text],
  shortName: [isText, words.text],
  statement: [isText, words.text],
};

/** A lower minimum group than the rule's is read where a reason is given (Inställningar has the same limits). */
const RULE = 5;
const SETTING_FIELDS: KnownFields = {
  lines: isOneOf(['gemensam', 'egen', 'fasta']),
  weight: isOneOf(['kommun', 'svar']),
  minimumGroup: [isWhole(2, 10), words.whole(2, 10)],
  minimumGroupReason: [isFilledText, words.text],
};

const REQUIRED = ['unit', 'scale', 'questions'];

export function mappingFaults(mapping: unknown): string[] {
  if (!isFields(mapping)) return [words.noObject];
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
    ...(mapping['layout'] === 'long' && mapping['respondent'] === undefined ? [words.longWithoutRespondent] : []),
    ...scaleFaults(scale),
    ...questions.flatMap((question, index) => questionFaults(question, index, required)),
    ...doubledIds(questions),
    ...valueFaults(values ?? {}, scale),
    ...areaFaults(areas ?? {}, questions.filter(isFields)),
    ...settingFaults(settings ?? {}, mapping['minimumGroup']),
  ];
}

function scaleFaults(scale: Fields): string[] {
  const whole = isWhole(0, 1_000_000);
  const faults = fieldFaults(
    scale,
    'scale.',
    { min: [whole, words.whole(0, 1_000_000)], max: [whole, words.whole(0, 1_000_000)] },
    ['min', 'max'],
  );
  if (faults.length > 0) return faults;
  const [min, max] = [scale['min'] as number, scale['max'] as number];
  return min < max && max - min <= 1000 ? [] : [words.scale(min, max)];
}

const questionFaults = (question: unknown, index: number, required: readonly string[]): string[] =>
  isFields(question)
    ? fieldFaults(question, `questions[${index}].`, QUESTION_FIELDS, required)
    : [words.wrong(`questions[${index}]`, words.object)];

function doubledIds(questions: readonly unknown[]): string[] {
  const ids = questions.map((question) => (isFields(question) ? String(question['id']) : ''));
  return [...new Set(ids.filter((id, index) => id !== '' && ids.indexOf(id) < index))].map(words.doubledId);
}

/** Numbers of labels must be on the scale, or means and intervals would leave it. */
const valueFaults = (values: Fields, scale: Fields): string[] =>
  Object.entries(values).flatMap(([label, value]) =>
    isWhole(Number(scale['min']), Number(scale['max']))(value)
      ? []
      : [words.value(label, String(value), Number(scale['min']), Number(scale['max']))],
  );

function settingFaults(settings: Fields, outside: unknown): string[] {
  const faults = fieldFaults(settings, 'settings.', SETTING_FIELDS, []);
  const minimumGroup = settings['minimumGroup'];
  if (faults.length > 0 || minimumGroup === undefined) return faults;
  return [
    ...((minimumGroup as number) < RULE && settings['minimumGroupReason'] === undefined
      ? [words.groupWithoutReason(RULE)]
      : []),
    ...(outside !== undefined && outside !== minimumGroup ? [words.twoMinimumGroups] : []),
  ];
}
