import type { Shown } from '../../../src/analysis/analysis';
import { suppress, type Markers } from '../../../src/analysis/suppression/suppress';
import { AREAS, groupsOf, sized, unitOf, type Group } from './made-tree';

const protectedTree = (group: Group, minimumGroup = 5): Markers => suppress(unitOf(group), AREAS, { minimumGroup });
/** Units that are not shown; '-' = no output names it. */
function hidden(group: Group, minimumGroup = 5): Readonly<Record<string, Shown | '-'>> {
  const markers = protectedTree(group, minimumGroup);
  return Object.fromEntries(
    groupsOf(group).flatMap(({ id }): [string, Shown | '-'][] => {
      const own = markers.get(id);
      if (!own) throw new Error(`no marker for ${id}`);
      return own.listed && own.shown === 'shown' ? [] : [[id, own.listed ? own.shown : '-']];
    }),
  );
}

describe('municipalities under the total', () => {
  it('are all shown from the minimum group on', () => {
    expect(hidden(sized('*', { A: 5, B: 12, C: 20 }))).toEqual({});
    expect(hidden(sized('*', { A: 8, B: 12, C: 20 }), 8)).toEqual({});
  });

  it('a small one takes the two smallest others with it', () => {
    expect(hidden(sized('*', { A: 3, B: 12, C: 20, D: 9, E: 30 }))).toEqual({ A: 'few', B: 'protects', D: 'protects' });
  });

  it('two small ones of exactly k together protect each other', () => {
    expect(hidden(sized('*', { A: 3, B: 2, C: 20 }))).toEqual({ A: 'few', B: 'few' });
  });

  it('two small ones of more or fewer take one other', () => {
    expect(hidden(sized('*', { A: 3, B: 4, C: 20, D: 30 }))).toEqual({ A: 'few', B: 'few', C: 'protects' });
    expect(hidden(sized('*', { A: 1, B: 1, C: 20, D: 30 }))).toEqual({ A: 'few', B: 'few', C: 'protects' });
  });

  it('three small ones of six to nine protect each other', () => {
    expect(hidden(sized('*', { A: 2, B: 2, C: 2, D: 20 }))).toEqual({ A: 'few', B: 'few', C: 'few' });
    expect(hidden(sized('*', { A: 3, B: 3, C: 3, D: 20 }))).toEqual({ A: 'few', B: 'few', C: 'few' });
    expect(hidden(sized('*', { A: 4, B: 3, C: 3, D: 20 }))).toEqual({ A: 'few', B: 'few', C: 'few', D: 'protects' });
  });

  it('of the smallest, larger ones are taken where the smallest leave too little room', () => {
    expect(hidden(sized('*', { A: 3, B: 5, C: 5, D: 5, E: 40 }))).toEqual({ A: 'few', B: 'protects', E: 'protects' });
  });

  it('with only one beside a small one, the total goes too', () => {
    expect(hidden(sized('*', { A: 3, B: 40 }))).toEqual({ A: 'few', B: 'protects', '*': 'protects' });
  });

  it('with a total under the minimum group, nothing is told of its parts', () => {
    expect(hidden(sized('*', { A: 3, B: 1 }))).toEqual({ '*': 'few', A: '-', B: '-' });
  });

  it('one without answers is no secret and protects nobody', () => {
    expect(hidden(sized('*', { A: 0, B: 12, C: 20 }))).toEqual({ A: 'none' });
    expect(hidden(sized('*', { A: 0, B: 3, C: 20, D: 30, E: 40 }))).toEqual({
      A: 'none',
      B: 'few',
      C: 'protects',
      D: 'protects',
    });
  });

  it('a small one that no output names is protected like the others', () => {
    const tree = sized('*', { A: 3, B: 12, C: 20, D: 30 });
    const [parts = []] = tree.partitions;
    const unnamed = {
      ...tree,
      partitions: [parts.map((part) => (part.id === 'A' ? { ...part, listed: false } : part))],
    };
    expect(hidden(unnamed)).toEqual({ A: '-', B: 'protects' });
  });
});

describe('förvaltningar and role groups', () => {
  it('are protected within their municipality, whose own figures stay', () => {
    expect(hidden(sized('*', { A: { a: 3, b: 9, c: 12, d: 20 }, B: 12 }))).toEqual({
      a: 'few',
      b: 'protects',
      c: 'protects',
    });
  });

  it("are not named where all of them together can't protect a small one", () => {
    expect(hidden(sized('*', { A: { a: 3, b: 40 }, B: 12 }))).toEqual({ a: '-', b: '-' });
  });

  it('of a hidden municipality are not named', () => {
    expect(hidden(sized('*', { A: { a: 6, b: 6 }, B: 3, C: 14, D: 30 }))).toEqual({
      A: 'protects',
      a: '-',
      b: '-',
      B: 'few',
      C: 'protects',
    });
  });

  it('in two ways of division are protected each for itself', () => {
    const tree = sized('*', { A: { a: 9, b: 12, c: 20 }, B: 12 });
    const [[first, ...others] = []] = tree.partitions;
    const people = first?.people ?? [];
    const roles = [3, 8, 10, 20].map((count, index, counts) => {
      const from = counts.slice(0, index).reduce((sum, one) => sum + one, 0);
      return { id: `roll ${index}`, people: people.slice(from, from + count), partitions: [] };
    });
    const both: Group = {
      ...tree,
      partitions: [[{ ...(first as Group), partitions: [...(first?.partitions ?? []), roles] }, ...others]],
    };
    expect(hidden(both)).toEqual({ 'roll 0': 'few', 'roll 1': 'protects', 'roll 2': 'protects' });
  });
});

describe('what an earlier report showed', () => {
  it("can't protect: another is taken", () => {
    const tree = sized('*', { A: 3, B: 12, C: 20, D: 9, E: 30 });
    const [parts = []] = tree.partitions;
    const published = {
      ...tree,
      partitions: [parts.map((part) => (part.id === 'D' ? { ...part, published: true } : part))],
    };
    expect(hidden(published)).toEqual({ A: 'few', B: 'protects', C: 'protects' });
  });

  it('of a group that is now reported together with a small one hides the two together, since the difference would be the small one', () => {
    const tree = sized('*', { A: { ab: { a: 12, b: 3 }, c: 14, d: 20 }, B: 12 });
    const asPublished = (group: Group): Group => ({
      ...group,
      published: group.id === 'a',
      partitions: group.partitions.map((parts) => parts.map(asPublished)),
    });
    expect(hidden(tree)).toEqual({ a: '-', b: '-' });
    expect(hidden(asPublished(tree))).toMatchObject({ ab: 'protects', b: '-' });
  });
});

it('the order of units and running twice change nothing', () => {
  const tree = sized('*', { A: 3, B: 12, C: 20, D: 9, E: 30 });
  const turned = { ...tree, partitions: tree.partitions.map((parts) => [...parts].reverse()) };
  expect(hidden(tree)).toEqual(hidden(tree));
  expect(hidden(turned)).toEqual(hidden(tree));
});
