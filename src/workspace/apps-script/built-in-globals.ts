/** Apps Script's built-in services as the script sees them, each a thin face over calls that go through the gate. */
import { blobUtilities } from './blob';
import { htmlService } from './html-service';
import { loud } from './loud';
import { createUi, type Seen, type SeenAlert } from './ui';

interface RunFacts {
  readonly user: string;
  readonly spreadsheetId: string;
  /** False in a trigger: getUi throws there (GOOGLE.md 22). */
  readonly hasUi: boolean;
  readonly answer: (alert: SeenAlert) => 'OK' | 'CANCEL';
  readonly readFile: (name: string) => string;
  readonly sleep: (ms: number) => void;
  /** A script property as it stands. What the script asks before it runs a job is no call of the job's. */
  readonly property: (key: string) => string | null;
  /** Scopes that the person unticked. */
  readonly refusedScopes: readonly string[];
}

type Send = (method: string, params: Readonly<Record<string, unknown>>) => unknown;

export function builtInGlobals(facts: RunFacts, seen: Seen, send: Send): Readonly<Record<string, object>> {
  return {
    SpreadsheetApp: loud('SpreadsheetApp', {
      getActiveSpreadsheet: () => loud('Spreadsheet', { getId: () => facts.spreadsheetId }),
      getUi() {
        if (!facts.hasUi) throw new Error('Exception: Cannot call SpreadsheetApp.getUi() from this context.');
        return createUi(seen, facts.answer);
      },
    }),
    Session: loud('Session', { getEffectiveUser: () => loud('User', { getEmail: () => facts.user }) }),
    Utilities: loud('Utilities', { sleep: facts.sleep, formatDate, ...blobUtilities }),
    HtmlService: htmlService(facts.readFile),
    LockService: loud('LockService', {
      getDocumentLock: () => lock('document', send),
      getScriptLock: () => lock('script', send),
    }),
    PropertiesService: loud('PropertiesService', { getScriptProperties: () => scriptProperties(facts, send) }),
    ScriptApp: scriptApp(facts, seen, send),
    MailApp: loud('MailApp', {
      sendEmail: (mail: Readonly<Record<string, unknown>>) => void send('appsscript.MailApp.sendEmail', { ...mail }),
      getRemainingDailyQuota: () => send('appsscript.MailApp.getRemainingDailyQuota', {}),
    }),
    console: loud('console', { error: () => undefined, log: () => undefined }),
  };
}

const lock = (kind: string, send: Send): object =>
  loud('Lock', {
    tryLock: (waitMs: number) => send('appsscript.LockService.tryLock', { lock: kind, waitMs }),
    releaseLock: () => void send('appsscript.LockService.releaseLock', { lock: kind }),
  });

const scriptProperties = (facts: RunFacts, send: Send): object =>
  loud('Properties', {
    getProperty: facts.property,
    getProperties: () => send('appsscript.PropertiesService.getProperties', { store: 'script' }),
    setProperties(properties: Readonly<Record<string, string>>, deleteOthers: boolean) {
      if (deleteOthers) throw new Error('The local workspace deletes no other properties');
      send('appsscript.PropertiesService.setProperties', { store: 'script', properties: { ...properties } });
    },
    deleteProperty: (key: string) => void send('appsscript.PropertiesService.deleteProperty', { store: 'script', key }),
  });

interface Listed {
  readonly id: string;
  readonly handler: string;
}

function scriptApp(facts: RunFacts, seen: Seen, send: Send): object {
  const trigger = ({ id, handler }: Listed): object =>
    loud('Trigger', { getUniqueId: () => id, getHandlerFunction: () => handler });
  const create = (handler: string, schedule: object): { readonly create: () => object } =>
    loud('ClockTriggerBuilder', {
      create: () =>
        trigger({ ...(send('appsscript.ScriptApp.newTrigger', { handler, schedule }) as { id: string }), handler }),
    });
  return loud('ScriptApp', {
    AuthMode: { FULL: 'FULL' },
    AuthorizationStatus: { REQUIRED: 'REQUIRED', NOT_REQUIRED: 'NOT_REQUIRED' },
    requireScopes(_mode: string, scopes: readonly string[]) {
      seen.askedScopes.push(...scopes);
      if (scopes.some((scope) => facts.refusedScopes.includes(scope)))
        throw new Error('Exception: Authorization is required to perform that action.');
    },
    getAuthorizationInfo: () =>
      loud('AuthorizationInfo', {
        getAuthorizationStatus: () => (facts.refusedScopes.length ? 'REQUIRED' : 'NOT_REQUIRED'),
      }),
    getProjectTriggers: () => (send('appsscript.ScriptApp.getProjectTriggers', {}) as Listed[]).map(trigger),
    deleteTrigger: (made: { getUniqueId: () => string }) =>
      void send('appsscript.ScriptApp.deleteTrigger', { id: made.getUniqueId() }),
    newTrigger: (handler: string) =>
      loud('TriggerBuilder', {
        timeBased: () =>
          loud('ClockTriggerBuilder', {
            everyMinutes: (everyMinutes: number) => create(handler, { everyMinutes }),
            everyDays(days: number) {
              if (days !== 1) throw new Error('The local workspace knows only every day');
              return loud('ClockTriggerBuilder', { atHour: (dailyAtHour: number) => create(handler, { dailyAtHour }) });
            },
          }),
      }),
  });
}

/** Only the one pattern that the script uses; any other is refused. */
function formatDate(date: { getTime: () => number }, timeZone: string, pattern: string): string {
  if (pattern !== 'yyyy-MM-dd HH:mm u') throw new Error(`The local workspace does not format '${pattern}'`);
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    weekday: 'short',
    hourCycle: 'h23',
  }).formatToParts(new Date(date.getTime()));
  const part = (type: string): string => parts.find((found) => found.type === type)!.value;
  const weekday = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'].indexOf(part('weekday')) + 1;
  return `${part('year')}-${part('month')}-${part('day')} ${part('hour')}:${part('minute')} ${weekday}`;
}
