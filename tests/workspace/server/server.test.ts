import { Readable } from 'node:stream';
import { docs_v1 } from 'googleapis/build/src/apis/docs/v1';
import { drive_v3 } from 'googleapis/build/src/apis/drive/v3';
import { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import { Document, Packer, Paragraph } from 'docx';
import { findMethod } from '../../../src/workspace/server/find-method';
import { type LoopbackServer, serveWorkspace } from '../../../src/workspace/server/server';
import { createWorkspace } from '../../../src/workspace/workspace';

const SPREADSHEET = 'application/vnd.google-apps.spreadsheet';

describe('the loopback server', () => {
  let server: LoopbackServer;
  let sheets: sheets_v4.Sheets;
  let drive: drive_v3.Drive;
  let docs: docs_v1.Docs;

  beforeAll(async () => {
    server = await serveWorkspace(createWorkspace({ now: () => Date.UTC(2026, 0, 5), user: 'a@example.com' }));
    // Jest cannot load the client's own fetch, which is an ES module; Node's does the same.
    const options = { rootUrl: server.rootUrl, retry: false, fetchImplementation: fetch };
    sheets = new sheets_v4.Sheets(options);
    drive = new drive_v3.Drive(options);
    docs = new docs_v1.Docs(options);
  });

  afterAll(() => server.close());

  it('takes a .docx from googleapis and answers it as a document, and a file’s bytes as they are', async () => {
    const file = await Packer.toBuffer(new Document({ sections: [{ children: [new Paragraph('Åtgärder')] }] }));
    // The address of an upload follows the call's own options, not those of the client.
    const { rootUrl } = server;
    const upload = (name: string, mimeType: string, media: { readonly mimeType: string; readonly body: Readable }) =>
      drive.files.create({ requestBody: { name, mimeType }, media }, { rootUrl });
    const { data } = await upload('Rapport', 'application/vnd.google-apps.document', {
      mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      body: Readable.from([file]),
    });
    const read = await docs.documents.get({ documentId: data.id!, includeTabsContent: true });
    expect(read.data.title).toBe('Rapport');
    expect(JSON.stringify(read.data.tabs)).toContain('Åtgärder\\n');
    const pdf = Buffer.from('%PDF-1.7 å');
    const stored = await upload('Rapport.pdf', 'application/pdf', {
      mimeType: 'application/pdf',
      body: Readable.from([pdf]),
    });
    const back = await drive.files.get({ fileId: stored.data.id!, alt: 'media' }, { responseType: 'arraybuffer' });
    expect(Buffer.from(back.data as unknown as ArrayBuffer)).toEqual(pdf);
  });

  it('lets googleapis make, fill, read, export and delete a spreadsheet', async () => {
    const made = await drive.files.create({ requestBody: { name: 'Åtgärder', mimeType: SPREADSHEET } });
    expect(made.data).toEqual({
      kind: 'drive#file',
      id: expect.stringMatching(/^1[\w-]{43}$/) as string,
      name: 'Åtgärder',
      mimeType: SPREADSHEET,
    });
    const spreadsheetId = made.data.id ?? '';
    const values = [
      ['Kommun', 'Värde'],
      ['A, B', '=1+1'],
    ];
    await sheets.spreadsheets.values.update({
      spreadsheetId,
      range: 'Sheet1!A1:B2',
      valueInputOption: 'RAW',
      requestBody: { values },
    });
    const read = await sheets.spreadsheets.values.batchGet({
      spreadsheetId,
      ranges: ['Sheet1!A1:B1', 'Sheet1!A2:B2'],
      valueRenderOption: 'UNFORMATTED_VALUE',
    });
    expect(read.data.valueRanges?.map((range) => range.values)).toEqual([[values[0]], [values[1]]]);
    const got = await sheets.spreadsheets.get({
      spreadsheetId,
      fields: 'properties.title,sheets.properties(sheetId,title)',
    });
    expect(got.data).toEqual({
      properties: { title: 'Åtgärder' },
      sheets: [{ properties: { sheetId: 0, title: 'Sheet1' } }],
    });
    const csv = await drive.files.export({ fileId: spreadsheetId, mimeType: 'text/csv' }, { responseType: 'text' });
    expect(csv.data).toBe('Kommun,Värde\r\n"A, B",=1+1');
    expect((await drive.files.delete({ fileId: spreadsheetId })).status).toBe(204);
    await expect(drive.files.get({ fileId: spreadsheetId })).rejects.toMatchObject({
      code: 404,
      message: `File not found: ${spreadsheetId}.`,
    });
  });

  it("answers errors in Google's form", async () => {
    await expect(sheets.spreadsheets.get({ spreadsheetId: 'nope' })).rejects.toMatchObject({
      response: { data: { error: { code: 404, message: 'Requested entity was not found.', status: 'NOT_FOUND' } } },
    });
  });

  it('answers 501 to a path that is none of ours and 400 to what is no JSON', async () => {
    expect((await fetch(`${server.rootUrl}v1/nothing`)).status).toBe(501);
    expect((await fetch(`${server.rootUrl}drive/v3/files`, { method: 'POST', body: '{' })).status).toBe(400);
  });
});

describe('findMethod', () => {
  it.each([
    ['GET', '/v4/spreadsheets/x', 'sheets.spreadsheets.get'],
    ['GET', '/v4/spreadsheets/x/', 'sheets.spreadsheets.get'],
    ['POST', '/v4/spreadsheets/x/:batchUpdate', 'sheets.spreadsheets.batchUpdate'],
    ['POST', '/v4/spreadsheets/x:batchUpdate', 'sheets.spreadsheets.batchUpdate'],
    ['GET', '/v4/spreadsheets/x/values:batchGet', 'sheets.spreadsheets.values.batchGet'],
    ['POST', '/v4/spreadsheets/x/values/Sheet1!A1:append', 'sheets.spreadsheets.values.append'],
    ['POST', '/v4/spreadsheets/x/values/Sheet1!A1%3AB2:clear', 'sheets.spreadsheets.values.clear'],
    ['POST', '/drive/v3/files/x/copy', 'drive.files.copy'],
    ['GET', '/v1/presentations/x', 'slides.presentations.get'],
  ])('%s %s is %s (RECORDINGS.md 40)', (verb, path, method) => expect(findMethod(verb, path, [])?.method).toBe(method));

  it('reads parameters by their types', () => {
    expect(
      findMethod('GET', '/v4/spreadsheets/x/values/%27%C3%85%27!A1%3AB2', [['valueRenderOption', 'FORMULA']])?.params,
    ).toEqual({
      spreadsheetId: 'x',
      range: "'Å'!A1:B2",
      valueRenderOption: 'FORMULA',
    });
    expect(
      findMethod('GET', '/drive/v3/files', [
        ['pageSize', '5'],
        ['supportsAllDrives', 'true'],
        ['odd', '1'],
      ])?.params,
    ).toEqual({
      pageSize: 5,
      supportsAllDrives: true,
      odd: '1',
    });
    expect(
      findMethod('GET', '/v4/spreadsheets/x', [
        ['ranges', 'A1'],
        ['ranges', 'B1'],
      ])?.params,
    ).toEqual({ spreadsheetId: 'x', ranges: ['A1', 'B1'] });
  });
});
