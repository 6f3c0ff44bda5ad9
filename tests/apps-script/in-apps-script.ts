/** Lets a test call src/apps-script/ itself, with the workspace's Apps Script services as its globals, until the test has ended. */
import { advancedServices } from '../../src/workspace/apps-script/advanced-services';
import { builtInGlobals } from '../../src/workspace/apps-script/built-in-globals';
import type { Seen, SeenAlert } from '../../src/workspace/apps-script/ui';

export interface Sent {
  readonly method: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly body?: unknown;
}

interface Circumstances {
  /** What Google answers; nothing where not given. */
  readonly answer?: (sent: Sent) => unknown;
  /** How the person answers a question; OK where not given. */
  readonly says?: (alert: SeenAlert) => 'OK' | 'CANCEL';
  /** False in a trigger. */
  readonly hasUi?: boolean;
  readonly property?: (key: string) => string | null;
  readonly refusedScopes?: readonly string[];
  /** Text of a dialog's template. */
  readonly template?: string;
}

export interface InAppsScript extends Seen {
  readonly sent: Sent[];
  /** What was written to the script's log. */
  readonly logged: unknown[];
  /** Milliseconds of each wait. */
  readonly slept: number[];
  /** Names of the templates that were read. */
  readonly templates: string[];
}

let restore = (): void => undefined;

export function inAppsScript(circumstances: Circumstances = {}): InAppsScript {
  restore();
  const { answer = () => undefined, says = () => 'OK', hasUi = true, refusedScopes = [] } = circumstances;
  const seen: InAppsScript = {
    alerts: [],
    dialogs: [],
    askedScopes: [],
    menu: [],
    sent: [],
    logged: [],
    slept: [],
    templates: [],
  };
  const send = (method: string, params: Sent['params'], body?: unknown): unknown => {
    const sent = body === undefined ? { method, params } : { method, params, body };
    seen.sent.push(sent);
    return answer(sent);
  };
  const facts = {
    user: 'anna@demostad.example',
    spreadsheetId: 'workbook',
    hasUi,
    answer: says,
    readFile: (name: string) => (seen.templates.push(name), circumstances.template ?? ''),
    sleep: (ms: number) => void seen.slept.push(ms),
    property: circumstances.property ?? (() => null),
    refusedScopes,
  };
  const globals: Readonly<Record<string, unknown>> = {
    ...builtInGlobals(facts, seen, send),
    ...advancedServices(send),
    console: { ...console, error: (text: unknown) => void seen.logged.push(text) },
  };
  const before = Object.keys(globals).map((name) => [name, Reflect.get(globalThis, name)] as const);
  Object.assign(globalThis, globals);
  restore = () => {
    for (const [name, value] of before)
      if (value === undefined) Reflect.deleteProperty(globalThis, name);
      else Reflect.set(globalThis, name, value);
  };
  return seen;
}

afterEach(() => restore());
