/** Each method of Sheets and Slides refuses what Google refuses, in its words, and changes nothing. */
import { sheetsHandlers } from '../../src/workspace/sheets/handlers';
import { slidesHandlers } from '../../src/workspace/slides/handlers';
import { createWorkspace } from '../../src/workspace/workspace';
import { refusedMethods } from './refused-methods';

it('every method of the two is in the table', () => {
  expect(Object.keys(refusedMethods).sort()).toEqual(
    [...Object.keys(sheetsHandlers), ...Object.keys(slidesHandlers)].sort(),
  );
});

const cases = Object.entries(refusedMethods).flatMap(([method, list]) =>
  list.map((one) => [method, one.what, one] as const),
);

it.each(cases)('%s refuses %s', (method, _, { params = {}, body, status, message }) => {
  const workspace = createWorkspace({ now: () => 0, user: 'anna@example.com' });
  const create = method.startsWith('sheets.') ? 'sheets.spreadsheets.create' : 'slides.presentations.create';
  const made = workspace.handle({ method: create, body: {} }).body as Record<string, string>;
  const id = made['spreadsheetId'] ?? made['presentationId'];
  const before = workspace.state;
  const asked = Object.fromEntries(
    Object.entries(params).map(([name, value]) => [name, value === 'FILE' ? id : value]),
  );
  const answer = workspace.handle({ method, params: asked, ...(body && { body }) });
  const said = (answer.body as { error?: { message: string } }).error?.message ?? '';
  expect([answer.status, said.slice(0, message.length)]).toEqual([status, message]);
  expect(workspace.state).toBe(before);
});
