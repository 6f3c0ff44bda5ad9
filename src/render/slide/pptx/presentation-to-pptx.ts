/** A presentation as `presentations.get` answers it, written as a .pptx: the same pages, placeholders, texts and notes. */
import type { slides_v1 } from 'googleapis/build/src/apis/slides/v1';
import type { Words } from '../../../messages';
import { inEmu } from '../../../workspace/slides/emu';
import type { Page, Presentation } from '../../../workspace/slides/model';
import { notesOf } from '../../../workspace/slides/pages';
import { relationships, type Relationships } from '../../office/relationships';
import { el, xmlDocument } from '../../xml/element';
import { NAMESPACES } from './namespaces';
import { pptxPackage, type PptxPackage } from './package';
import { layoutPart, masterPart, notesMasterPart, notesPart, plainLevels, slidePart, type Listed } from './pages';
import { counter, type PartContext } from './part-context';
import { appProperties, coreProperties } from './properties';
import { PLAIN_TABLE_STYLE } from './table';
import { themePart } from './theme';

const OFFICE = 'application/vnd.openxmlformats-officedocument.presentationml';
const PACKAGE_TYPES = 'application/vnd.openxmlformats-package';
const THEME = 'application/vnd.openxmlformats-officedocument.theme+xml';
const FIRST_SLIDE_ID = 256;
const FIRST_MASTER_ID = 2_147_483_648;

/** What the parts are made from and put into. */
interface Making {
  readonly presentation: Presentation;
  readonly slides: readonly Page[];
  readonly layouts: readonly Page[];
  readonly masters: readonly Page[];
  readonly notesMaster: Page;
  readonly created: number;
  readonly words: Words;
  readonly file: PptxPackage;
  /** What the presentation's own part points to. */
  readonly deck: Relationships;
  readonly contextOf: (kind: PartContext['kind'], relations: Relationships) => PartContext;
}

/** `created` in milliseconds since 1970. Equal input gives equal bytes. */
export function presentationToPptx(
  source: slides_v1.Schema$Presentation,
  options: { readonly created: number },
  words: Words,
): Uint8Array {
  const making = makingOf(source as Presentation, options.created, words);
  const { root } = making.file;
  root.add('officeDocument', 'ppt/presentation.xml');
  root.add(
    'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
    'docProps/core.xml',
  );
  root.add('extended-properties', 'docProps/app.xml');
  const masters = putMasters(making);
  putLayouts(making);
  const notesMaster = putNotesMaster(making);
  const slides = making.slides.map((slide, index) => putSlide(slide, index, making));
  putTableStyles(making);
  putPresentation(making, masters, notesMaster, slides);
  putProperties(making);
  return making.file.write();
}

function makingOf(presentation: Presentation, created: number, words: Words): Making {
  const { slides = [], layouts = [], masters = [], notesMaster = { objectId: 'n' } } = presentation;
  const numbers = placeholderNumbers([...layouts, ...masters, notesMaster]);
  return {
    presentation,
    slides,
    layouts,
    masters,
    notesMaster,
    created,
    words,
    file: pptxPackage(),
    deck: relationships(),
    contextOf: (kind, relations) => ({
      language: words.officeLanguage,
      relations,
      nextId: counter(1),
      placeholderIndex: (id) => numbers.get(id),
      kind,
    }),
  };
}

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

/** Masters with their themes, and the numbers of their layouts; masters and layouts share one row of ids. */
function putMasters({ masters, layouts, words, file, deck, contextOf }: Making): readonly Listed[] {
  const ids = counter(FIRST_MASTER_ID);
  return masters.map((master, m) => {
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
    const name = master.masterProperties?.displayName ?? words.deckFiles.theme;
    file.put(`ppt/theme/theme${m + 1}.xml`, THEME, themePart(master, name));
    file.put(
      `ppt/slideMasters/slideMaster${m + 1}.xml`,
      `${OFFICE}.slideMaster+xml`,
      masterPart(master, layoutIds, contextOf('master', relations)),
      relations,
    );
    return { id, relation: deck.add('slideMaster', `slideMasters/slideMaster${m + 1}.xml`) };
  });
}

function putLayouts({ layouts, masters, file, contextOf }: Making): void {
  layouts.forEach((layout, i) => {
    const relations = relationships();
    const master = masters.findIndex((candidate) => candidate.objectId === layout.layoutProperties?.masterObjectId);
    relations.add('slideMaster', `../slideMasters/slideMaster${Math.max(0, master) + 1}.xml`);
    file.put(
      `ppt/slideLayouts/slideLayout${i + 1}.xml`,
      `${OFFICE}.slideLayout+xml`,
      layoutPart(layout, contextOf('layout', relations)),
      relations,
    );
  });
}

/** Its relation in the presentation. */
function putNotesMaster({ masters, notesMaster, words, file, deck, contextOf }: Making): string {
  const theme = `theme${masters.length + 1}.xml`;
  const relations = relationships();
  relations.add('theme', `../theme/${theme}`);
  file.put(`ppt/theme/${theme}`, THEME, themePart(notesMaster, words.deckFiles.notesTheme));
  file.put(
    'ppt/notesMasters/notesMaster1.xml',
    `${OFFICE}.notesMaster+xml`,
    notesMasterPart(notesMaster, contextOf('notesMaster', relations)),
    relations,
  );
  return deck.add('notesMaster', 'notesMasters/notesMaster1.xml');
}

/** A slide and its notes, if it has any. */
function putSlide(slide: Page, index: number, making: Making): Listed {
  const { layouts, file, deck, contextOf } = making;
  const number = index + 1;
  const relations = relationships();
  const layout = layouts.findIndex((candidate) => candidate.objectId === slide.slideProperties?.layoutObjectId);
  relations.add('slideLayout', `../slideLayouts/slideLayout${Math.max(0, layout) + 1}.xml`);
  const notes = notesOf(slide);
  if (notes) {
    relations.add('notesSlide', `../notesSlides/notesSlide${number}.xml`);
    putNotes(notes, number, making);
  }
  file.put(
    `ppt/slides/slide${number}.xml`,
    `${OFFICE}.slide+xml`,
    slidePart(slide, contextOf('slide', relations)),
    relations,
  );
  return { id: FIRST_SLIDE_ID + index, relation: deck.add('slide', `slides/slide${number}.xml`) };
}

function putNotes(notes: Page, number: number, { file, contextOf }: Making): void {
  const relations = relationships();
  relations.add('notesMaster', '../notesMasters/notesMaster1.xml');
  relations.add('slide', `../slides/slide${number}.xml`);
  file.put(
    `ppt/notesSlides/notesSlide${number}.xml`,
    `${OFFICE}.notesSlide+xml`,
    notesPart(notes, contextOf('notes', relations)),
    relations,
  );
}

function putTableStyles({ file, deck }: Making): void {
  deck.add('tableStyles', 'tableStyles.xml');
  file.put(
    'ppt/tableStyles.xml',
    `${OFFICE}.tableStyles+xml`,
    xmlDocument(el('a:tblStyleLst', { 'xmlns:a': NAMESPACES['xmlns:a'], def: PLAIN_TABLE_STYLE })),
  );
}

/** The part that lists all others, in the order of the schema. */
function putPresentation(
  { presentation, words, file, deck }: Making,
  masters: readonly Listed[],
  notesMaster: string,
  slides: readonly Listed[],
): void {
  const listed = (name: string, pages: readonly Listed[]) =>
    pages.map(({ id, relation }) => el(name, { id, 'r:id': relation }));
  const root = el(
    'p:presentation',
    NAMESPACES,
    el('p:sldMasterIdLst', {}, listed('p:sldMasterId', masters)),
    el('p:notesMasterIdLst', {}, el('p:notesMasterId', { 'r:id': notesMaster })),
    el('p:sldIdLst', {}, listed('p:sldId', slides)),
    el('p:sldSz', { cx: inEmu(presentation.pageSize?.width), cy: inEmu(presentation.pageSize?.height) }),
    el('p:notesSz', { cx: 6_858_000, cy: 9_144_000 }),
    el('p:defaultTextStyle', {}, plainLevels(words.officeLanguage, 14)),
  );
  file.put('ppt/presentation.xml', `${OFFICE}.presentation.main+xml`, xmlDocument(root), deck);
}

function putProperties({ presentation, slides, created, words, file }: Making): void {
  file.put(
    'docProps/core.xml',
    `${PACKAGE_TYPES}.core-properties+xml`,
    coreProperties(presentation.title ?? '', words.officeLanguage, created),
  );
  file.put(
    'docProps/app.xml',
    'application/vnd.openxmlformats-officedocument.extended-properties+xml',
    appProperties(slides.length, words.menuMessages.menu),
  );
}
