/** What was asked for on the command line. */
import { isAbsolute, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { settingTable } from '../settings/setting-table';
import { languages, type Language, type Words } from '../messages';

export interface Arguments {
  /** File of answers; null = the demo survey. */
  readonly answers: string | null;
  readonly mapping: string | null;
  /** File of the measurement before, read with the same mapping. */
  readonly earlier: string | null;
  readonly out: string;
  readonly language: Language;
  /** Of the measurement; the clock's year where it is not said. */
  readonly year?: number | undefined;
  /** Of the cooperation, for titles. */
  readonly name?: string | undefined;
  /** File that says how many each municipality invited. */
  readonly invited?: string | undefined;
  /** File for the figures of areas unrounded, outside `out`: for checking, and as private as the answers. */
  readonly exact?: string | undefined;
  /** What is proposed without a mapping is accepted. */
  readonly accept?: boolean | undefined;
}

const isLanguage = (name: string | undefined): name is Language => languages.some((known) => known === name);

/** The language that is asked for, also where the rest of the line is off; Swedish where none, or one that is not known. */
export function languageIn(args: readonly string[]): Language {
  const { values } = parseArgs({ args: [...args], options: { language: { type: 'string' } }, strict: false });
  const asked = values.language;
  return typeof asked === 'string' && isLanguage(asked) ? asked : 'sv';
}

/** Throws an Error with words for the person where the arguments are off. */
export function parseArguments(args: readonly string[], words: Words): Arguments {
  const faults = words.commandFaults;
  const values = readOptions(args, words);
  const nameless = Object.entries(values).find(([, value]) => value === '');
  if (nameless) throw new Error(faults.unnamed(nameless[0]));
  const alone =
    values.answers === undefined
      ? (['mapping', 'earlier', 'year', 'name', 'invited', 'accept'] as const).find(
          (name) => values[name] !== undefined,
        )
      : undefined;
  if (alone) throw new Error(faults.needsAnswers(alone));
  const { language = 'sv', year } = values;
  const { min, max } = settingTable.year;
  if (year !== undefined && !(/^\d{4}$/.test(year) && Number(year) >= min && Number(year) <= max))
    throw new Error(faults.notAYear(year));
  if (values.exact !== undefined && isInside(values.exact, values.out ?? 'out'))
    throw new Error(faults.exactInside(values.exact));
  if (!isLanguage(language)) throw new Error(faults.unknownLanguage(language, languages));
  return {
    answers: values.answers ?? null,
    mapping: values.mapping ?? null,
    earlier: values.earlier ?? null,
    out: values.out ?? 'out',
    language,
    year: year === undefined ? undefined : Number(year),
    name: values.name,
    invited: values.invited,
    exact: values.exact,
    accept: values.accept,
  };
}

/** What lies in the folder of results is passed on with them. */
const isInside = (file: string, folder: string): boolean => {
  const way = relative(folder, file);
  return way === '' || !(way.startsWith('..') || isAbsolute(way));
};

type Options = { readonly [name in Exclude<keyof Arguments, 'accept'>]?: string } & { readonly accept?: boolean };

function readOptions(args: readonly string[], words: Words): Options {
  const text = { type: 'string' } as const;
  try {
    return parseArgs({
      args: [...args],
      options: {
        answers: text,
        mapping: text,
        earlier: text,
        out: text,
        language: text,
        year: text,
        name: text,
        invited: text,
        exact: text,
        accept: { type: 'boolean' },
      },
      strict: true,
    }).values;
  } catch {
    // Node's own words are English; what was typed says enough.
    throw new Error(words.commandFaults.notUnderstood(args.join(' ')));
  }
}
