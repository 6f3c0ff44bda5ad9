/** A presentation as `presentations.get` answers it, written as a .pptx: the same pages, placeholders, texts and notes. */
import { strToU8, zipSync, type Zippable } from 'fflate';
import type { slides_v1 } from 'googleapis/build/src/apis/slides/v1';
import { inEmu } from '../../../workspace/slides/emu';
import type { Page, Presentation } from '../../../workspace/slides/model';
import { notesOf } from '../../../workspace/slides/pages';
import { NAMESPACES, el, join, part } from './el';
import { layoutPart, masterPart, notesMasterPart, notesPart, plainLevels, slidePart } from './pages';
import { counter, type PartContext } from './part-context';
import { appProperties, coreProperties } from './properties';
import { relationships, type Relationships } from './relationships';
import { PLAIN_TABLE_STYLE } from './table';
import { themePart } from './theme';

export interface PptxOptions {
  readonly language: 'sv-SE';
  /** Milliseconds since 1970. */
  readonly created: number;
}

const OFFICE = 'application/vnd.openxmlformats-officedocument.presentationml';
const THEME = 'application/vnd.openxmlformats-officedocument.theme+xml';
const FIRST_SLIDE_ID = 256;
const FIRST_MASTER_ID = 2_147_483_648;

/** Each placeholder's number in its layout or master; titles have none. */
function placeholderNumbers(pages: readonly Page[]): ReadonlyMap<string, number> {
  const numbers = pages.flatMap((page) =>
    (page.pageElements ?? [])
      .filter((element) => element.shape?.placeholder)
      .map((element, i) => {
        const title =
          element.shape?.placeholder?.type === 'TITLE' || element.shape?.placeholder?.type === 'CENTERED_TITLE';
        return [element.objectId, title ? 0 : i + 1] as const;
      }),
  );
  return new Map(numbers);
}

export function presentationToPptx(source: slides_v1.Schema$Presentation, options: PptxOptions): Uint8Array {
  const presentation = source as Presentation;
  const { language } = options;
  const [slides, layouts, masters] = [
    presentation.slides ?? [],
    presentation.layouts ?? [],
    presentation.masters ?? [],
  ];
  const notesMaster = presentation.notesMaster ?? { objectId: 'n' };
  const numbers = placeholderNumbers([...layouts, ...masters, notesMaster]);
  const files: Record<string, string> = {};
  const types: { readonly name: string; readonly type: string }[] = [];

  const put = (name: string, type: string, content: string, relations?: Relationships): void => {
    files[name] = content;
    types.push({ name: `/${name}`, type });
    if (relations) files[name.replace(/([^/]+)$/, '_rels/$1.rels')] = relations.write();
  };
  const contextOf = (kind: PartContext['kind'], relations: Relationships): PartContext => ({
    language,
    relations,
    nextId: counter(1),
    placeholderIndex: (id) => numbers.get(id),
    kind,
  });

  const root = relationships();
  const deck = relationships();
  const ids = counter(FIRST_MASTER_ID);
  root.add('officeDocument', 'ppt/presentation.xml');
  root.add(
    'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
    'docProps/core.xml',
  );
  root.add('extended-properties', 'docProps/app.xml');

  const masterIds = masters.map((master, m) => {
    const relations = relationships();
    const id = ids();
    const own = layouts.flatMap((layout, i) =>
      layout.layoutProperties?.masterObjectId === master.objectId ? [i + 1] : [],
    );
    const layoutIds = own.map((number) => ({
      id: ids(),
      relation: relations.add('slideLayout', `../slideLayouts/slideLayout${number}.xml`),
    }));
    relations.add('theme', `../theme/theme${m + 1}.xml`);
    put(`ppt/theme/theme${m + 1}.xml`, THEME, themePart(master, master.masterProperties?.displayName ?? 'Tema'));
    put(
      `ppt/slideMasters/slideMaster${m + 1}.xml`,
      `${OFFICE}.slideMaster+xml`,
      masterPart(master, layoutIds, contextOf('master', relations)),
      relations,
    );
    return { id, relation: deck.add('slideMaster', `slideMasters/slideMaster${m + 1}.xml`) };
  });

  layouts.forEach((layout, i) => {
    const relations = relationships();
    const master = masters.findIndex((candidate) => candidate.objectId === layout.layoutProperties?.masterObjectId);
    relations.add('slideMaster', `../slideMasters/slideMaster${Math.max(0, master) + 1}.xml`);
    put(
      `ppt/slideLayouts/slideLayout${i + 1}.xml`,
      `${OFFICE}.slideLayout+xml`,
      layoutPart(layout, contextOf('layout', relations)),
      relations,
    );
  });

  const notesTheme = `theme${masters.length + 1}.xml`;
  const notesRelations = relationships();
  notesRelations.add('theme', `../theme/${notesTheme}`);
  put(`ppt/theme/${notesTheme}`, THEME, themePart(notesMaster, 'Anteckningar'));
  put(
    'ppt/notesMasters/notesMaster1.xml',
    `${OFFICE}.notesMaster+xml`,
    notesMasterPart(notesMaster, contextOf('notesMaster', notesRelations)),
    notesRelations,
  );
  const notesMasterRelation = deck.add('notesMaster', 'notesMasters/notesMaster1.xml');

  const slideIds = slides.map((slide, i) => {
    const relations = relationships();
    const layout = layouts.findIndex((candidate) => candidate.objectId === slide.slideProperties?.layoutObjectId);
    relations.add('slideLayout', `../slideLayouts/slideLayout${Math.max(0, layout) + 1}.xml`);
    const notes = notesOf(slide);
    if (notes) {
      relations.add('notesSlide', `../notesSlides/notesSlide${i + 1}.xml`);
      const back = relationships();
      back.add('notesMaster', '../notesMasters/notesMaster1.xml');
      back.add('slide', `../slides/slide${i + 1}.xml`);
      put(
        `ppt/notesSlides/notesSlide${i + 1}.xml`,
        `${OFFICE}.notesSlide+xml`,
        notesPart(notes, contextOf('notes', back)),
        back,
      );
    }
    put(
      `ppt/slides/slide${i + 1}.xml`,
      `${OFFICE}.slide+xml`,
      slidePart(slide, contextOf('slide', relations)),
      relations,
    );
    return { id: FIRST_SLIDE_ID + i, relation: deck.add('slide', `slides/slide${i + 1}.xml`) };
  });

  deck.add('tableStyles', 'tableStyles.xml');
  put(
    'ppt/tableStyles.xml',
    `${OFFICE}.tableStyles+xml`,
    part(el('a:tblStyleLst', { 'xmlns:a': NAMESPACES['xmlns:a'], def: PLAIN_TABLE_STYLE })),
  );
  put(
    'ppt/presentation.xml',
    `${OFFICE}.presentation.main+xml`,
    part(
      el(
        'p:presentation',
        NAMESPACES,
        el(
          'p:sldMasterIdLst',
          {},
          join(masterIds.map(({ id, relation }) => el('p:sldMasterId', { id, 'r:id': relation }))),
        ),
        el('p:notesMasterIdLst', {}, el('p:notesMasterId', { 'r:id': notesMasterRelation })),
        el('p:sldIdLst', {}, join(slideIds.map(({ id, relation }) => el('p:sldId', { id, 'r:id': relation })))),
        el('p:sldSz', { cx: inEmu(presentation.pageSize?.width), cy: inEmu(presentation.pageSize?.height) }),
        el('p:notesSz', { cx: 6_858_000, cy: 9_144_000 }),
        el('p:defaultTextStyle', {}, plainLevels(language, 14)),
      ),
    ),
    deck,
  );
  put(
    'docProps/core.xml',
    'application/vnd.openxmlformats-package.core-properties+xml',
    coreProperties(presentation.title ?? '', language, options.created),
  );
  put(
    'docProps/app.xml',
    'application/vnd.openxmlformats-officedocument.extended-properties+xml',
    appProperties(slides.length),
  );

  const contentTypes = part(
    el(
      'Types',
      { xmlns: 'http://schemas.openxmlformats.org/package/2006/content-types' },
      el('Default', { Extension: 'rels', ContentType: 'application/vnd.openxmlformats-package.relationships+xml' }),
      el('Default', { Extension: 'xml', ContentType: 'application/xml' }),
      join(types.map(({ name, type }) => el('Override', { PartName: name, ContentType: type }))),
    ),
  );
  const zippable: Zippable = { '[Content_Types].xml': strToU8(contentTypes), '_rels/.rels': strToU8(root.write()) };
  for (const [name, content] of Object.entries(files)) zippable[name] = strToU8(content);
  // fflate reads a date as local time: this one gives the same bytes in every time zone.
  return zipSync(zippable, { mtime: new Date(2026, 0, 1) });
}
