/**
 * What a drawn element looks like, coarsely: its texts, how many parts it has and where they lie. Worked out from the requests that
 * make it and from what presentations.get says of it, so that a person's change is told from what we wrote.
 */
import type { slides_v1 } from 'googleapis/build/src/apis/slides/v1';
import { contentHash } from '../../content-hash';
import { EMU_PER_PT, type Box } from '../units';
import { plainText } from './plain-text';

/** Hash of the texts, number of parts, then x, y, width, height and the parts' mean middle in whole points. */
export type Fingerprint = readonly [texts: string, parts: number, ...places: number[]];

interface Part {
  readonly texts: readonly string[];
  readonly box: Box;
  /** A table grows with its text, so only its corner tells. */
  readonly sizeUnknown?: true;
}

/** Google keeps places in EMU and may round: differences up to this many points are none. */
const TOLERANCE_PT = 2;

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(values.length, 1);

function fingerprint(parts: readonly Part[]): Fingerprint {
  const sized = parts.map(({ box, sizeUnknown }) => (sizeUnknown ? { ...box, width: 0, height: 0 } : box));
  const left = Math.min(...sized.map(({ x }) => x));
  const top = Math.min(...sized.map(({ y }) => y));
  const places = [
    left,
    top,
    Math.max(...sized.map(({ x, width }) => x + width)) - left,
    Math.max(...sized.map(({ y, height }) => y + height)) - top,
    mean(sized.map(({ x, width }) => x + width / 2)),
    mean(sized.map(({ y, height }) => y + height / 2)),
  ];
  const texts = parts.flatMap((part) => part.texts).sort();
  return [contentHash(texts.join('\u0001')), parts.length, ...places.map(Math.round)];
}

export const sameLook = (a: Fingerprint, b: Fingerprint): boolean =>
  a.length === b.length &&
  a[0] === b[0] &&
  a[1] === b[1] &&
  a.slice(2).every((place, index) => Math.abs(Number(place) - Number(b[index + 2])) <= TOLERANCE_PT);

interface Transform {
  readonly scaleX: number;
  readonly scaleY: number;
  readonly x: number;
  readonly y: number;
}

const IDENTITY: Transform = { scaleX: 1, scaleY: 1, x: 0, y: 0 };

/** In points. Zeros are left out of Google's answers. */
const transformOf = (transform: slides_v1.Schema$AffineTransform | undefined): Transform => {
  if (!transform) return IDENTITY;
  const unit = transform.unit === 'PT' ? 1 : EMU_PER_PT;
  return {
    scaleX: transform.scaleX ?? 0,
    scaleY: transform.scaleY ?? 0,
    x: (transform.translateX ?? 0) / unit,
    y: (transform.translateY ?? 0) / unit,
  };
};

const within = (outer: Transform, inner: Transform): Transform => ({
  scaleX: outer.scaleX * inner.scaleX,
  scaleY: outer.scaleY * inner.scaleY,
  x: outer.x + outer.scaleX * inner.x,
  y: outer.y + outer.scaleY * inner.y,
});

const points = (dimension: slides_v1.Schema$Dimension | undefined): number =>
  (dimension?.magnitude ?? 0) / (dimension?.unit === 'PT' ? 1 : EMU_PER_PT);

const boxOf = (size: slides_v1.Schema$Size | undefined, { scaleX, scaleY, x, y }: Transform): Box => ({
  x,
  y,
  width: points(size?.width) * scaleX,
  height: points(size?.height) * scaleY,
});

function partsOf(element: slides_v1.Schema$PageElement, outer: Transform): readonly Part[] {
  const transform = within(outer, transformOf(element.transform));
  if (element.elementGroup) return (element.elementGroup.children ?? []).flatMap((child) => partsOf(child, transform));
  if (element.table) {
    const cells = (element.table.tableRows ?? []).flatMap((row) => row.tableCells ?? []);
    return [{ texts: cells.map(({ text }) => plainText(text)), box: boxOf(undefined, transform), sizeUnknown: true }];
  }
  return [{ texts: [plainText(element.shape?.text)], box: boxOf(element.size, transform) }];
}

/** As presentations.get tells of the element. */
export const fingerprintOf = (element: slides_v1.Schema$PageElement): Fingerprint =>
  fingerprint(partsOf(element, IDENTITY));

/** As the element will be once the requests that draw it are carried out. */
export function expectedFingerprint(requests: readonly slides_v1.Schema$Request[]): Fingerprint {
  const boxes = new Map<string, Part>();
  const texts = new Map<string, string[]>();
  const add = (id: string, properties: slides_v1.Schema$PageElementProperties | undefined): void => {
    boxes.set(id, { texts: [], box: boxOf(properties?.size, transformOf(properties?.transform)) });
    texts.set(id, ['']);
  };
  for (const { createShape, createLine, createTable, insertText } of requests) {
    if (createShape?.objectId) add(createShape.objectId, createShape.elementProperties);
    if (createLine?.objectId) add(createLine.objectId, createLine.elementProperties);
    if (createTable?.objectId) {
      const { objectId: id, elementProperties, rows, columns } = createTable;
      boxes.set(id, { texts: [], box: boxOf(undefined, transformOf(elementProperties?.transform)), sizeUnknown: true });
      texts.set(
        id,
        Array.from({ length: (rows ?? 0) * (columns ?? 0) }, () => ''),
      );
    }
    if (insertText?.objectId) {
      const known = texts.get(insertText.objectId);
      const free = known?.indexOf('') ?? -1;
      if (known && free >= 0) known[free] = insertText.text ?? '';
    }
  }
  return fingerprint([...boxes].map(([id, part]) => ({ ...part, texts: texts.get(id) ?? [] })));
}
