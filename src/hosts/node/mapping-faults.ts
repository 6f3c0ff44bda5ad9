/** What is wrong with the content of a mapping file, each fault with its field, in words. */
import { mappingFaultWords as words } from '../../messages/sv/mapping-faults';

type Fields = Readonly<Record<string, unknown>>;
type Check = (value: unknown) => boolean;

const isText: Check = (value) => typeof value === 'string';
const isFilledText: Check = (value) => typeof value === 'string' && value.trim() !== '';
const isWhole = (min: number, max: number): Check => (value) => Number.isInteger(value) && (value as number) >= min && (value as number) <= max;
const isTexts: Check = (value) => Array.isArray(value) && value.every(isText);
const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Every field that a mapping may have: how it is checked, and what it must be in words. */
const FIELDS: Readonly<Record<string, readonly [Check, string]>> = {
  unit: [isFilledText, words.text],
  scale: [isFields, words.object],
  questions: [(value) => Array.isArray(value) && value.length > 0, words.questions],
  values: [isFields, words.values],
  dontKnow: [isTexts, words.texts],
  blank: [isTexts, words.texts],
  minimumGroup: [isWhole(5, 10), words.whole(5, 10)],
  delimiter: [(value) => isText(value) && (value as string).length === 1, words.delimiter],
  encoding: [isFilledText, words.text],
  skipRowsAfterHeader: [isWhole(0, 1000), words.whole(0, 1000)],
  blankUnit: [isTexts, words.texts],
  knownUnits: [isTexts, words.texts],
};

const QUESTION_FIELDS: Readonly<Record<string, readonly [Check, string]>> = {
  column: [isFilledText, words.text],
  id: [isFilledText, words.text],
  reversed: [(value) => typeof value === 'boolean', words.truth],
  occurrence: [isWhole(1, 999), words.whole(1, 999)],
  area: [isText, words.text],
  shortName: [isText, words.text],
  statement: [isText, words.text],
};

const REQUIRED = ['unit', 'scale', 'questions'];
const REQUIRED_OF_QUESTION = ['column', 'id'];

export function mappingFaults(mapping: unknown): string[] {
  if (!isFields(mapping)) return [words.noObject];
  const faults = fieldFaults(mapping, '', FIELDS, REQUIRED);
  if (faults.length > 0) return faults;
  const { scale, questions, values } = mapping as { scale: Fields; questions: readonly unknown[]; values?: Fields };
  return [...scaleFaults(scale), ...questions.flatMap(questionFaults), ...doubledIds(questions), ...valueFaults(values ?? {}, scale)];
}

function fieldFaults(fields: Fields, prefix: string, known: Readonly<Record<string, readonly [Check, string]>>, required: readonly string[]): string[] {
  return [
    ...required.filter((name) => fields[name] === undefined).map((name) => words.missing(prefix + name)),
    ...Object.entries(fields).flatMap(([name, value]) => {
      const check = Object.prototype.hasOwnProperty.call(known, name) ? known[name] : undefined;
      if (!check) return [words.unknown(prefix + name, Object.keys(known))];
      return check[0](value) ? [] : [words.wrong(prefix + name, check[1])];
    }),
  ];
}

function scaleFaults(scale: Fields): string[] {
  const whole = isWhole(0, 1_000_000);
  const faults = fieldFaults(scale, 'scale.', { min: [whole, words.whole(0, 1_000_000)], max: [whole, words.whole(0, 1_000_000)] }, ['min', 'max']);
  if (faults.length > 0) return faults;
  const [min, max] = [scale['min'] as number, scale['max'] as number];
  return min < max && max - min <= 1000 ? [] : [words.scale(min, max)];
}

const questionFaults = (question: unknown, index: number): string[] =>
  isFields(question) ? fieldFaults(question, `questions[${index}].`, QUESTION_FIELDS, REQUIRED_OF_QUESTION) : [words.wrong(`questions[${index}]`, words.object)];

function doubledIds(questions: readonly unknown[]): string[] {
  const ids = questions.map((question) => (isFields(question) ? String(question['id']) : ''));
  return [...new Set(ids.filter((id, index) => id !== '' && ids.indexOf(id) < index))].map(words.doubledId);
}

/** Numbers of labels must be on the scale, or means and intervals would leave it. */
const valueFaults = (values: Fields, scale: Fields): string[] =>
  Object.entries(values).flatMap(([label, value]) =>
    isWhole(Number(scale['min']), Number(scale['max']))(value) ? [] : [words.value(label, String(value), Number(scale['min']), Number(scale['max']))]);
