/** The blocks of ours that stand in a document, found by their named ranges in any tab. */
import type { BlockShape } from '../block-shape';
import { hashOf } from '../block-shape';
import type { BodyElement, FoundRange, TabBody } from '../read-body';

export interface StandingBlock {
  readonly keyInName: string;
  readonly tab: TabBody;
  /** Of its named range. */
  readonly rangeId: string;
  /** The whole paragraphs and tables that its range touches, one at least: what was typed at the edge of a range belongs to it. */
  readonly elements: readonly BodyElement[];
  readonly shape: BlockShape;
  /** Nobody has split it, drawn it together with another, or suggests anything in it. */
  readonly whole: boolean;
  /** Its texts are those that we wrote. */
  readonly ours: boolean;
}

/** By key as it stands in names. Where a person has copied a tab, the first tab's is the block. */
export function standingBlocks(tabs: readonly TabBody[]): ReadonlyMap<string, StandingBlock> {
  const found = new Map<string, StandingBlock>();
  for (const tab of tabs) {
    for (const range of tab.ranges) {
      const block = standingBlock(tab, range);
      if (block !== null && !found.has(block.keyInName)) found.set(block.keyInName, block);
    }
  }
  const all = [...found.values()];
  return new Map(all.map((block) => [block.keyInName, shared(block, all) ? { ...block, ...THEIRS } : block]));
}

const THEIRS = { whole: false, ours: false };

const shared = (block: StandingBlock, all: readonly StandingBlock[]): boolean =>
  all.some((other) => other !== block && other.elements.some((element) => block.elements.includes(element)));

/** null where nothing is left of the range. */
function standingBlock(tab: TabBody, { id, keyInName, hash, parts }: FoundRange): StandingBlock | null {
  const elements = tab.elements.filter(({ start, end }) =>
    parts.some((part) => part.start < part.end && part.start < end && part.end > start),
  );
  if (elements.length === 0) return null;
  const shape = elements.map(shapeOfElement);
  const whole = parts.length === 1 && !elements.some(({ suggested }) => suggested);
  return { keyInName, tab, rangeId: id, elements, shape, whole, ours: whole && hashOf(shape) === hash };
}

function shapeOfElement(element: BodyElement): BlockShape[number] {
  switch (element.kind) {
    case 'paragraph':
      return element.text;
    case 'table':
      return element.rows.map(({ cells }) => cells.map(({ text }) => text));
    case 'other':
      return '\ufffc';
  }
}

/** The block and those that share a paragraph with it, since a person has drawn them together, as one that spans them all. */
export function drawnTogether(block: StandingBlock, all: readonly StandingBlock[]): StandingBlock {
  const shared = all.filter((other) => other.elements.some((element) => block.elements.includes(element)));
  const elements = block.tab.elements.filter((element) =>
    [block, ...shared].some((one) => one.elements.includes(element)),
  );
  return elements.length === block.elements.length ? block : drawnTogether({ ...block, elements }, all);
}

export const startOf = ({ elements }: StandingBlock): number => elements[0]?.start ?? 0;

export const lastOf = ({ elements }: StandingBlock): BodyElement | undefined => elements[elements.length - 1];

/** Of its last text, before the newline, or of its table. */
export function endOf(block: StandingBlock): number {
  const last = lastOf(block);
  return last === undefined ? 0 : last.kind === 'paragraph' ? last.end - 1 : last.end;
}

/** What stands right after it. */
export const elementAfter = (block: StandingBlock): BodyElement | undefined =>
  block.tab.elements.find(({ start }) => start >= (lastOf(block)?.end ?? 0));
