/** What an element really looks like: its own properties, else those of its placeholder on the layout, else on the master. */
import { wholeParagraphStyle, wholeTextStyle } from '../../../workspace/slides/blank/placeholder-text';
import type {
  Element,
  OpaqueColor,
  Page,
  ParagraphStyle,
  Presentation,
  ShapeProperties,
  TextStyle,
} from '../../../workspace/slides/model';
import { hexFromRgb } from '../../../workspace/colors';
import { readParagraphs, type Paragraph } from '../../../workspace/slides/text/paragraphs';

export interface SlideLook {
  readonly layout: Page | undefined;
  readonly master: Page | undefined;
  /** The slide's number, from 1. */
  readonly number: number;
  /** Placeholders of layout and master by object id. */
  readonly parents: ReadonlyMap<string, Element>;
}

export function lookOf(presentation: Presentation, slide: Page): SlideLook {
  const { layoutObjectId, masterObjectId } = slide.slideProperties ?? {};
  const layout = presentation.layouts?.find((page) => page.objectId === layoutObjectId);
  const master = presentation.masters?.find((page) => page.objectId === masterObjectId) ?? presentation.masters?.[0];
  const parents = [...(layout?.pageElements ?? []), ...(master?.pageElements ?? [])].map(
    (element) => [element.objectId, element] as const,
  );
  return { layout, master, number: (presentation.slides ?? []).indexOf(slide) + 1, parents: new Map(parents) };
}

/** The element, its parent placeholder and that one's parent. */
export function chainOf(element: Element, look: SlideLook): readonly Element[] {
  const chain = [element];
  for (
    let parent = look.parents.get(element.shape?.placeholder?.parentObjectId ?? '');
    parent && !chain.includes(parent);
  ) {
    chain.push(parent);
    parent = look.parents.get(parent.shape?.placeholder?.parentObjectId ?? '');
  }
  return chain;
}

const REPEATED: Readonly<Record<string, string>> = {
  TEXT1: 'DARK1',
  BACKGROUND1: 'LIGHT1',
  TEXT2: 'LIGHT2',
  BACKGROUND2: 'DARK2',
};

/** `#RRGGBB`. */
export function colorOf(color: OpaqueColor | undefined, look: SlideLook): string {
  const slot = color?.themeColor;
  if (!slot) return hexFromRgb(color?.rgbColor ?? {});
  const pairs = look.master?.pageProperties?.colorScheme?.colors ?? [];
  return hexFromRgb(pairs.find((pair) => pair.type === (REPEATED[slot] ?? slot))?.color ?? {});
}

type Drawn<Key extends 'shapeBackgroundFill' | 'outline'> = NonNullable<ShapeProperties[Key]>;

/** The first fill or outline of the chain that isn't inherited; undefined where none is drawn. */
export function drawn<Key extends 'shapeBackgroundFill' | 'outline'>(
  chain: readonly Element[],
  key: Key,
): Drawn<Key> | undefined {
  for (const element of chain) {
    const found = element.shape?.shapeProperties?.[key];
    if (!found || found.propertyState === 'INHERIT') continue;
    return found.propertyState === 'NOT_RENDERED' ? undefined : (found as Drawn<Key>);
  }
  return undefined;
}

export const anchorOf = (chain: readonly Element[]): string =>
  chain
    .map((element) => element.shape?.shapeProperties?.contentAlignment)
    .find((alignment) => alignment !== undefined) ?? 'TOP';

export interface LookOfText {
  readonly paragraph: ParagraphStyle;
  readonly text: TextStyle;
}

const DEFAULT_LOOK: LookOfText = {
  paragraph: wholeParagraphStyle(),
  text: wholeTextStyle(14, { opaqueColor: { themeColor: 'DARK1' } }),
};

/** What a paragraph of this level inherits; without parents the editor's own text style. */
export function inheritedLook(chain: readonly Element[], level: number): LookOfText {
  return chain
    .slice(1)
    .reverse()
    .reduce<LookOfText>((look, parent) => {
      const pattern: Paragraph | undefined = readParagraphs(parent.shape?.text)[level];
      return {
        paragraph: { ...look.paragraph, ...pattern?.style },
        text: { ...look.text, ...pattern?.runs[0]?.style },
      };
    }, DEFAULT_LOOK);
}
