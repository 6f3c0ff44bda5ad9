/** The order of an advanced service's arguments, held against the published types of Apps Script. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';
import { type Method, methods, positionalParameters } from '../../src/google/methods';
import { serviceArguments } from '../../src/apps-script/dispatch';

const TYPES = join(dirname(require.resolve('@types/google-apps-script/package.json')), 'apis');

/** All signatures of a collection's method in the service's d.ts, as lists of parameter names. */
function signatures(service: string): string[][] {
  const [api, ...steps] = service.split('.') as [string, ...string[]];
  const name = steps.pop() as string;
  const file = { Sheets: 'sheets_v4', Slides: 'slides_v1', Docs: 'docs_v1', Drive: 'drive_v3' }[api] as string;
  const source = ts.createSourceFile(
    file,
    readFileSync(join(TYPES, `${file}.d.ts`), 'utf8'),
    ts.ScriptTarget.ES2021,
    true,
  );
  const found: string[][] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isInterfaceDeclaration(node) && node.name.text === `${steps[steps.length - 1]}Collection`)
      node.members.filter(ts.isMethodSignature).forEach((member) => {
        if (member.name.getText(source) === name)
          found.push(member.parameters.map((parameter) => parameter.name.getText(source)));
      });
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

const rest = Object.values(methods).filter((method) => method.http);

/** Our order in the words of the d.ts: resource, parameters, mediaData, optionalArgs. */
const ours = (method: Method): string[] => [
  ...(method.body ? ['resource'] : []),
  ...positionalParameters(method),
  ...(method.blob ? ['mediaData'] : []),
  'optionalArgs',
];

describe('the table of methods', () => {
  it.each(rest.map((method) => [method.service, method] as const))(
    'gives %s its arguments in the published order',
    (service, method) => {
      const published = signatures(service);
      expect(published.length).toBeGreaterThan(0);
      const longest = published.sort((a, b) => b.length - a.length)[0]!;
      const wanted = ours(method);
      expect(wanted.slice(0, longest.length)).toEqual(longest);
    },
  );
});

describe('serviceArguments', () => {
  it('puts the body first, then the path, then the options', () => {
    const call = {
      params: { spreadsheetId: 's', range: 'A1', valueInputOption: 'RAW' as const },
      body: { values: [['x']] },
    };
    expect(serviceArguments(methods['sheets.spreadsheets.values.update'], call)).toEqual([
      { values: [['x']] },
      's',
      'A1',
      { valueInputOption: 'RAW' },
    ]);
  });

  it('keeps the blob’s place for files that are created without one', () => {
    expect(serviceArguments(methods['drive.files.create'], { params: { fields: 'id' }, body: { name: 'n' } })).toEqual([
      { name: 'n' },
      null,
      { fields: 'id' },
    ]);
  });

  it('leaves the options out where there are none', () => {
    expect(serviceArguments(methods['slides.presentations.get'], { params: { presentationId: 'p' } })).toEqual(['p']);
  });
});
