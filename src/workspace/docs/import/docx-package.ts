/** A .docx file's parts, and what the parts of its document are related to. */
import { unzipSync } from 'fflate';
import { ApiError, notImplemented } from '../../protocol/api-error';
import { parseXml, type XmlNode } from './xml-node';

export interface Relationship {
  /** Path in the package, or an address outside. */
  readonly target: string;
  readonly external: boolean;
}

export interface DocxPackage {
  /** @throws ApiError 501 where the part is missing. */
  readonly part: (path: string) => XmlNode;
  readonly has: (path: string) => boolean;
  readonly bytes: (path: string) => Uint8Array;
  /** Of one part, by id. */
  readonly relationships: (path: string) => ReadonlyMap<string, Relationship>;
}

const decoder = new TextDecoder();

/** No zip archive at all: Drive answers that it knows no way to convert it. */
const unconvertible = (): ApiError => {
  const message = 'The requested conversion is not supported.';
  return new ApiError(400, 'INVALID_ARGUMENT', message, {
    errors: [{ message, domain: 'global', reason: 'conversionUnsupportedConversionPath' }],
  });
};

function unzip(bytes: Uint8Array): Readonly<Record<string, Uint8Array>> {
  try {
    return unzipSync(bytes);
  } catch {
    throw unconvertible();
  }
}

export function openDocx(file: Uint8Array): DocxPackage {
  const parts = unzip(file);
  const bytes = (path: string): Uint8Array => {
    const found = parts[path];
    if (!found) throw notImplemented(`a .docx without ${path}`);
    return found;
  };
  const part = (path: string): XmlNode => parseXml(decoder.decode(bytes(path)));
  const has = (path: string): boolean => parts[path] !== undefined;
  return { part, has, bytes, relationships: (path) => relationshipsOf(path, has, part) };
}

function relationshipsOf(
  path: string,
  has: DocxPackage['has'],
  part: DocxPackage['part'],
): ReadonlyMap<string, Relationship> {
  const slash = path.lastIndexOf('/');
  const [folder, name] = [path.slice(0, slash + 1), path.slice(slash + 1)];
  const rels = `${folder}_rels/${name}.rels`;
  if (!has(rels)) return new Map();
  return new Map(
    part(rels).children.map(({ attributes }) => {
      const external = attributes['TargetMode'] === 'External';
      const target = attributes['Target'] ?? '';
      const inside = target.startsWith('/') ? target.slice(1) : folder + target;
      return [attributes['Id'] ?? '', { target: external ? target : inside, external }] as const;
    }),
  );
}
