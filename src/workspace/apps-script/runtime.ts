/** Runs the functions of the built bundle, dist/, as Apps Script would: each run in a fresh context of its own. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileFunction, createContext, runInContext } from 'node:vm';
import type { Media } from '../../google/media';
import type { WorkspaceState } from '../state';
import { advancedServices } from './advanced-services';
import { builtInGlobals } from './built-in-globals';
import { createGate, type Disturbance, type RecordedCall } from './gate';
import type { Seen, SeenAlert } from './ui';

export interface RunOptions extends Disturbance {
  readonly user?: string;
  /** A trigger has no UI. */
  readonly asTrigger?: boolean;
  /** How the person answers a question; OK where not given. */
  readonly answer?: (alert: SeenAlert) => 'OK' | 'CANCEL';
  readonly refusedScopes?: readonly string[];
}

export interface RunResult extends Seen {
  readonly value: unknown;
  /** What the function threw, as text; null where it ended well. */
  readonly thrown: string | null;
  readonly killed: boolean;
  readonly calls: readonly RecordedCall[];
}

export interface Runtime {
  readonly run: (name: string, args?: readonly unknown[], options?: RunOptions) => RunResult;
}

interface RuntimeOptions {
  /** Folder with Code.js and the dialogs. */
  readonly dist: string;
  readonly workspace: {
    state: WorkspaceState;
    handle(request: {
      method: string;
      params?: Readonly<Record<string, unknown>>;
      body?: unknown;
      media?: Media;
      user?: string;
    }): { status: number; body: unknown };
  };
  readonly spreadsheetId: string;
  readonly user: string;
  /** The workspace's clock, milliseconds since 1970, and how to move it on. */
  readonly clock: { now(): number; advance(ms: number): void };
}

export function createRuntime({ dist, workspace, spreadsheetId, user: owner, clock }: RuntimeOptions): Runtime {
  const load = scriptLoader(readFileSync(join(dist, 'Code.js'), 'utf8'));
  const readFile = (name: string): string => readFileSync(join(dist, `${name}.html`), 'utf8');
  let executions = 0;

  return {
    run(name, args = [], options = {}) {
      const user = options.user ?? owner;
      const execution = `${user}#${(executions += 1)}`;
      const seen: Seen = { alerts: [], dialogs: [], askedScopes: [], menu: [] };
      const gate = createGate(
        (method, params, body, media) =>
          workspace.handle({
            method,
            params,
            body,
            ...(media && { media }),
            user: method.startsWith('appsscript.') ? execution : user,
          }),
        (ms) => clock.advance(ms),
        options,
        options.refusedScopes ?? [],
      );
      const facts = {
        user,
        spreadsheetId,
        hasUi: !options.asTrigger,
        answer: options.answer ?? (() => 'OK' as const),
        readFile,
        sleep: (ms: number) => clock.advance(ms),
        property: (key: string) => workspace.state.scriptProperties[key] ?? null,
        refusedScopes: options.refusedScopes ?? [],
      };
      const context = createContext({
        ...builtInGlobals(facts, seen, (method, params) => gate.send(method, params, undefined)),
        ...advancedServices(gate.send),
      });
      contextClock(context, clock);
      const outcome = callFunction(load(context)[name], name, args);
      releaseLocks(workspace, execution);
      return { ...outcome, ...seen, killed: gate.dead(), calls: gate.calls };
    },
  };
}

/** The script's Date and Math.random follow the workspace's clock, or runs would differ. */
function contextClock(context: object, clock: RuntimeOptions['clock']): void {
  Object.assign(context, { workspaceNow: () => clock.now() });
  runInContext('Date.now = workspaceNow; Math.random = () => 0.5;', context);
}

type Functions = Readonly<Record<string, ((argumentsJson: string) => unknown) | undefined>>;

/** What the language itself gives; looked up once a run, since a look-up through a context's global costs a hundred times a local one. */
const LANGUAGE = [
  'Math',
  'JSON',
  'Object',
  'Array',
  'String',
  'Number',
  'Map',
  'Set',
  'RegExp',
  'Error',
  'Date',
  'Symbol',
  'Float64Array',
  'Int32Array',
];

/**
 * Runs the script's text once in a context and hands out its top-level functions, each taking and giving JSON. The engine's
 * own work on the text is kept from the first run on, or every run would spend most of its time compiling.
 */
function scriptLoader(code: string): (context: object) => Functions {
  const names = [...code.matchAll(/^function (\w+)\(\)/gm)].map(([, name]) => name!);
  const faces = names.map((name) => `${name}: (args) => JSON.stringify(${name}.apply(null, JSON.parse(args)))`);
  const text = `${code}\nreturn { ${faces.join(', ')} };`;
  let cachedData: Buffer | undefined;
  return (context) => {
    const options = {
      parsingContext: context,
      filename: 'Code.js',
      ...(cachedData ? { cachedData } : { produceCachedData: true }),
    };
    const script = compileFunction(text, LANGUAGE, options) as ReturnType<typeof compileFunction> & {
      cachedData?: Buffer;
    };
    cachedData ??= script.cachedData;
    return script(...LANGUAGE.map((name) => runInContext(name, context) as unknown)) as Functions;
  };
}

/** Arguments and answer cross as JSON, as google.script.run carries them. */
function callFunction(
  face: Functions[string],
  name: string,
  args: readonly unknown[],
): { value: unknown; thrown: string | null } {
  if (!face) return { value: undefined, thrown: `Script function not found: ${name}` };
  try {
    const json = face(JSON.stringify(args));
    return { value: typeof json === 'string' ? JSON.parse(json) : undefined, thrown: null };
  } catch (thrown) {
    return { value: undefined, thrown: (thrown as Error).message };
  }
}

/** Google releases an execution's locks when it ends, however it ends. */
function releaseLocks(workspace: RuntimeOptions['workspace'], execution: string): void {
  const { locks } = workspace.state;
  if (!Object.values(locks).includes(execution)) return;
  workspace.state = {
    ...workspace.state,
    locks: Object.fromEntries(Object.entries(locks).filter(([, holder]) => holder !== execution)),
  };
}
