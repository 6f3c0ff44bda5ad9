/**
 * What an outsider can work out of one question from everything that stands, through all levels at once. Hidden figures that add up to
 * one another form a component; shown figures cut it off from the others. Within it every figure is in one sum with its equals and in
 * one with each division of its own, so the sums form a tree, and two passes over it (from the parts up, from the whole down) give
 * each number's exact narrowest interval. Linear programming in tests/ finds the same ones.
 */
import { common, differ, union, type Kind } from './alike';
import { NO_SHARES, OPEN, type Layer } from './cell-state';
import { answersIn, concerned, dontKnowIn, type CellNode, type Division } from './cell-tree';
import { isOpen } from './placed-unit';

/** A number's limits, and the answers that can come in exchange for others without any shown figure changing. */
interface Known {
  readonly low: number;
  readonly high: number;
  readonly answers: Kind;
}

export interface View {
  readonly layer: Layer;
  readonly minimumGroup: number;
  /** False for areas: no numbers of people, only whether a mean or share is pinned down. */
  readonly countsPeople: boolean;
}

const ANYTHING: Known = { low: -Infinity, high: Infinity, answers: 'several' };

export const isHidden = (node: CellNode, layer: Layer): boolean => node.state.hidden >= layer;

/** The division at the top of a component, whose whole is shown, or the hidden total. */
export function topOf(division: Division, layer: Layer): Division | CellNode {
  const { whole } = division;
  if (!isHidden(whole, layer)) return division;
  return whole.partOf === null ? whole : topOf(whole.partOf, layer);
}

export function divisionsBelow(top: Division | CellNode, layer: Layer): readonly Division[] {
  if ('whole' in top)
    return [top, ...top.parts.filter((part) => isHidden(part, layer)).flatMap((part) => divisionsBelow(part, layer))];
  return top.divisions.flatMap((division) => divisionsBelow(division, layer));
}

/** How many hidden figures of the component an outsider knows better than he may. */
export function countBreaches(top: Division | CellNode, view: View): number {
  const below = new Map<CellNode, Known>();
  if (!('whole' in top)) return breachesIn(top, ANYTHING, view, below);
  const value = dontKnowIn(top.whole.cell);
  return breachesAmong(top, { low: value, high: value, answers: null }, view, below);
}

function breachesIn(node: CellNode, outside: Known, view: View, below: Map<CellNode, Known>): number {
  const own = knownFromBelow(node, view, below);
  const { low, high } = meet(own, outside);
  let count = isBreach(node, own.answers, outside.answers, [low, high], view) ? 1 : 0;
  node.divisions.forEach((division, at) => {
    const others = node.divisions.filter((_, other) => other !== at).map((other) => sumOf(other, view, below));
    const limits = others.reduce(meet, meet(markerOf(node, view), outside));
    // What goes in or out of this division must go in or out of the others too.
    const answers = others.some((other) => other.answers === null) ? null : outside.answers;
    count += breachesAmong(division, { ...limits, answers }, view, below);
  });
  return count;
}

function breachesAmong(division: Division, whole: Known, view: View, below: Map<CellNode, Known>): number {
  const parts = division.parts.filter((part) => isHidden(part, view.layer));
  const known = parts.map((part) => knownFromBelow(part, view, below));
  const rest = restOf(division, view);
  const all = rest ? [...known, rest] : known;
  const sum = sumOf(division, view, below);
  const endless = all.filter(({ high }) => high === Infinity).length;
  const finite = all.reduce((total, { high }) => total + (high === Infinity ? 0 : high), shownIn(division, view.layer));
  const others = exchangesWith(
    all.map(({ answers }) => answers),
    whole.answers,
  );
  let count = 0;
  parts.forEach((part, at) => {
    const { low, high } = known[at] as Known;
    const othersHigh = endless - (high === Infinity ? 1 : 0) > 0 ? Infinity : finite - (high === Infinity ? 0 : high);
    count += breachesIn(
      part,
      { low: whole.low - othersHigh, high: whole.high - (sum.low - low), answers: others[at] ?? null },
      view,
      below,
    );
  });
  const needed = rest !== null && division.rest?.needsProtection.includes(view.layer) === true && rest.answers !== null;
  const within = (division.rest?.units ?? 0) > 1 && rest?.answers === 'several';
  if (needed && !within && !differ(rest.answers, others[parts.length] ?? null)) count += 1;
  return count;
}

/** For each part, the answers of all the others and of what lies outside. */
function exchangesWith(answers: readonly Kind[], outside: Kind): readonly Kind[] {
  const before: Kind[] = [];
  let sofar: Kind = outside;
  for (const one of answers) {
    before.push(sofar);
    sofar = union(sofar, one);
  }
  const result: Kind[] = [];
  let after: Kind = null;
  for (let at = answers.length - 1; at >= 0; at -= 1) {
    result[at] = union(before[at] ?? null, after);
    after = union(after, answers[at] ?? null);
  }
  return result;
}

const meet = (a: Known, b: Known): Known => ({
  low: Math.max(a.low, b.low),
  high: Math.min(a.high, b.high),
  answers: common(a.answers, b.answers),
});

function knownFromBelow(node: CellNode, view: View, below: Map<CellNode, Known>): Known {
  const found = below.get(node);
  if (found) return found;
  const made = node.divisions.map((division) => sumOf(division, view, below)).reduce(meet, markerOf(node, view));
  below.set(node, made);
  return made;
}

const shownIn = ({ parts }: Division, layer: Layer): number =>
  parts.reduce((sum, part) => (isHidden(part, layer) ? sum : sum + dontKnowIn(part.cell)), 0);

/** What the parts tell of their sum. */
function sumOf(division: Division, view: View, below: Map<CellNode, Known>): Known {
  const shown = shownIn(division, view.layer);
  const rest = restOf(division, view);
  let { low, high, answers }: Known = rest ?? { low: 0, high: 0, answers: null };
  for (const part of division.parts) {
    if (!isHidden(part, view.layer)) continue;
    const known = knownFromBelow(part, view, below);
    low += known.low;
    high += known.high;
    answers = union(answers, known.answers);
  }
  return { low: low + shown, high: high + shown, answers };
}

function restOf({ whole, rest }: Division, { layer }: View): Known | null {
  if (rest === null) return null;
  // How many of them answered follows, since every other number of people answering is shown.
  return { low: 0, high: isOpen(whole.placed) ? rest.cell.answering : Infinity, answers: answersIn(rest.cell, layer) };
}

/** What a hidden figure tells of itself: how many answered in all, and that a small group has fewer than k ratings. */
function markerOf({ placed, cell, state }: CellNode, { layer, minimumGroup }: View): Known {
  if (!isOpen(placed)) return ANYTHING;
  const low = state.few > OPEN ? Math.max(0, cell.answering - minimumGroup + 1) : 0;
  return { low, high: cell.answering, answers: answersIn(cell, layer) };
}

function isBreach(
  node: CellNode,
  own: Kind,
  outside: Kind,
  [low, high]: readonly [number, number],
  view: View,
): boolean {
  const { state, cell, placed } = node;
  if (!isOpen(placed) || concerned(cell, view.layer) === 0) return false;
  // Mean and share are safe when two answers that differ can change places: every figure that is shown stays the same, spread
  // included, and theirs do not. (If all are alike, the sum and the sum of squares of what is left show it.)
  if (!differ(own, outside)) return true;
  if (view.layer !== NO_SHARES || !view.countsPeople) return false;
  // A small group may be known within less than k, but not be known: two with at most four ratings each of eight have four each.
  const asked = state.few >= NO_SHARES ? 1 : isBelowFew(node) ? view.minimumGroup - 1 : view.minimumGroup;
  return high - low < asked;
}

/** Its whole's marker says that fewer than k rated there, so no more did here. */
const isBelowFew = ({ partOf }: CellNode): boolean =>
  partOf !== null && (partOf.whole.state.few > OPEN || isBelowFew(partOf.whole));
