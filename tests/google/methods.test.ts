/** The table of methods, held against Google's discovery documents, the manifest and the table of permissions for IT. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { methods, type Method, positionalParameters } from '../../src/google/methods';
import { scopes } from '../../src/google/scopes';
import { apis, isRequired, methodSchema } from '../../src/workspace/protocol/api-schema';

const ROOT = join(__dirname, '../..');

interface Manifest {
  readonly oauthScopes: readonly string[];
  readonly dependencies: { readonly enabledAdvancedServices: readonly object[] };
}

const manifest = JSON.parse(readFileSync(join(ROOT, 'appsscript.json'), 'utf8')) as Manifest;

const table = Object.entries(methods) as [string, Method][];
const rest = table.filter(([, { http }]) => http !== undefined);

describe('the table of methods', () => {
  it.each(rest)('has %s as the discovery document has it', (id, { http, parameters, body }) => {
    const schema = methodSchema(id)!;
    expect([http![0], http![1]]).toEqual([schema.verb, schema.path.replace(/\{\+/g, '{')]);
    expect(body).toBe(schema.request !== undefined);
    const known = { ...apis[id.split('.')[0] as keyof typeof apis].parameters, ...schema.parameters };
    const inPath = [...schema.path.matchAll(/\{\+?(\w+)\}/g)].map(([, name]) => name!);
    for (const [name, place] of Object.entries(parameters)) {
      expect(Object.keys(known)).toContain(name);
      const wanted = inPath.includes(name) ? 'path' : isRequired(known[name]!) ? 'requiredQuery' : 'query';
      expect(`${name}: ${place}`).toBe(`${name}: ${wanted}`);
    }
    expect(positionalParameters({ parameters }).slice(0, inPath.length)).toEqual(inPath);
  });

  it('gives built-in services arguments only, and no path', () => {
    for (const [, { parameters }] of table.filter(([, { http }]) => http === undefined))
      expect(Object.values(parameters).every((place) => place === 'argument')).toBe(true);
  });

  it('says that a method writes where its verb does', () => {
    for (const [id, { http, writes }] of rest) expect(`${id} ${writes}`).toBe(`${id} ${http![0] !== 'GET'}`);
  });

  // RFC 9110 section 9.2.2: GET, PUT and DELETE may be sent again. Drive's PATCH sets names and folders to what they then are already.
  it('lets a call be sent again where its verb may be', () => {
    for (const [id, { http, repeatable }] of rest) expect(`${id} ${repeatable}`).toBe(`${id} ${http![0] !== 'POST'}`);
  });

  it.each(['appsscript.MailApp.sendEmail', 'appsscript.ScriptApp.newTrigger'] as const)(
    'never lets %s be sent again: it would be done twice',
    (id) => expect(methods[id].repeatable).toBe(false),
  );

  it('names a built-in service as its id does', () => {
    for (const [id, { service }] of table.filter(([, { http }]) => http === undefined))
      expect(service).toBe(id.split('.')[1]);
  });

  it('has a place for a blob in what can upload a file, and in nothing else (GOOGLE.md 19)', () =>
    expect(table.filter(([, { blob }]) => blob).map(([id]) => id)).toEqual([
      'drive.files.create',
      'drive.files.update',
    ]));

  it('lets arguments that must be given stand first, the others in the options', () =>
    expect(
      positionalParameters({
        parameters: { fields: 'query', id: 'path', updateMask: 'requiredQuery', lock: 'argument' },
      }),
    ).toEqual(['id', 'updateMask']));

  it('says what a refusal means, each status of Google’s errors alike', () => {
    for (const [, { refusals }] of table)
      for (const status of [400, 401, 403, 404, 409, 429]) {
        const own = refusals.filter((rule) => rule.status === status && !rule.text && !rule.reason);
        expect(own).toHaveLength(1);
      }
  });
});

describe('the manifest', () => {
  it('asks for the scopes of the table, and no other', () => {
    expect([...manifest.oauthScopes].sort()).toEqual(Object.values(scopes).sort());
    const used = new Set(table.flatMap(([, { scope }]) => scope ?? []));
    expect([...used, 'dialogs', 'address'].sort()).toEqual(Object.keys(scopes).sort());
  });

  it('switches on the advanced services that the table names, in its versions', () => {
    const named = new Map(
      rest.map(([id, { service, http }]) => {
        const userSymbol = service.split('.')[0]!;
        const version = http![1].split('/').find((step) => /^v\d$/.test(step));
        return [userSymbol, { userSymbol, serviceId: id.split('.')[0], version }];
      }),
    );
    expect(new Set(manifest.dependencies.enabledAdvancedServices)).toEqual(new Set(named.values()));
  });
});

describe('the table of permissions for IT', () => {
  it('gives a reason for each scope, and for no other', () => {
    const lines = readFileSync(join(ROOT, 'docs/for-it.md'), 'utf8').split('\n');
    const start = lines.findIndex((line) => /^\|.*\| scope \|/.test(line));
    const end = lines.findIndex((line, at) => at > start && !line.startsWith('|'));
    const rows = lines.slice(start + 2, end).map((line) => line.split('|').map((cell) => cell.trim()));
    const short = Object.values(scopes).map((address) => `\`${address.replace(/^.*\/auth\//, '')}\``);
    expect(rows.map((row) => row[2]).sort()).toEqual(short.sort());
    expect(rows.every((row) => row[1] !== '' && row[3]!.length > 20)).toBe(true);
  });
});
