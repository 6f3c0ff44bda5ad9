/** What the protection promises, held against what an outsider can work out; each breach as a line of text. */
import type { Highs } from 'highs';
import { suppress } from '../../../src/analysis/suppression/suppress';
import type { CellMarkers, Markers, UnitMarkers } from '../../../src/analysis/suppression/suppress';
import type { SuppressionUnit } from '../../../src/analysis/suppression/suppression-unit';
import { AREAS } from './made-tree';
import { outsider, type Interval, type Outsider } from './outsider';

const ROUNDING = 1e-6;

const isWhole = ([low, high]: Interval, minimumGroup: number): boolean =>
  low <= 1 + ROUNDING && high >= minimumGroup - 1 - ROUNDING;
const isWide = ([low, high]: Interval, minimumGroup: number): boolean => high - low >= minimumGroup - ROUNDING;
const told = ([low, high]: Interval): string => `${low.toFixed(2)}–${high.toFixed(2)}`;

/**
 * Numbers of respondents, and that no mean or share is pinned down, are held against all that is shown. The limits of a question's vet ej
 * are those of the numbers shown: in a few of a thousand trees its means narrow them by up to one person.
 */
export function breaches(
  total: SuppressionUnit,
  markers: Markers,
  { numbers, figures }: { readonly numbers: Outsider; readonly figures: Outsider },
  minimumGroup: number,
): readonly string[] {
  const found: string[] = [];
  /** `belowFew`: of each question, whether a whole that the unit is part of is marked few, so fewer than k rated in the unit too. */
  const visit = (unit: SuppressionUnit, belowFew: readonly boolean[]): void => {
    const own = markers.get(unit.id) as UnitMarkers;
    const cells = [...own.questions, ...own.areas];
    if (own.listed && own.shown !== 'shown' && own.shown !== 'none') {
      const interval = figures.respondents(unit.id);
      const holds = own.shown === 'few' ? isWhole(interval, minimumGroup) : isWide(interval, minimumGroup);
      if (!holds) found.push(`${unit.id} ${own.shown}: ${told(interval)} of ${unit.respondents}`);
    }
    [...unit.questions, ...unit.areas].forEach((cell, at) => {
      const marker = cells[at] as CellMarkers;
      const isQuestion = at < unit.questions.length;
      const where = `${unit.id} ${isQuestion ? 'q' : 'area '}${at}`;
      const isOpen = own.listed && own.shown === 'shown';
      if (isOpen && isQuestion && marker.shares === 'protects') {
        const interval = numbers.number(unit.id, at, 'dontKnow');
        if (!isWide(interval, belowFew[at] === true ? minimumGroup - 1 : minimumGroup))
          found.push(`${where} vet ej protects: ${told(interval)} of ${cell.answering - cell.rated}`);
      }
      if (!own.listed && unit.respondents >= minimumGroup) return;
      if (cell.rated > 0 && marker.ratings !== 'shown' && figures.meanIsPinned(unit.id, at))
        found.push(`${where} mean pinned`);
      if (cell.answering > 0 && marker.shares !== 'shown' && figures.shareIsPinned(unit.id, at))
        found.push(`${where} share pinned`);
    });
    const isShown = own.listed && own.shown === 'shown';
    const below = own.questions.map(
      (cell, at) => belowFew[at] === true || (isShown && (cell.ratings === 'few' || cell.shares === 'few')),
    );
    // Of a division of which no output names a part nobody knows that it is there.
    for (const parts of unit.partitions)
      if (parts.some(({ id }) => markers.get(id)?.listed === true)) parts.forEach((part) => visit(part, below));
  };
  visit(total, []);
  return found;
}

/** Protects a tree and attacks it. */
export function attack(highs: Highs, total: SuppressionUnit, minimumGroup: number): readonly string[] {
  const markers = suppress(total, AREAS, { minimumGroup });
  const numbers = outsider(highs, total, null, markers, minimumGroup);
  const figures = outsider(highs, total, AREAS, markers, minimumGroup);
  const found = breaches(total, markers, { numbers, figures }, minimumGroup);
  numbers.dispose();
  figures.dispose();
  return found;
}
