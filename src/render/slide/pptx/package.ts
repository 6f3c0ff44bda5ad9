/** The package that a deck's parts are put in: what each is, what it points to, and all of it as the bytes of a .pptx. */
import { strToU8, zipSync, type Zippable } from 'fflate';
import { relationships, type Relationships } from '../../office/relationships';
import { el, xmlDocument } from '../../xml/element';

export interface PptxPackage {
  /** What the package itself points to. */
  readonly root: Relationships;
  readonly put: (name: string, type: string, content: string, relations?: Relationships) => void;
  readonly write: () => Uint8Array;
}

/** fflate reads a date as local time: this one gives the same bytes in every time zone. */
const ZIP_TIME = new Date(2026, 0, 1);

export function pptxPackage(): PptxPackage {
  const files: Record<string, string> = {};
  const types: { readonly name: string; readonly type: string }[] = [];
  const root = relationships();
  return {
    root,
    put(name, type, content, relations) {
      files[name] = content;
      types.push({ name: `/${name}`, type });
      if (relations) files[name.replace(/([^/]+)$/, '_rels/$1.rels')] = relations.write();
    },
    write() {
      const zippable: Zippable = {
        '[Content_Types].xml': strToU8(contentTypes(types)),
        '_rels/.rels': strToU8(root.write()),
      };
      for (const [name, content] of Object.entries(files)) zippable[name] = strToU8(content);
      return zipSync(zippable, { mtime: ZIP_TIME });
    },
  };
}

const contentTypes = (types: readonly { readonly name: string; readonly type: string }[]): string =>
  xmlDocument(
    el(
      'Types',
      { xmlns: 'http://schemas.openxmlformats.org/package/2006/content-types' },
      el('Default', { Extension: 'rels', ContentType: 'application/vnd.openxmlformats-package.relationships+xml' }),
      el('Default', { Extension: 'xml', ContentType: 'application/xml' }),
      types.map(({ name, type }) => el('Override', { PartName: name, ContentType: type })),
    ),
  );
