/**
 * STATISTICS.md rules 2, 5 and 6 once more, in plain loops over rows of cells and with nothing of the product's own statistics: what the
 * product's figures are held against on random answers.
 */
export type PlainCell = number | 'v' | null;

interface Column {
  n: number;
  a: number;
  mean: number;
  share: number;
  vx: number;
  y: number;
  vy: number;
}
interface PlainUnit {
  columns: (Column | null)[];
  hx: number;
  hy: number;
}
interface PlainSmooth {
  m: number[];
  V: number[];
  shift: number;
  extra: number;
  own: number;
}

const sum = (values: number[]): number => {
  let total = 0;
  for (const value of values) total += value;
  return total;
};
const mean = (values: number[]): number => sum(values) / values.length;
const variance = (values: number[]): number =>
  sum(values.map((value) => (value - mean(values)) ** 2)) / (values.length - 1);

/** One column per group of questions; `groups` of one question each are the questions. */
export function plainUnit(rows: PlainCell[][], groups: number[][], questionsAlone: boolean): PlainUnit {
  const own = rows.map((row) =>
    groups.map((group) => {
      const answers = group.map((question) => row[question]!).filter((cell) => cell !== null);
      const ratings = answers.filter((cell) => cell !== 'v') as number[];
      return {
        x: ratings.length ? mean(ratings) : null,
        p: answers.length ? (answers.length - ratings.length) / answers.length : null,
        answers: answers.length,
      };
    }),
  );
  const at = <Key extends 'x' | 'p'>(column: number, key: Key): number[] =>
    own.map((row) => row[column]![key]).filter((value) => value !== null) as number[];
  const xs = groups.map((_, column) => at(column, 'x'));
  const ps = groups.map((_, column) => at(column, 'p'));
  // What takes no part leaves no trace in what does.
  const taking = groups.map((_, column) => xs[column]!.length >= 5 && ps[column]!.length >= 5);
  const counted = xs.filter((_, column) => taking[column]);
  const S2 = sum(counted.map((x) => (x.length - 1) * variance(x))) / sum(counted.map((x) => x.length - 1));
  const h = (key: 'x' | 'p', means: number[]): number => {
    let top = 0;
    let bottom = 0;
    let N = 0;
    for (const row of own) {
      const e: number[] = [];
      row.forEach((cell, column) => {
        if (taking[column] && cell[key] !== null) e.push(cell[key] - means[column]!);
      });
      for (let i = 0; i < e.length; i += 1) for (let j = 0; j < e.length; j += 1) if (i !== j) top += e[i]! * e[j]!;
      bottom += e.length * (e.length - 1);
      if (e.length >= 1) N += 1;
    }
    return bottom === 0 || N < 2 ? 0 : Math.max(top / bottom, 0) / (N - 1);
  };
  const answered = ps.filter((_, column) => taking[column]).map(mean);
  const pq = mean(answered.map((p) => p * (1 - p)));
  return {
    hx: h('x', xs.map(mean)),
    hy: pq > 0 ? h('p', ps.map(mean)) / (4 * pq) : 0,
    columns: groups.map((_, column) => {
      const x = xs[column]!;
      const p = ps[column]!;
      const [n, a] = [x.length, p.length];
      if (n < 5 || a < 5) return null;
      const share = mean(p);
      const single = sum(own.map((row) => row[column]!.answers));
      const s2 = variance(p);
      const worth =
        questionsAlone || s2 < 1e-12 || share === 0 || share === 1
          ? a
          : Math.min(single, Math.max(a, (share * (1 - share)) / (s2 / a)));
      return {
        n,
        a,
        mean: mean(x),
        share,
        vx: ((n - 1) * variance(x) + 4 * S2) / (n + 3) / n,
        y: Math.asin(Math.sqrt((share * worth + 0.375) / (worth + 0.75))),
        vy: 1 / (4 * worth + 2),
      };
    }),
  };
}

function grid(D: number[], v: number[]): { B: number[]; B2: number[] } {
  const T = 2 * Math.sqrt(sum(D.map((d) => d * d)) / (D.length - 1));
  if (T === 0) return { B: D.map(() => 0), B2: D.map(() => 0) };
  const tau2: number[] = [];
  for (let j = 0; j <= 40; j += 1) tau2.push(((j * T) / 40) ** 2);
  const L = tau2.map((t) => {
    let total = 0;
    D.forEach((d, i) => {
      total += Math.log(t + v[i]!) + (d * d) / (t + v[i]!);
    });
    return -0.5 * total;
  });
  const w = L.map((l) => Math.exp(l - Math.max(...L)));
  const average = (of: (t: number) => number): number => sum(tau2.map((t, j) => w[j]! * of(t))) / sum(w);
  return { B: v.map((one) => average((t) => t / (t + one))), B2: v.map((one) => average((t) => (t / (t + one)) ** 2)) };
}

/** One axis: y, v and h per unit, cells that take part only. */
export function plainSmooth(units: { y: number[]; v: number[]; h: number }[]): {
  units: PlainSmooth[];
  common: number;
} {
  const vs = units.map(({ v, h }) => v.map((one) => Math.max(one - h, one / 4, 1e-12)));
  const centres = units.map(({ y }) => mean(y));
  const D = units.map(({ y }, i) => y.map((one) => one - centres[i]!));
  const all = D.flat().length < 3 ? { B: D.flat().map(() => 1), B2: D.flat().map(() => 1) } : grid(D.flat(), vs.flat());
  const e = units.map(({ h }, i) => h + mean(vs[i]!) / vs[i]!.length);
  const big = units.map((_, i) => i).filter((i) => units[i]!.y.length >= 3);
  const g = mean(big.map((i) => centres[i]!));
  const level =
    big.length < 3
      ? null
      : grid(
          big.map((i) => centres[i]! - g),
          big.map((i) => e[i]!),
        );
  let next = 0;
  return {
    common: ((Math.PI / 2) * sum(vs.map((v) => sum(v)))) / sum(vs.map((v) => v.length)) ** 2,
    units: units.map(({ y }, i) => {
      const m: number[] = [];
      const V: number[] = [];
      y.forEach((_, q) => {
        const [B, B2] = [all.B[next]!, all.B2[next]!];
        m.push(centres[i]! + B * D[i]![q]!);
        V.push(B * vs[i]![q]! + (B2 - B * B) * D[i]![q]! ** 2);
        next += 1;
      });
      const k = big.indexOf(i);
      const [b, b2] = level === null || k < 0 ? [1, 1] : [level.B[k]!, level.B2[k]!];
      const d = k < 0 ? 0 : centres[i]! - g;
      return {
        m,
        V,
        shift: (b - 1) * d,
        extra: b * e[i]! + (b2 - b * b) * d * d,
        own: ((Math.PI / 2) * mean(vs[i]!)) / vs[i]!.length,
      };
    }),
  };
}
