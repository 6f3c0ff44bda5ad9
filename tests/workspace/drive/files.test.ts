/** Drive, by the numbered facts of RECORDINGS.md and GOOGLE.md. All names are made up. */
import fc from 'fast-check';
import { createWorkspace, type Workspace, type WorkspaceAnswer } from '../../../src/workspace/workspace';
import { refusedCalls } from './refused-calls';

const SPREADSHEET = 'application/vnd.google-apps.spreadsheet';
const PRESENTATION = 'application/vnd.google-apps.presentation';
const FOLDER = 'application/vnd.google-apps.folder';
const ANNA = 'anna@example.com';
const BO = 'bo@example.com';

let clock = Date.UTC(2026, 0, 5, 8);
let workspace: Workspace;

beforeEach(() => {
  clock = Date.UTC(2026, 0, 5, 8);
  workspace = createWorkspace({ now: () => (clock += 1000), user: ANNA });
});

type Body = Readonly<Record<string, unknown>>;

const call = (method: string, params: Body = {}, body?: Body, user?: string): WorkspaceAnswer =>
  workspace.handle({ method: `drive.${method}`, params, ...(body && { body }), ...(user && { user }) });

const made = (body: Body, user?: string): string => {
  const answer = call('files.create', {}, body, user);
  expect(answer.status).toBe(200);
  return (answer.body as { id: string }).id;
};

const names = (q: string, params: Body = {}, user?: string): readonly string[] => {
  const answer = call('files.list', { q, orderBy: 'name', ...params }, undefined, user);
  expect(answer).toMatchObject({ status: 200 });
  return (answer.body as { files: { name: string }[] }).files.map((file) => file.name);
};

const notFound = (id: string): WorkspaceAnswer => ({
  status: 404,
  body: {
    error: {
      code: 404,
      message: `File not found: ${id}.`,
      errors: [
        {
          message: `File not found: ${id}.`,
          domain: 'global',
          reason: 'notFound',
          location: 'fileId',
          locationType: 'parameter',
        },
      ],
    },
  },
});

describe('files.create', () => {
  it('answers kind, id, name and mimeType, nothing else (RECORDINGS.md 1)', () => {
    expect(call('files.create', {}, { name: 'Plan', mimeType: SPREADSHEET })).toEqual({
      status: 200,
      body: {
        kind: 'drive#file',
        id: expect.stringMatching(/^1[\w-]{43}$/) as string,
        name: 'Plan',
        mimeType: SPREADSHEET,
      },
    });
  });

  it('makes the content: a spreadsheet or a presentation of that name', () => {
    const sheet = made({ name: 'Plan', mimeType: SPREADSHEET });
    const deck = made({ name: 'Bilder', mimeType: PRESENTATION });
    expect(workspace.state.spreadsheets[sheet]?.properties.title).toBe('Plan');
    expect(workspace.state.presentations[deck]?.title).toBe('Bilder');
  });

  it('puts a file into the root where no folder is named, and into a folder where one is', () => {
    const folder = made({ name: 'Mapp', mimeType: FOLDER });
    const file = made({ name: 'Plan', mimeType: SPREADSHEET, parents: [folder] });
    expect(call('files.get', { fileId: file, fields: 'parents' }).body).toEqual({ parents: [folder] });
    expect(call('files.get', { fileId: folder, fields: 'parents' }).body).toEqual({
      parents: [expect.stringMatching(/^0A\w{11}Uk9PVA$/)],
    });
    expect(names("'root' in parents")).toEqual(['Mapp']);
  });
});

describe('files.get', () => {
  it('tells times only when asked, in ISO 8601 with milliseconds (RECORDINGS.md 48)', () => {
    const fileId = made({ name: 'Plan', mimeType: SPREADSHEET });
    expect(call('files.get', { fileId, fields: 'id,name,createdTime,modifiedTime' }).body).toEqual({
      id: fileId,
      name: 'Plan',
      createdTime: '2026-01-05T08:00:01.000Z',
      modifiedTime: '2026-01-05T08:00:01.000Z',
    });
  });

  it('takes no notice of a parameter that it does not have (RECORDINGS.md 47)', () => {
    const fileId = made({ name: 'Plan', mimeType: SPREADSHEET });
    expect(call('files.get', { fileId, includeItemsFromAllDrives: 'True' }).status).toBe(200);
  });

  it('says 404 to a user whose run neither made nor opened the file, shared or not (GOOGLE.md 7)', () => {
    const fileId = made({ name: 'Plan', mimeType: SPREADSHEET });
    expect(call('permissions.create', { fileId }, { type: 'user', role: 'writer', emailAddress: BO }).status).toBe(200);
    expect(call('files.get', { fileId }, undefined, BO)).toEqual(notFound(fileId));
    expect(names('trashed = false', {}, BO)).toEqual([]);
  });
});

describe('files.copy', () => {
  it('names the copy after the original where name is null (RECORDINGS.md 45)', () => {
    const fileId = made({ name: 'Plan', mimeType: SPREADSHEET });
    const copy = call('files.copy', { fileId }, { name: null, mimeType: SPREADSHEET }).body as {
      id: string;
      name: string;
    };
    expect(copy.name).toBe('Copy of Plan');
    expect(workspace.state.spreadsheets[copy.id]).toMatchObject({
      spreadsheetId: copy.id,
      properties: { title: 'Copy of Plan' },
    });
  });

  it('inherits app properties unless the body overrides or clears them (GOOGLE.md 8)', () => {
    const fileId = made({ name: 'Mall', mimeType: PRESENTATION, appProperties: { a: '1', b: '2', c: '3' } });
    const answer = call(
      'files.copy',
      { fileId, fields: 'name,appProperties' },
      { name: 'Bilder', appProperties: { a: null, b: 'ny' } },
    );
    expect(answer.body).toEqual({ name: 'Bilder', appProperties: { b: 'ny', c: '3' } });
  });

  it('copies content that later changes of the original do not reach', () => {
    const fileId = made({ name: 'Mall', mimeType: PRESENTATION });
    const { id } = call('files.copy', { fileId }, { name: 'Bilder' }).body as { id: string };
    call('files.update', { fileId }, { name: 'Ny mall' });
    expect(workspace.state.presentations[id]).toMatchObject({ presentationId: id, title: 'Bilder' });
    expect(workspace.state.presentations[fileId]).toMatchObject({ presentationId: fileId, title: 'Ny mall' });
  });
});

describe('files.list', () => {
  it('answers kind, incompleteSearch and the four fields of each file where nothing is asked (RECORDINGS.md 46)', () => {
    const id = made({ name: 'Plan', mimeType: SPREADSHEET });
    expect(call('files.list').body).toEqual({
      kind: 'drive#fileList',
      incompleteSearch: false,
      files: [{ kind: 'drive#file', id, name: 'Plan', mimeType: SPREADSHEET }],
    });
  });

  it('has no nextPageToken on the last page, and files: [] where nothing is found (RECORDINGS.md 46)', () => {
    expect(call('files.list', { q: 'name = "ingen"', fields: 'kind,nextPageToken,files(id,name)' }).body).toEqual({
      kind: 'drive#fileList',
      files: [],
    });
  });

  it('answers in pages that together hold every file once', () => {
    const all = Array.from({ length: 7 }, (_, i) => `Fil ${i}`);
    for (const name of all) made({ name, mimeType: SPREADSHEET });
    const seen: string[] = [];
    let pageToken: string | undefined;
    do {
      const { body } = call('files.list', {
        pageSize: 3,
        orderBy: 'name',
        fields: 'nextPageToken,files(name)',
        ...(pageToken && { pageToken }),
      });
      const page = body as { nextPageToken?: string; files: { name: string }[] };
      seen.push(...page.files.map((file) => file.name));
      ({ nextPageToken: pageToken } = page);
    } while (pageToken);
    expect(seen).toEqual(all);
  });

  it.each([
    ["name = 'Plan A'", ['Plan A']],
    ['name="Plan A" and mimeType="application/vnd.google-apps.spreadsheet"', ['Plan A']],
    ["name contains 'plan'", ['Plan A', 'Plan B']],
    ["name contains 'lan'", []],
    ["name = 'Bo\\'s \\\\ mapp'", ["Bo's \\ mapp"]],
    [`mimeType != '${FOLDER}'`, ['Plan A', 'Plan B']],
    ["not mimeType contains 'application/vnd.google-apps.f'", ['Plan A', 'Plan B']],
    ["trashed = true or name = 'Plan A'", ['Plan A', 'Plan B']],
    ["trashed = true or name = 'Plan A' and name = 'ingen'", ['Plan B']],
    ["(trashed = true or name = 'Plan A') and name = 'Plan A'", ['Plan A']],
    ["appProperties has { key='dm' and value='x1' }", ['Plan A']],
    ["appProperties has {key='dm' and value='x'}", []],
    ["appProperties has { key='toString' and value='x' }", []],
    ["modifiedTime > '2026-01-05T08:00:01'", ["Bo's \\ mapp", 'Plan B']],
    ["modifiedTime <= '2026-01-05T09:00:01+01:00'", ['Plan A']],
    ["'me' in owners and trashed = false", ["Bo's \\ mapp", 'Plan A']],
    [`'${BO}' in owners`, []],
    ['', ["Bo's \\ mapp", 'Plan A', 'Plan B']],
  ])('finds by q: %s', (q, expected) => {
    made({ name: 'Plan A', mimeType: SPREADSHEET, appProperties: { dm: 'x1' } });
    made({ name: "Bo's \\ mapp", mimeType: FOLDER });
    const b = made({ name: 'Plan B', mimeType: SPREADSHEET });
    call('files.update', { fileId: b }, { trashed: true });
    expect(names(q)).toEqual(expected);
  });

  it('finds a file by any name, quoted as Drive wants it', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, unit: 'binary' }), fc.constantFrom("'", '"'), (name, quote) => {
        workspace = createWorkspace({ now: () => clock, user: ANNA });
        made({ name, mimeType: FOLDER });
        made({ name: `${name}x`, mimeType: FOLDER });
        const quoted = name.replace(/\\/g, '\\\\').split(quote).join(`\\${quote}`);
        expect(names(`name = ${quote}${quoted}${quote}`)).toEqual([name]);
      }),
    );
  });

  it.each([
    'name',
    'name =',
    'name = x',
    "name == 'a'",
    "title = 'a'",
    "name = 'a' and",
    "(name = 'a'",
    "name = 'a' name = 'b'",
    'trashed = 1',
    "'a' in nowhere",
    "modifiedTime > 'igår'",
    "name = 'a",
    '#',
  ])('refuses q: %s', (q) => {
    expect(call('files.list', { q })).toEqual({
      status: 400,
      body: {
        error: {
          code: 400,
          message: 'Invalid Value',
          errors: [
            { message: 'Invalid Value', domain: 'global', reason: 'invalid', location: 'q', locationType: 'parameter' },
          ],
        },
      },
    });
  });

  it.each(["fullText contains 'a'", 'starred = true', 'sharedWithMe', "'me' in writers"])(
    'answers 501 to q that Drive knows and we do not: %s',
    (q) => {
      expect(call('files.list', { q }).status).toBe(501);
    },
  );

  it('refuses page sizes, tokens and orders that are none', () => {
    expect(call('files.list', { pageSize: 0 }).body).toMatchObject({
      error: { code: 400, message: "Invalid value '0'. Values must be within the range: [1, 1000]" },
    });
    expect(call('files.list', { pageToken: 'x' }).body).toMatchObject({
      error: { code: 400, errors: [{ location: 'pageToken' }] },
    });
    expect(call('files.list', { orderBy: 'size' }).body).toMatchObject({
      error: { code: 400, errors: [{ location: 'orderBy' }] },
    });
    expect(call('files.list', { orderBy: 'recency' }).status).toBe(501);
  });

  it('orders by several keys, and the newest first where no order is asked', () => {
    for (const [name, mimeType] of [
      ['B', SPREADSHEET],
      ['A', FOLDER],
      ['C', FOLDER],
    ])
      made({ name, mimeType });
    expect(names('', { orderBy: 'folder,name desc' })).toEqual(['C', 'A', 'B']);
    expect(names('', { orderBy: undefined })).toEqual(['C', 'A', 'B']);
    expect(names('', { orderBy: 'createdTime' })).toEqual(['B', 'A', 'C']);
  });
});

describe('files.update', () => {
  it('renames the file and its content, and merges app properties', () => {
    const fileId = made({ name: 'Plan', mimeType: SPREADSHEET, appProperties: { a: '1', b: '2' } });
    const answer = call(
      'files.update',
      { fileId, fields: 'name,appProperties,modifiedTime' },
      { name: 'Ny', appProperties: { a: null, c: '3' } },
    );
    expect(answer.body).toEqual({
      name: 'Ny',
      appProperties: { b: '2', c: '3' },
      modifiedTime: '2026-01-05T08:00:02.000Z',
    });
    expect(workspace.state.spreadsheets[fileId]?.properties.title).toBe('Ny');
  });

  it('moves a file between folders, and refuses a second folder', () => {
    const [a, b] = [made({ name: 'A', mimeType: FOLDER }), made({ name: 'B', mimeType: FOLDER })];
    const fileId = made({ name: 'Plan', mimeType: SPREADSHEET, parents: [a] });
    expect(call('files.update', { fileId, addParents: b }).body).toMatchObject({
      error: { code: 403, errors: [{ reason: 'cannotAddParent' }] },
    });
    expect(
      call('files.update', { fileId, addParents: b, removeParents: a, fields: 'id,name,mimeType,parents' }).body,
    ).toEqual({
      id: fileId,
      name: 'Plan',
      mimeType: SPREADSHEET,
      parents: [b],
    });
  });

  it('refuses app properties over 124 bytes and over 30 keys', () => {
    const fileId = made({ name: 'Plan', mimeType: SPREADSHEET });
    expect(call('files.update', { fileId }, { appProperties: { key: 'å'.repeat(60) } }).status).toBe(200);
    expect(call('files.update', { fileId }, { appProperties: { key: 'å'.repeat(61) } }).body).toMatchObject({
      error: {
        code: 403,
        message:
          'Properties and app properties are limited to 124 bytes in UTF-8 encoding, counting both the key and the value.',
        errors: [{ reason: 'propertyLengthLimitExceeded' }],
      },
    });
    const thirty = Object.fromEntries(Array.from({ length: 30 }, (_, i) => [`k${i}`, 'v']));
    expect(call('files.update', { fileId }, { appProperties: thirty }).status).toBe(403);
  });
});

describe('files.delete', () => {
  it('answers 204 without a body, and the file is gone from Drive and Sheets (RECORDINGS.md 45)', () => {
    const fileId = made({ name: 'Plan', mimeType: SPREADSHEET });
    expect(call('files.delete', { fileId })).toEqual({ status: 204, body: undefined });
    expect(call('files.get', { fileId })).toEqual(notFound(fileId));
    expect(workspace.state).toMatchObject({ files: {}, spreadsheets: {} });
  });

  it('takes with a folder what lies in it', () => {
    const folder = made({ name: 'Mapp', mimeType: FOLDER });
    const inner = made({ name: 'Inre', mimeType: FOLDER, parents: [folder] });
    made({ name: 'Plan', mimeType: SPREADSHEET, parents: [inner] });
    const other = made({ name: 'Annat', mimeType: SPREADSHEET });
    call('files.delete', { fileId: folder });
    expect(Object.keys(workspace.state.files)).toEqual([other]);
  });
});

describe('permissions', () => {
  it('list the owner and those the file is shared with, and take a share back', () => {
    const fileId = made({ name: 'Plan', mimeType: SPREADSHEET });
    const shared = call('permissions.create', { fileId }, { type: 'user', role: 'writer', emailAddress: BO });
    expect(shared.body).toEqual({
      kind: 'drive#permission',
      id: expect.stringMatching(/^\d{20}$/) as string,
      type: 'user',
      role: 'writer',
    });
    expect(call('permissions.list', { fileId, fields: 'permissions(emailAddress,role)' }).body).toEqual({
      permissions: [
        { emailAddress: ANNA, role: 'owner' },
        { emailAddress: BO, role: 'writer' },
      ],
    });
    expect(call('permissions.delete', { fileId, permissionId: (shared.body as { id: string }).id })).toEqual({
      status: 204,
      body: undefined,
    });
    expect(workspace.state.files[fileId]?.sharedWith).toEqual([]);
  });
});

describe('a refused request', () => {
  it.each(refusedCalls)(
    "(%s) has Google's status and message and leaves the state as it was",
    (_, method, params, body, status, message) => {
      const ids: Readonly<Record<string, string>> = {
        SHEET: made({ name: 'Plan', mimeType: SPREADSHEET }),
        FOLDER: made({ name: 'Mapp', mimeType: FOLDER }),
      };
      const fileId = params['fileId'];
      const before = workspace.state;
      const answer = call(
        method,
        { ...params, ...(typeof fileId === 'string' && { fileId: ids[fileId] ?? fileId }) },
        body,
      );
      expect(answer).toMatchObject({
        status,
        body: { error: { code: status, message, errors: [{ message, domain: 'global' }] } },
      });
      expect(workspace.state).toBe(before);
    },
  );

  it('is 403 where another person owns the file', () => {
    const fileId = made({ name: 'Plan', mimeType: SPREADSHEET });
    const file = workspace.state.files[fileId];
    if (!file) throw new Error('no file');
    workspace.state = { ...workspace.state, files: { [fileId]: { ...file, openTo: [ANNA, BO] } } };
    const before = workspace.state;
    for (const method of ['files.update', 'files.delete']) {
      expect(call(method, { fileId }, method === 'files.update' ? { name: 'x' } : undefined, BO).body).toMatchObject({
        error: {
          code: 403,
          message: 'The user does not have sufficient permissions for this file.',
          errors: [{ reason: 'insufficientFilePermissions' }],
        },
      });
    }
    expect(workspace.state).toBe(before);
  });
});
