import { createWorkspace, type Workspace } from '../../../src/workspace/workspace';
import { refusedCalls } from './refused-calls';

const PERSON = 'samordnare@demokommunerna.example';
const OTHER = 'kollega@demokommunerna.example';

const workspace = (): Workspace => createWorkspace({ now: () => Date.UTC(2026, 10, 23), user: PERSON });

const ask = (made: Workspace, method: string, params: object, user = PERSON): unknown => {
  const answer = made.handle({ method: `appsscript.${method}`, params: params as Record<string, unknown>, user });
  return answer.status === 200 ? answer.body : (answer.body as { error: { message: string } }).error.message;
};

const letter = { subject: 's', body: 'b', htmlBody: '<p>b</p>', name: 'n' };

it.each(refusedCalls)('%s refuses %j and changes nothing', (method, params, message) => {
  const made = workspace();
  const before = made.state;
  expect(String(ask(made, method, params)).slice(0, message.length)).toBe(message);
  expect(made.state).toBe(before);
});

describe('MailApp', () => {
  it('counts every address of the comma list against the day’s quota', () => {
    const made = workspace();
    ask(made, 'MailApp.sendEmail', { ...letter, to: 'a@x.example, b@x.example' });
    expect(ask(made, 'MailApp.getRemainingDailyQuota', {})).toBe(1498);
    expect(made.state.sent).toHaveLength(1);
  });

  it('refuses when the quota is used up', () => {
    const made = workspace();
    made.state = { ...made.state, mailQuota: { [PERSON]: 0 } };
    expect(ask(made, 'MailApp.sendEmail', { ...letter, to: 'a@x.example' })).toBe(
      'Service invoked too many times for one day: email.',
    );
  });
});

describe('ScriptApp', () => {
  it('shows each person only the triggers of her own', () => {
    const made = workspace();
    ask(made, 'ScriptApp.newTrigger', { handler: 'morningRun', schedule: { dailyAtHour: 7 } });
    expect(ask(made, 'ScriptApp.getProjectTriggers', {})).toEqual([{ id: expect.any(String), handler: 'morningRun' }]);
    expect(ask(made, 'ScriptApp.getProjectTriggers', {}, OTHER)).toEqual([]);
  });

  it('does not delete another person’s trigger', () => {
    const made = workspace();
    const { id } = ask(made, 'ScriptApp.newTrigger', { handler: 'morningRun', schedule: { dailyAtHour: 7 } }) as {
      id: string;
    };
    ask(made, 'ScriptApp.deleteTrigger', { id }, OTHER);
    expect(made.state.triggers).toHaveLength(1);
    ask(made, 'ScriptApp.deleteTrigger', { id });
    expect(made.state.triggers).toEqual([]);
  });

  it('refuses the twenty-first trigger', () => {
    const made = workspace();
    for (let i = 0; i < 20; i += 1) ask(made, 'ScriptApp.newTrigger', { handler: 'h', schedule: { everyMinutes: 10 } });
    expect(ask(made, 'ScriptApp.newTrigger', { handler: 'h', schedule: { everyMinutes: 10 } })).toMatch(
      /too many triggers/,
    );
  });
});

describe('LockService', () => {
  it('gives a lock to one execution at a time', () => {
    const made = workspace();
    expect(ask(made, 'LockService.tryLock', { lock: 'document', waitMs: 0 }, `${PERSON}#1`)).toBe(true);
    expect(ask(made, 'LockService.tryLock', { lock: 'document', waitMs: 0 }, `${PERSON}#2`)).toBe(false);
    ask(made, 'LockService.releaseLock', { lock: 'document' }, `${PERSON}#1`);
    expect(ask(made, 'LockService.tryLock', { lock: 'document', waitMs: 0 }, `${PERSON}#2`)).toBe(true);
  });
});

describe('PropertiesService', () => {
  it('sets some properties and leaves the others', () => {
    const made = workspace();
    ask(made, 'PropertiesService.setProperties', { store: 'script', properties: { a: '1', b: '2' } });
    ask(made, 'PropertiesService.setProperties', { store: 'script', properties: { b: '3' } });
    ask(made, 'PropertiesService.deleteProperty', { store: 'script', key: 'a' });
    expect(ask(made, 'PropertiesService.getProperties', { store: 'script' })).toEqual({ b: '3' });
  });
});
