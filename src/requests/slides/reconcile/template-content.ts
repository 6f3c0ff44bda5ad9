/** What a template's owner has put on its slides: in a copy that, and what is empty, is nobody's to keep. */
import type { slides_v1 } from 'googleapis/build/src/apis/slides/v1';
import { contentHash } from '../../content-hash';
import { bodiesOf, isTitle } from '../template/layouts';
import { slideId } from '../template/new-slide';
import { templateKeys } from '../template/slide-kinds';
import { plainText } from './plain-text';
import { bodyPlace } from './reconcile-slide';
import type { Written } from './written';

type Page = slides_v1.Schema$Page;

export interface TemplateContent {
  /** Hash of each text that is not empty, by its place. */
  readonly texts: Written['texts'];
  /** Ids of shapes and pictures; a copy keeps them. */
  readonly elements: readonly string[];
}

export const emptyTemplate: TemplateContent = { texts: {}, elements: [] };

export function templateContent({ slides = [] }: slides_v1.Schema$Presentation): TemplateContent {
  const ours = templateKeys.flatMap((key) => {
    const slide = slides.find(({ objectId }) => objectId === slideId(key));
    return slide ? [{ key, slide }] : [];
  });
  const texts = ours.flatMap(({ key, slide }) => textsOf(key, slide));
  return {
    texts: Object.fromEntries(
      texts.filter(([, text]) => text !== '').map(([place, text]) => [place, contentHash(text)]),
    ),
    elements: ours.flatMap(({ slide }) =>
      (slide.pageElements ?? []).filter(isAdded).map(({ objectId }) => objectId ?? ''),
    ),
  };
}

function textsOf(key: string, slide: Page): readonly (readonly [place: string, text: string])[] {
  const page = slide.slideProperties?.notesPage;
  const notes = page?.pageElements?.find(({ objectId }) => objectId === page.notesProperties?.speakerNotesObjectId);
  return [
    [`${key}.title`, plainText(slide.pageElements?.find(isTitle)?.shape?.text)],
    ...bodiesOf(slide).map(({ shape }, place) => [bodyPlace(key, place), plainText(shape?.text)] as const),
    [`${key}.notes`, plainText(notes?.shape?.text)],
  ];
}

/** Neither a placeholder nor drawn by us. */
export const isAdded = ({ objectId, shape }: slides_v1.Schema$PageElement): boolean =>
  !shape?.placeholder && !objectId?.startsWith('dm_');
