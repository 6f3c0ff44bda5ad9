/** Where an element stands on its page, from its size, its transform and the groups around it. */
import { inEmu } from './emu';
import type { Element } from './model';
import { compose, toMatrix, type Matrix } from './transform';

/** Lengths in EMU. The box is turned about its middle, after the flips. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Degrees, clockwise. */
  readonly rotation: number;
  readonly flipX: boolean;
  readonly flipY: boolean;
}

export function boxOf(element: Element, outer: Matrix): Box {
  const m = compose(outer, toMatrix(element.transform));
  const [w, h] = [inEmu(element.size?.width), inEmu(element.size?.height)];
  const straight = m.b === 0 && m.c === 0;
  const width = w * Math.hypot(m.a, m.b);
  const height = h * Math.hypot(m.c, m.d);
  const middle = { x: m.a * (w / 2) + m.c * (h / 2) + m.e, y: m.b * (w / 2) + m.d * (h / 2) + m.f };
  const rotation = straight ? 0 : (Math.atan2(m.b, m.a) * 180) / Math.PI;
  const mirrored = m.a * m.d - m.b * m.c < 0;
  return {
    x: middle.x - width / 2,
    y: middle.y - height / 2,
    width,
    height,
    rotation: (rotation + 360) % 360,
    flipX: straight && m.a < 0,
    flipY: straight ? m.d < 0 : mirrored,
  };
}

/** The box around all children of a group, turned or not. */
export function groupBox(group: Element, outer: Matrix): Box {
  const inner = compose(outer, toMatrix(group.transform));
  const boxes = (group.elementGroup?.children ?? []).map((child) =>
    child.elementGroup ? groupBox(child, inner) : boxOf(child, inner),
  );
  const left = Math.min(...boxes.map((box) => box.x));
  const top = Math.min(...boxes.map((box) => box.y));
  const right = Math.max(...boxes.map((box) => box.x + box.width));
  const bottom = Math.max(...boxes.map((box) => box.y + box.height));
  return { x: left, y: top, width: right - left, height: bottom - top, rotation: 0, flipX: false, flipY: false };
}
