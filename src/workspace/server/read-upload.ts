/** Reads the body of an upload in parts (`uploadType=multipart`): the file's metadata as JSON, then its bytes. */
import type { Media } from '../../google/media';

interface Upload {
  readonly body: unknown;
  readonly media: Media;
}

const END_OF_HEAD = '\r\n\r\n';

/** The parts between the boundaries, each with its head. */
function partsOf(bytes: Buffer, boundary: string): readonly Buffer[] {
  const parts: Buffer[] = [];
  const mark = Buffer.from(`--${boundary}`);
  for (let at = bytes.indexOf(mark); at >= 0;) {
    const next = bytes.indexOf(mark, at + mark.length);
    if (next < 0) break;
    // A line end stands after each boundary and before the next.
    parts.push(bytes.subarray(at + mark.length + 2, next - 2));
    at = next;
  }
  return parts;
}

function split(part: Buffer): { readonly type: string; readonly content: Buffer } {
  const end = part.indexOf(END_OF_HEAD);
  const [, type = ''] = /^content-type:\s*(.+)$/im.exec(part.subarray(0, Math.max(0, end)).toString()) ?? [];
  return { type: type.trim(), content: part.subarray(end + END_OF_HEAD.length) };
}

/** Undefined where the body is no such upload. */
export function readUpload(bytes: Buffer, contentType: string): Upload | undefined {
  const [, boundary] = /^multipart\/related;.*boundary="?([^";]+)/i.exec(contentType) ?? [];
  const [metadata, file] = boundary === undefined ? [] : partsOf(bytes, boundary).map(split);
  if (!metadata || !file) return undefined;
  const body: unknown = JSON.parse(metadata.content.toString());
  return { body, media: { contentType: file.type, base64: file.content.toString('base64') } };
}
