/** The built script's surface: what Google may call, and that nothing of the workspace or of Node came along. */
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { build } from '../../src/tools/build';
import { DIST, emptyWorkbook } from './small-workbook';

const code = (): string => readFileSync(join(DIST, 'Code.js'), 'utf8');

/** Everything that main.ts exports, and what each is called by. */
const SURFACE = [
  'approveColumns',
  'approveReview',
  'continueWork',
  'endDecks',
  'endDocuments',
  'makeMunicipalityTabs',
  'makeOneDeck',
  'makeOneDocument',
  'mergeSmallGroups',
  'morningRun',
  'onOpen',
  'openColumns',
  'openDecks',
  'openDocuments',
  'openReview',
  'previewMailing',
  'previewOneDocument',
  'recalculate',
  'refreshStatus',
  'sendNow',
  'setUp',
  'startDecks',
  'startDocuments',
  'toggleMailing',
  'updatePlan',
];

describe('dist/Code.js', () => {
  it('loads in an empty context without touching a service, and makes exactly these globals', () => {
    const context = createContext({});
    runInContext(code(), context);
    expect(Object.keys(context).sort()).toEqual(['app', ...SURFACE].sort());
  });

  it('has a top-level function for each, as menus and triggers need', () => {
    const declared = [...code().matchAll(/^function (\w+)\(\)/gm)].map(([, name]) => name);
    expect(declared.sort()).toEqual(SURFACE);
  });

  it('has nothing that the runtime lacks', () => {
    expect(code()).not.toMatch(/\b(setTimeout|setInterval|require|process|Buffer|TextEncoder|fetch)\(/);
    expect(code()).not.toMatch(/^\s*(static\s+\w+\s*=|#\w+)/m);
  });

  it('is made of no file of the local workspace, of Node or of a package', async () => {
    // Beside dist/, which other tests read at the same time.
    const folder = mkdtempSync(join(tmpdir(), 'dist-'));
    const { inputs, bytes } = await build(folder);
    expect(readdirSync(folder).sort()).toEqual([
      'Code.js',
      'appsscript.json',
      'columns.html',
      'decks.html',
      'documents.html',
      'preview.html',
      'result.html',
      'review.html',
    ]);
    expect(readFileSync(join(folder, 'Code.js'), 'utf8')).toBe(code());
    rmSync(folder, { recursive: true });
    expect(inputs.filter((file) => /hosts\/(local|node)|node_modules/.test(file))).toEqual([]);
    // Ours: Apps Script loads all of it at every click.
    expect(bytes).toBeLessThan(1_600_000);
  });
});

describe('the menu', () => {
  it('is built without a call, and every item names a function that exists', () => {
    const { menu, calls, thrown } = emptyWorkbook().runtime.run('onOpen');
    expect(thrown).toBeNull();
    expect(calls).toEqual([]);
    const items = menu.flatMap((item) => (item ? [item] : []));
    expect(items.map(([caption]) => caption)).toEqual([
      'Kom igång',
      'Koppla kolumnerna …',
      'Gå igenom svaren …',
      'Föreslå sammanslagning …',
      'Räkna om analysen',
      'Skapa kommunflikar',
      'Skapa bildspel …',
      'Skapa dokument …',
      'Uppdatera läget',
      'Visa veckans utskick (skickar inget)',
      'Skicka nu …',
      'Slå på/av utskick …',
      'Uppdatera driftstatus',
    ]);
    expect(items.filter(([, handler]) => !SURFACE.includes(handler))).toEqual([]);
  });

  it('does nothing when the person answers no', () => {
    const google = emptyWorkbook();
    const before = google.workspace.state;
    for (const name of ['setUp', 'recalculate', 'makeMunicipalityTabs', 'openDecks', 'updatePlan', 'refreshStatus'])
      expect(google.runtime.run(name, [], { answer: () => 'CANCEL' }).calls).toEqual([]);
    expect(google.workspace.state).toBe(before);
  });

  it('asks Google for consent before it does anything where a scope was unticked', () => {
    const google = emptyWorkbook();
    const { calls, alerts } = google.runtime.run('setUp', [], {
      refusedScopes: ['https://www.googleapis.com/auth/spreadsheets'],
    });
    expect(calls).toEqual([]);
    expect(alerts).toHaveLength(1);
  });

  it('a trigger without consent makes no call', () => {
    const { calls, thrown } = emptyWorkbook().runtime.run('morningRun', [], { asTrigger: true, refusedScopes: ['x'] });
    expect(thrown).toBeNull();
    expect(calls).toEqual([]);
  });
});
