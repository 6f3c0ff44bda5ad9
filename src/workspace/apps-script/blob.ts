/** Blobs of Apps Script, in the parts that the script uses: bytes are signed there. */
import type { Media } from '../../google/media';
import { loud } from './loud';

const made = new WeakMap<object, Media>();

export function createBlob(media: Media): object {
  const blob = loud('Blob', {
    getContentType: () => media.contentType,
    getBytes: () => [...new Int8Array(Buffer.from(media.base64, 'base64'))],
  });
  made.set(blob, media);
  return blob;
}

/** @throws Error for anything but a blob that `Utilities.newBlob` or an answer gave. */
export function mediaOf(blob: unknown): Media {
  const media = typeof blob === 'object' && blob !== null ? made.get(blob) : undefined;
  if (!media) throw new Error('Cannot convert the media argument to a Blob');
  return media;
}

/** What `Utilities` does with bytes. */
export const blobUtilities = {
  newBlob: (data: string | readonly number[], contentType: string): object =>
    createBlob({
      contentType,
      base64: (typeof data === 'string' ? Buffer.from(data) : Buffer.from(Int8Array.from(data).buffer)).toString(
        'base64',
      ),
    }),
  base64Decode: (text: string): readonly number[] => [...new Int8Array(Buffer.from(text, 'base64'))],
  base64Encode: (bytes: readonly number[]): string => Buffer.from(Int8Array.from(bytes).buffer).toString('base64'),
};
