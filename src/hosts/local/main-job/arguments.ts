/** What was asked for on the command line. */
import { parseArgs } from 'node:util';

export interface MainJobArguments {
  /** File of answers; null = the demo survey. */
  readonly answers: string | null;
  readonly mapping: string | null;
  readonly out: string;
}

export const usage = `Så här används kommandot:
  npm start                                             demo med sju påhittade kommuner
  npm start -- --answers FIL [--mapping FIL] [--out MAPP]   riktiga svar (.csv eller .xlsx)`;

/** Throws an Error with Swedish words where the arguments are off. */
export function parseArguments(args: readonly string[]): MainJobArguments {
  const { values } = readOptions(args);
  const nameless = Object.entries(values).find(([, value]) => value === '');
  if (nameless) throw new Error(`Kommandot saknar ett namn efter --${nameless[0]}.\n${usage}`);
  if (values.mapping !== undefined && values.answers === undefined) throw new Error(`--mapping behöver också --answers.\n${usage}`);
  return { answers: values.answers ?? null, mapping: values.mapping ?? null, out: values.out ?? 'out' };
}

function readOptions(args: readonly string[]): { values: { answers?: string; mapping?: string; out?: string } } {
  try {
    return parseArgs({
      args: [...args],
      options: { answers: { type: 'string' }, mapping: { type: 'string' }, out: { type: 'string' } },
      strict: true,
    });
  } catch {
    // Node's own words are English; what was typed says enough.
    throw new Error(`Kommandot förstår inte ”${args.join(' ')}”.\n${usage}`);
  }
}
