/** Each method of Sheets, Slides and Docs refuses what Google refuses, in its words, and changes nothing. */
import { docsHandlers } from '../../src/workspace/docs/handlers';
import { sheetsHandlers } from '../../src/workspace/sheets/handlers';
import { slidesHandlers } from '../../src/workspace/slides/handlers';
import { createWorkspace } from '../../src/workspace/workspace';
import { refusedMethods } from './refused-methods';

it('every method of the three is in the table', () => {
  expect(Object.keys(refusedMethods).sort()).toEqual(
    [sheetsHandlers, slidesHandlers, docsHandlers].flatMap(Object.keys).sort(),
  );
});

const cases = Object.entries(refusedMethods).flatMap(([method, list]) =>
  list.map((one) => [method, one.what, one] as const),
);

it.each(cases)('%s refuses %s', (method, _, { params = {}, body, status, message }) => {
  const workspace = createWorkspace({ now: () => 0, user: 'anna@example.com' });
  const [api] = method.split('.') as ['sheets' | 'slides' | 'docs'];
  const create = { sheets: 'spreadsheets', slides: 'presentations', docs: 'documents' }[api];
  const made = workspace.handle({ method: `${api}.${create}.create`, body: {} }).body as Record<string, string>;
  const id = made['spreadsheetId'] ?? made['presentationId'] ?? made['documentId'];
  const before = workspace.state;
  const asked = Object.fromEntries(
    Object.entries(params).map(([name, value]) => [name, value === 'FILE' ? id : value]),
  );
  const answer = workspace.handle({ method, params: asked, ...(body && { body }) });
  const said = (answer.body as { error?: { message: string } }).error?.message ?? '';
  expect([answer.status, said.slice(0, message.length)]).toEqual([status, message]);
  expect(workspace.state).toBe(before);
});
