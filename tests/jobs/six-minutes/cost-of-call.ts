/**
 * What a call takes on Google's side, in milliseconds, from its size: the model of LIMITS.md 2.2 (published measurements where
 * there are any, else guesses), every figure doubled, since it says of its own totals that they may be off by two.
 */
import type { Call } from '../../../src/google/call';
import { methods } from '../../../src/google/methods';

const DOUBT = 2;

/** Per cell that is read (the dearer of numbers and text) and that is written. */
const READ_CELL = 0.025;
const WRITTEN_CELL = 0.04;
const REQUEST = 15;
const NEW_TAB = 60;
/** Fetched by the server. */
const PICTURE = 1000;

interface Sized {
  readonly requests?: readonly Readonly<Record<string, unknown>>[];
}

export function costOfCall(call: Call, answer: unknown): number {
  const { requests = [] } = (call.body ?? {}) as Sized;
  return (
    DOUBT *
    (methods[call.method].costMs +
      READ_CELL * cellsRead(answer) +
      requests.reduce((sum, request) => sum + costOfRequest(request), 0))
  );
}

function costOfRequest(request: Readonly<Record<string, unknown>>): number {
  if ('addSheet' in request) return NEW_TAB;
  if ('createImage' in request || 'createSheetsChart' in request) return PICTURE;
  const written = (request['updateCells'] ?? request['appendCells']) as
    { rows?: readonly { values?: readonly unknown[] }[] } | undefined;
  return REQUEST + WRITTEN_CELL * (written?.rows ?? []).reduce((sum, { values }) => sum + (values?.length ?? 0), 0);
}

function cellsRead(answer: unknown): number {
  const { valueRanges = [] } = (answer ?? {}) as {
    valueRanges?: readonly { values?: readonly (readonly unknown[])[] }[];
  };
  return valueRanges.reduce((sum, { values = [] }) => sum + values.reduce((own, row) => own + row.length, 0), 0);
}
