/** Random numbers that are the same for the same seed and name, on every machine and in whatever order units are worked through. */

/** Uniform numbers in [0, 1). */
export type Chance = () => number;

/** Golden ratio's 32 bits, a step that visits every number before it comes round. */
const STEP = 0x9e3779b9;

/** Four words from a text: FNV-1a with a different start each, then mixed. */
function wordsOf(text: string): [number, number, number, number] {
  const words = [0, 1, 2, 3].map((start) => {
    let hash = (0x811c9dc5 ^ Math.imul(start, STEP)) >>> 0;
    for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
    hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
    hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
    return (hash ^ (hash >>> 16)) >>> 0;
  });
  return words as [number, number, number, number];
}

/** Generator sfc32 (Doty-Humphrey's PractRand, public domain), seeded with a number and a name such as a unit's id. */
export function seededChance(seed: number, name: string): Chance {
  let [a, b, c, counter] = wordsOf(`${seed}/${name}`);
  const next = (): number => {
    const sum = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return (sum >>> 0) / 4294967296;
  };
  for (let warm = 0; warm < 16; warm += 1) next();
  return next;
}

/** Standard normal numbers from uniform ones, two at a time (Box & Muller 1958): `into` has an even length, and nothing is allocated on the way. */
export function fillWithNormals(chance: Chance, into: Float64Array): void {
  for (let at = 0; at + 1 < into.length; at += 2) {
    const radius = Math.sqrt(-2 * Math.log(1 - chance()));
    const angle = 2 * Math.PI * chance();
    into[at] = radius * Math.cos(angle);
    into[at + 1] = radius * Math.sin(angle);
  }
}
