/** A call goes out to the service and comes back through the workspace's, which turns it into a call again. */
import { dispatch } from '../../src/apps-script/dispatch';
import type { Call } from '../../src/google/call';
import { inAppsScript } from './in-apps-script';

const store = 'script' as const;
const mail = {
  to: 'anna@demostad.example',
  subject: 'Ämne',
  body: 'Text',
  htmlBody: '<p>Text</p>',
  name: 'Digital mognad',
};
const calls: readonly (readonly [call: Call, answer: unknown, result: unknown])[] = [
  [{ method: 'appsscript.LockService.tryLock', params: { lock: 'document', waitMs: 100 } }, true, true],
  [{ method: 'appsscript.LockService.tryLock', params: { lock: 'script', waitMs: 100 } }, false, false],
  [{ method: 'appsscript.LockService.releaseLock', params: { lock: 'document' } }, undefined, null],
  [{ method: 'appsscript.PropertiesService.getProperties', params: { store } }, { a: 'b' }, { a: 'b' }],
  [
    { method: 'appsscript.PropertiesService.setProperties', params: { store, properties: { a: 'b' } } },
    undefined,
    null,
  ],
  [{ method: 'appsscript.PropertiesService.deleteProperty', params: { store, key: 'a' } }, undefined, null],
  [
    { method: 'appsscript.ScriptApp.newTrigger', params: { handler: 'everyMorning', schedule: { dailyAtHour: 6 } } },
    { id: '7' },
    { id: '7' },
  ],
  [
    { method: 'appsscript.ScriptApp.newTrigger', params: { handler: 'resumeWork', schedule: { everyMinutes: 10 } } },
    { id: '8' },
    { id: '8' },
  ],
  [{ method: 'appsscript.MailApp.sendEmail', params: mail }, undefined, null],
  [{ method: 'appsscript.MailApp.getRemainingDailyQuota', params: {} }, 97, 97],
] as readonly (readonly [Call, unknown, unknown])[];

it.each(calls)('%j reaches its service and has its answer', (call, answer, result) => {
  const { sent } = inAppsScript({ answer: () => answer });
  expect(dispatch(call)).toEqual(result);
  expect(sent).toEqual([call]);
});

describe('triggers', () => {
  const triggers = [
    { id: '1', handler: 'everyMorning' },
    { id: '2', handler: 'resumeWork' },
  ];

  it('are listed by id and handler', () => {
    inAppsScript({ answer: () => triggers });
    expect(dispatch({ method: 'appsscript.ScriptApp.getProjectTriggers' })).toEqual(triggers);
  });

  it('are deleted one by one, by id', () => {
    const { sent } = inAppsScript({ answer: ({ method }) => (/get/.test(method) ? triggers : undefined) });
    expect(dispatch({ method: 'appsscript.ScriptApp.deleteTrigger', params: { id: '2' } })).toBeNull();
    expect(sent.filter(({ method }) => !/get/.test(method))).toEqual([
      { method: 'appsscript.ScriptApp.deleteTrigger', params: { id: '2' } },
    ]);
  });
});
