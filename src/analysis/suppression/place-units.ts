/** Which units are hidden as a whole: those under the minimum group, and with them others until none follows from a sum minus its shown parts. */
import { alike, NO_ONE, together } from './alike';
import { chooseFewest } from './choose-fewest';
import { everyone, isInRest, isOpen, needsProtection, type PlacedUnit } from './placed-unit';
import { poolHolds, poolWidth, type PoolMember } from './pool';
import type { SuppressionUnit } from './suppression-unit';

/**
 * A unit is placed when its parts are: then it is known whether what they left in the rest can only be protected by hiding the unit.
 * Of a hidden unit no part is named: their markers alone would tell something of its number (two parts of `few` are at least two).
 * The total is the exception: with it hidden, the municipalities still stand for themselves. Where even that gives too much away (two
 * municipalities of three people each), the total stands and none of them is named.
 */
export function placeUnits(total: SuppressionUnit, minimumGroup: number): PlacedUnit {
  const { placed, exposed } = place(total, minimumGroup, true);
  if (!exposed || placed.shown !== 'shown') return placed;
  const divisions = placed.partitions.map((parts) => ({
    parts,
    chosen: chooseFewest(candidatesOf(parts), (more) => restHolds(parts, more, minimumGroup, null), spread(parts)),
  }));
  if (divisions.some(({ chosen }) => chosen === null)) divisions.forEach(({ parts }) => leaveOut(parts));
  else placed.shown = 'protects';
  for (const { chosen } of divisions) chosen?.forEach(hide);
  return placed;
}

function place(
  unit: SuppressionUnit,
  minimumGroup: number,
  isTotal: boolean,
): { readonly placed: PlacedUnit; readonly exposed: boolean } {
  const { respondents, listed = true } = unit;
  const below = unit.partitions.map((parts) => parts.map((part) => place(part, minimumGroup, false)));
  const placed: PlacedUnit = {
    unit,
    partitions: below.map((parts) => parts.map((part) => part.placed)),
    shown: respondents === 0 ? 'none' : respondents < minimumGroup ? 'few' : 'shown',
    listed,
  };
  if (placed.shown !== 'shown' || !listed) {
    leaveOutParts(placed);
    return { placed, exposed: false };
  }
  let exposed = false;
  below.forEach((parts, index) => {
    for (const part of parts) if (part.exposed) hide(part.placed);
    exposed = !protectRest(placed.partitions[index] ?? [], minimumGroup, !isTotal) || exposed;
  });
  return { placed, exposed };
}

/**
 * Hides the fewest parts that protect the rest; where hiding all of them would not do, none of them is named (a division that no
 * output mentions gives nothing away). False where that is not open either: an earlier report named some, or the parts are the
 * municipalities, which have reports of their own.
 */
function protectRest(parts: readonly PlacedUnit[], minimumGroup: number, mayLeaveOut: boolean): boolean {
  const chosen = chooseFewest(
    candidatesOf(parts),
    (more) => restHolds(parts, more, minimumGroup, sumOfRest),
    spread(parts),
  );
  if (chosen) chosen.forEach(hide);
  if (chosen || !mayLeaveOut || parts.some(({ unit }) => unit.published === true)) return chosen !== null;
  leaveOut(parts);
  return true;
}

function leaveOut(parts: readonly PlacedUnit[]): void {
  for (const part of parts) {
    part.listed = false;
    if (part.shown === 'shown') part.shown = 'protects';
    leaveOutParts(part);
  }
}

function hide(placed: PlacedUnit): void {
  placed.shown = 'protects';
  leaveOutParts(placed);
}

function leaveOutParts(placed: PlacedUnit): void {
  for (const part of everyone(placed).slice(1)) {
    if (part.unit.published === true && placed.shown !== 'few') continue;
    part.listed = false;
    if (placed.shown !== 'shown') part.shown = placed.shown;
  }
}

/** Smallest first: a report of few people is lost rather than one of many. */
const candidatesOf = (parts: readonly PlacedUnit[]): readonly PlacedUnit[] =>
  parts
    .filter((part) => isOpen(part) && part.unit.published !== true)
    .sort((a, b) => a.unit.respondents - b.unit.respondents);

const sumOfRest = (rest: readonly PlacedUnit[]): number => rest.reduce((sum, { unit }) => sum + unit.respondents, 0);

function restHolds(
  parts: readonly PlacedUnit[],
  more: readonly PlacedUnit[],
  minimumGroup: number,
  known: ((rest: readonly PlacedUnit[]) => number) | null,
): boolean {
  const rest = [...parts.filter(isInRest), ...more];
  if (more.length === 0 && !parts.some(needsProtection)) return true;
  const members = rest.map((part) => memberOf(part, minimumGroup, more.includes(part)));
  if (known === null && rangeWithin(members, minimumGroup) < minimumGroup) return false;
  return poolHolds(members, known === null ? null : known(rest), minimumGroup);
}

/** Highest minus lowest that a hidden total can be: its marker says at least k. */
const rangeWithin = (members: readonly PoolMember[], minimumGroup: number): number =>
  members.some(({ high }) => high === Infinity)
    ? Infinity
    : Math.min(
        poolWidth(members),
        members.reduce((sum, { high }) => sum + high, -minimumGroup),
      );

/** What an outsider knows of a hidden unit's respondents: the marker's meaning, and what is shown of its parts. */
function memberOf(placed: PlacedUnit, minimumGroup: number, chosen: boolean): PoolMember {
  if (!placed.listed) return { low: 0, high: Infinity, demand: placed.shown === 'few' ? 'whole' : 'none' };
  if (placed.shown === 'few') return { low: 1, high: minimumGroup - 1, demand: 'whole' };
  const published = chosen ? [] : placed.partitions.filter((parts) => parts.some(isOpen));
  const ranges = published.map((parts) => partsRange(parts, minimumGroup));
  return {
    low: Math.max(minimumGroup, ...ranges.map(({ low }) => low)),
    high: Math.min(Infinity, ...ranges.map(({ high }) => high)),
    demand: 'wide',
  };
}

function partsRange(
  parts: readonly PlacedUnit[],
  minimumGroup: number,
): { readonly low: number; readonly high: number } {
  let [low, high] = [0, 0];
  for (const part of parts) {
    const known = isInRest(part)
      ? memberOf(part, minimumGroup, false)
      : { low: part.unit.respondents, high: part.unit.respondents };
    low += known.low;
    high += known.high;
  }
  return { low, high };
}

/**
 * How many questions and areas everyone in the rest would answer alike: each costs a figure elsewhere (hide-cells.ts), so among the
 * smallest candidates the set with the fewest is taken.
 */
function spread(parts: readonly PlacedUnit[]): (more: readonly PlacedUnit[]) => number {
  const rest = parts.filter(isInRest).map(({ unit }) => unit);
  return (more) => {
    const units = [...rest, ...more.map(({ unit }) => unit)];
    let same = 0;
    for (const kind of ['questions', 'areas'] as const) {
      for (let at = 0; at < (units[0]?.[kind].length ?? 0); at += 1) {
        let [rated, answering, ratings, shares] = [0, 0, NO_ONE, NO_ONE];
        for (const unit of units) {
          const cell = unit[kind][at];
          if (!cell) continue;
          rated += cell.rated;
          answering += cell.answering;
          ratings = together(ratings, cell.ratings);
          shares = together(shares, cell.shares);
        }
        same += (alike(rated, ratings) ? 1 : 0) + (alike(answering, shares) ? 1 : 0);
      }
    }
    return same;
  };
}
