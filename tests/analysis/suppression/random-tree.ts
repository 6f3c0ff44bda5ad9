/** Seeded random trees: municipalities with förvaltningar and role groups, sizes and answers that are often awkward. */
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { STEPS, type Answer, type Group, type Person } from './made-tree';

export interface Draw {
  /** A whole number from low to high. */
  readonly whole: (low: number, high: number) => number;
  readonly chance: (percent: number) => boolean;
}

export function drawFrom(seed: number): Draw {
  const generator = xoroshiro128plus(seed);
  const whole = (low: number, high: number): number => uniformInt(generator, low, high);
  return { whole, chance: (percent) => whole(1, 100) <= percent };
}

/** How a question is answered in a whole tree: some are hardly answered, some with hardly any vet ej, some all alike. */
interface Habit {
  readonly blank: number;
  readonly dontKnow: number;
  readonly from: number;
  readonly to: number;
}

function habit({ whole, chance }: Draw): Habit {
  const from = whole(0, STEPS);
  return {
    blank: chance(20) ? 60 : chance(50) ? 0 : 10,
    dontKnow: chance(15) ? 0 : chance(15) ? 85 : whole(5, 50),
    from,
    to: chance(10) ? from : whole(from, STEPS),
  };
}

function answer({ whole, chance }: Draw, { blank, dontKnow, from, to }: Habit): Answer {
  if (chance(blank)) return '.';
  return chance(dontKnow) ? 'v' : whole(from, to);
}

const size = ({ whole, chance }: Draw): number =>
  chance(30) ? whole(0, 5) : chance(60) ? whole(5, 14) : whole(15, 40);

export interface Shape {
  readonly municipalities: readonly [low: number, high: number];
  readonly divided: boolean;
}

export function randomTree(draw: Draw, { municipalities, divided }: Shape): Group {
  const habits = [habit(draw), habit(draw), habit(draw)];
  const people = (count: number): readonly Person[] =>
    Array.from({ length: count }, () => habits.map((one) => answer(draw, one)));
  const parts = Array.from({ length: draw.whole(...municipalities) }, (_, index): Group => {
    const id = `K${index}`;
    if (!divided || draw.chance(40)) return { id, people: people(size(draw)), partitions: [], listed: !draw.chance(5) };
    const departments = Array.from({ length: draw.whole(2, 4) }, (_x, at): Group => ({
      id: `${id} / F${at}`,
      people: people(size(draw)),
      partitions: [],
      listed: !draw.chance(7),
    }));
    const all = departments.flatMap((one) => one.people);
    return {
      id,
      people: all,
      partitions: draw.chance(40) ? [departments, roles(draw, id, all)] : [departments],
      listed: !draw.chance(5),
    };
  });
  return { id: '*', people: parts.flatMap((part) => part.people), partitions: [parts] };
}

/** The same people, divided another way. */
function roles(draw: Draw, id: string, all: readonly Person[]): readonly Group[] {
  const count = draw.whole(2, 3);
  const role = all.map(() => draw.whole(0, draw.chance(50) ? 0 : count - 1));
  return Array.from({ length: count }, (_, at) => ({
    id: `${id} / roll: R${at}`,
    people: all.filter((_person, index) => role[index] === at),
    partitions: [],
  }));
}
