/** Everything a language can say: its texts, and its functions called with arguments made from their types. */
import { join } from 'node:path';
import ts from 'typescript';
import type { Words } from '../../src/messages';

/** Types are read from the code as it is written, also where `npm run mutate` runs a copy with faults in it. */
const ROOT = process.env['SOURCES'] ?? join(__dirname, '../..');
const SWEDISH = join(ROOT, 'src/messages/sv/index.ts');

const program = ts.createProgram([SWEDISH], {
  strict: true,
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  types: [],
});
const checker = program.getTypeChecker();
const source = program.getSourceFile(SWEDISH) as ts.SourceFile;
const [exported] = checker.getExportsOfModule(checker.getSymbolAtLocation(source) as ts.Symbol);
const wordsType = checker.getTypeOfSymbol(exported as ts.Symbol);

/** Counts and choices that a round of samples takes: none, one, few, many; every choice has its turn. */
const COUNTS = [0, 1, 3, 13, 12_345] as const;
export const ROUNDS = 6;

/** Names that no language has as a word. */
const NAMES = ['Xyz', 'Qrs Tuv', 'Zzz'];
const TEXTS: readonly (readonly [named: RegExp, text: string])[] = [
  [/^(date|since|computed|today|reportBack)$/, '2026-11-23'],
  [/^time$/, '07:12'],
];

const textNamed = (name: string, round: number): string =>
  TEXTS.find(([named]) => named.test(name))?.[1] ?? (NAMES[round % NAMES.length] as string);

/** Numbers that are no counts, by what they are called; one never invites nobody. */
const NUMBERS: readonly (readonly [named: RegExp, number: (round: number) => number])[] = [
  [/^weekday$/, (round) => (round % 7) + 1],
  [/^(hour|decimals)$/, (round) => round],
  [/year/i, (round) => 2024 + round],
  [/^invited$/, () => 12_346],
];

const numberNamed = (name: string, round: number): number =>
  NUMBERS.find(([named]) => named.test(name))?.[1](round) ?? (COUNTS[round % COUNTS.length] as number);

function sampleOf(type: ts.Type, name: string, round: number): unknown {
  if (type.isUnion()) return sampleOf(type.types[round % type.types.length] as ts.Type, name, round);
  if (type.isStringLiteral() || type.isNumberLiteral()) return type.value;
  if (type.flags & ts.TypeFlags.BooleanLiteral) return checker.typeToString(type) === 'true';
  if (type.flags & ts.TypeFlags.Null) return null;
  if (type.flags & ts.TypeFlags.Undefined) return undefined;
  if (type.flags & ts.TypeFlags.Number) return numberNamed(name, round);
  if (type.flags & ts.TypeFlags.String) return textNamed(name, round);
  const item = checker.getIndexTypeOfType(type, ts.IndexKind.Number);
  if (item && checker.isArrayLikeType(type))
    return Array.from({ length: (round % 3) + 1 }, (_, place) => sampleOf(item, name, round + place));
  return Object.fromEntries(
    checker
      .getPropertiesOfType(type)
      .map((property) => [property.name, sampleOf(checker.getTypeOfSymbol(property), property.name, round)]),
  );
}

/** What one round says, by path in `Words`: "decks.cover.title()" → "Digital maturity in Xyz". Values that are no text are left out. */
export function said(words: Words, round: number): ReadonlyMap<string, string> {
  const all = new Map<string, string>();
  const say = (value: unknown, type: ts.Type | undefined, path: string): void => {
    if (typeof value === 'string') all.set(path, value);
    else if (typeof value === 'function') {
      const signature = type?.getCallSignatures()[0];
      if (!signature) throw new Error(`No signature of ${path}`);
      const given = signature
        .getParameters()
        .map((parameter) => sampleOf(checker.getTypeOfSymbol(parameter), parameter.name, round));
      say((value as (...given: unknown[]) => unknown)(...given), signature.getReturnType(), `${path}()`);
    } else if (value !== null && typeof value === 'object') {
      const record = type && checker.getIndexTypeOfType(type, ts.IndexKind.String);
      for (const [key, inner] of Object.entries(value)) {
        const property = type && checker.getPropertyOfType(type, key);
        say(inner, property ? checker.getTypeOfSymbol(property) : record, `${path}.${key}`.replace(/^\./, ''));
      }
    }
  };
  say(words, wordsType, '');
  return all;
}
