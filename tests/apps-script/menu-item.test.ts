import { buildMenu } from '../../src/apps-script/menu';
import { confirmed, guarded, runMenuItem } from '../../src/apps-script/menu-item';
import { scopes } from '../../src/google/scopes';
import type { Job } from '../../src/google/call';
import type { Done } from '../../src/jobs/run/done';
import { sv } from '../../src/messages/sv';
import { SurveyError } from '../../src/messages/survey-error';
import { inAppsScript } from './in-apps-script';

const done: Done = { title: 'Klart', sentences: ['Allt är gjort.'], links: [], counts: {} };
const { items, before, errorTitle } = sv.menuMessages;

function* doneAtOnce(): Job<Done> {
  return done;
}
const item = { scopes: [scopes.files], item: 'setUp', job: doneAtOnce } as const;

describe('a menu item', () => {
  it('asks, works and shows what was done', () => {
    const { alerts, dialogs, askedScopes, templates } = inAppsScript({ template: '<?= title ?>: <?= content ?>' });
    runMenuItem(item);
    expect(alerts).toEqual([{ title: items.setUp, text: before.setUp }]);
    expect(templates).toEqual(['result']);
    expect(dialogs.map(({ title, html }) => [title, html.replace(/&quot;/g, '"')])).toEqual([
      ['Klart', `Klart: ${JSON.stringify(done)}`],
    ]);
    expect([...askedScopes].sort()).toEqual([scopes.sheets, scopes.dialogs, scopes.address, scopes.files].sort());
  });

  it('does nothing where the person says no', () => {
    let begun = false;
    const { alerts, dialogs } = inAppsScript({ says: () => 'CANCEL' });
    runMenuItem({ ...item, job: () => ((begun = true), doneAtOnce()) });
    expect([alerts.length, dialogs, begun]).toEqual([1, [], false]);
  });

  it('asks for nothing but permissions where the person has not given them all', () => {
    const { alerts, dialogs } = inAppsScript({ refusedScopes: [scopes.files] });
    runMenuItem(item);
    expect(dialogs).toEqual([]);
    expect(alerts.map(({ title }) => title)).toEqual([errorTitle]);
  });
});

describe('an error', () => {
  it('is told in words, and its stack is logged', () => {
    const { alerts, logged } = inAppsScript();
    const thrown = new SurveyError('EMPTY_TAB', { tab: 'Frågor' });
    guarded(() => {
      throw thrown;
    });
    expect(alerts).toEqual([{ title: errorTitle, text: expect.stringContaining('Frågor') }]);
    expect(logged).toEqual([thrown.stack]);
  });

  it.each([
    ['without a stack is logged by its message', Object.assign(new Error('odd'), { stack: undefined }), 'odd'],
    ['that is a text is logged as it is', 'odd', 'odd'],
  ])('%s', (_, thrown, text) => {
    const { logged } = inAppsScript();
    guarded(() => {
      throw thrown;
    });
    expect(logged).toEqual([text]);
  });

  it('that never came is not told of', () => {
    const { alerts } = inAppsScript();
    guarded(() => undefined);
    expect(alerts).toEqual([]);
  });
});

it.each([
  ['OK', true],
  ['CANCEL', false],
] as const)('a question that is answered by %s', (answer, yes) => {
  const { alerts } = inAppsScript({ says: () => answer });
  expect(confirmed('Titel', 'Fråga?')).toBe(yes);
  expect(alerts).toEqual([{ title: 'Titel', text: 'Fråga?' }]);
});

it('a menu has its items in order, with lines between', () => {
  const { menu } = inAppsScript();
  buildMenu('Digital mognad', [['Kom igång', 'setUp'], null, ['Räkna om', 'recalculate']]);
  expect(menu).toEqual([['Kom igång', 'setUp'], null, ['Räkna om', 'recalculate']]);
});
