import { advancedServices } from '../../../src/workspace/apps-script/advanced-services';
import { blobUtilities } from '../../../src/workspace/apps-script/blob';

type Method = (...args: readonly unknown[]) => unknown;
interface Blob {
  readonly getContentType: () => string;
  readonly getBytes: () => readonly number[];
}

const services = (answer: unknown) => {
  const sent: unknown[] = [];
  const { Drive } = advancedServices((...call) => {
    sent.push(call);
    return answer;
  }) as unknown as { readonly Drive: { readonly Files: Readonly<Record<'create' | 'export', Method>> } };
  return { files: Drive.Files, sent };
};

describe('a blob', () => {
  it('has signed bytes, as in Apps Script, and comes back as it went', () => {
    const { newBlob, base64Decode, base64Encode } = blobUtilities;
    const blob = newBlob(base64Decode('w6VB'), 'text/plain') as Blob;
    expect([blob.getContentType(), blob.getBytes()]).toEqual(['text/plain', [-61, -91, 65]]);
    expect(base64Encode(blob.getBytes())).toBe('w6VB');
    expect((newBlob('å', 'text/plain') as Blob).getBytes()).toEqual([-61, -91]);
  });

  it('travels with files.create as its bytes in base64', () => {
    const { files, sent } = services({ id: '1' });
    const blob = blobUtilities.newBlob('hej', 'application/pdf');
    files.create({ name: 'a' }, blob, { fields: 'id' });
    files.create({ name: 'b' }, null);
    expect(sent).toEqual([
      ['drive.files.create', { fields: 'id' }, { name: 'a' }, { contentType: 'application/pdf', base64: 'aGVq' }],
      ['drive.files.create', {}, { name: 'b' }, undefined],
    ]);
  });

  it('is all that files.create takes for a file', () => {
    const { files } = services({});
    expect(() => files.create({}, { getBytes: () => [] })).toThrow('Cannot convert the media argument to a Blob');
  });

  it('is what files.export answers, where alt=media is said (GOOGLE.md 51)', () => {
    const { files } = services({ contentType: 'application/pdf', base64: 'aGVq' });
    const blob = files.export('1', 'application/pdf', { alt: 'media' }) as Blob;
    expect([blob.getContentType(), Buffer.from(Int8Array.from(blob.getBytes())).toString()]).toEqual([
      'application/pdf',
      'hej',
    ]);
    expect(() => files.export('1', 'application/pdf')).toThrow('Export requires alt=media');
  });
});
