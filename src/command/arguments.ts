/** What was asked for on the command line. */
import { parseArgs } from 'node:util';

export interface MainJobArguments {
  /** File of answers; null = the demo survey. */
  readonly answers: string | null;
  readonly mapping: string | null;
  /** File of the measurement before, read with the same mapping. */
  readonly earlier: string | null;
  readonly out: string;
}

export const usage = `Så här används kommandot:
  npm start                           demo med sju påhittade kommuner
  npm start -- --answers FIL [--mapping FIL] [--earlier FIL] [--out MAPP]
                                      riktiga svar (.csv eller .xlsx)
  --mapping FIL   vad kolumnerna är (.json); annars gissar verktyget
  --earlier FIL   förra mätningens svar, lästa på samma sätt, att jämföra med
  --out MAPP      var resultatet läggs; annars i out`;

/** Throws an Error with Swedish words where the arguments are off. */
export function parseArguments(args: readonly string[]): MainJobArguments {
  const { values } = readOptions(args);
  const nameless = Object.entries(values).find(([, value]) => value === '');
  if (nameless) throw new Error(`Kommandot saknar ett namn efter --${nameless[0]}.\n${usage}`);
  const alone =
    values.answers === undefined
      ? (['mapping', 'earlier'] as const).find((name) => values[name] !== undefined)
      : undefined;
  if (alone) throw new Error(`--${alone} behöver också --answers.\n${usage}`);
  return {
    answers: values.answers ?? null,
    mapping: values.mapping ?? null,
    earlier: values.earlier ?? null,
    out: values.out ?? 'out',
  };
}

function readOptions(args: readonly string[]): {
  values: { answers?: string; mapping?: string; earlier?: string; out?: string };
} {
  try {
    return parseArgs({
      args: [...args],
      options: {
        answers: { type: 'string' },
        mapping: { type: 'string' },
        earlier: { type: 'string' },
        out: { type: 'string' },
      },
      strict: true,
    });
  } catch {
    // Node's own words are English; what was typed says enough.
    throw new Error(`Kommandot förstår inte ”${args.join(' ')}”.\n${usage}`);
  }
}
