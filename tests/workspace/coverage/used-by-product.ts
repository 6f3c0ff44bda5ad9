/** Which kinds of request the product's own code makes, read from its text. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const SRC = join(__dirname, '../../../src');

/** The types that a file needs to write requests of an API. */
const TYPES = { sheets: 'sheets_v4', slides: 'slides_v1', docs: 'docs_v1' } as const;

export type BatchApi = keyof typeof TYPES;

function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return filesBelow(path);
    return entry.name.endsWith('.ts') ? [path] : [];
  });
}

const texts = ['requests', 'jobs'].flatMap((folder) =>
  filesBelow(join(SRC, folder)).map((path) => readFileSync(path, 'utf8')),
);

/** As a member of an object: `{ addSheet: …` or `{ addSheet }`. */
export function isMade(api: BatchApi, kind: string): boolean {
  const member = new RegExp(`\\{\\s*${kind}(:|\\s*\\})`);
  return texts.some((text) => text.includes(TYPES[api]) && member.test(text));
}
