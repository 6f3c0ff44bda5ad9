/** Reads a folder of recorded sessions: its index.json and the .jsonl file of each session that it lists. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface RecordedCall {
  readonly request: {
    /** Method id, or null where the call was none of an API that we have documents of. */
    readonly method: string | null;
    readonly params: Readonly<Record<string, unknown>>;
    readonly body: unknown;
    /** Verb and address where there is no method id. */
    readonly http?: string;
  };
  readonly response: { readonly status: number; readonly body: unknown };
  /** The answer's own time, ISO 8601; some recordings have none. */
  readonly at?: string | null;
}

export interface RecordedSession {
  readonly name: string;
  readonly startsFrom: 'nothing' | 'existing';
  /** Answers without their requests, or samples from documentation: only their shape can be checked. */
  readonly shapeOnly: boolean;
  readonly calls: readonly RecordedCall[];
}

interface IndexEntry {
  readonly session: string;
  readonly startsFrom: 'nothing' | 'existing';
}

/** @throws Error naming the file that can't be read. */
export function loadFolder(folder: string): readonly RecordedSession[] {
  const index = readJson<readonly IndexEntry[]>(join(folder, 'index.json'), (path) => readFileSync(path, 'utf8'));
  return index.map(({ session, startsFrom }) => ({
    name: session,
    startsFrom,
    shapeOnly: /^(responses-only|documented)\//.test(session),
    calls: loadSession(join(folder, `${session}.jsonl`)),
  }));
}

function loadSession(path: string): readonly RecordedCall[] {
  const lines = readFileSync(path, 'utf8').split('\n');
  return lines.flatMap((line, i) =>
    line.trim() === '' ? [] : [readJson<RecordedCall>(`${path}:${i + 1}`, () => line)],
  );
}

function readJson<Value>(path: string, read: (path: string) => string): Value {
  try {
    return JSON.parse(read(path)) as Value;
  } catch (error) {
    throw new Error(`${path}: ${error instanceof Error ? error.message : String(error)}`);
  }
}
