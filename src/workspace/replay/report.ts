/** Tells how the replay went: a table per method and per kind of request, by year, and the score. */
import type { Footing, Outcome, ReplayedCall } from './replay-session';

interface Tally {
  readonly total: number;
  readonly extra: number;
  readonly counts: Readonly<Record<Outcome, number>>;
}

function tally(calls: readonly ReplayedCall[]): Tally {
  const counts: Record<Outcome, number> = {
    pass: 0,
    fail: 0,
    '501': 0,
    'after drift': 0,
    skipped: 0,
    'shape pass': 0,
    'shape fail': 0,
  };
  for (const call of calls) counts[call.outcome] += 1;
  return { total: calls.length, extra: calls.filter((call) => call.extra.length > 0).length, counts };
}

type Group = readonly [name: string, calls: readonly ReplayedCall[]];

function groupBy(calls: readonly ReplayedCall[], keys: (call: ReplayedCall) => readonly string[]): readonly Group[] {
  const groups = new Map<string, ReplayedCall[]>();
  for (const call of calls) {
    for (const key of new Set(keys(call))) groups.set(key, [...(groups.get(key) ?? []), call]);
  }
  return [...groups].sort((a, b) => b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1));
}

const COLUMNS: readonly Outcome[] = ['pass', 'fail', '501', 'after drift', 'skipped'];

function table(title: string, groups: readonly Group[]): readonly string[] {
  const head = [title.padEnd(44), 'total', ...COLUMNS, 'extra keys'];
  const rows = groups.map(([name, calls]) => {
    const { total, extra, counts } = tally(calls);
    return [name.padEnd(44), ...[total, ...COLUMNS.map((column) => counts[column]), extra].map(String)];
  });
  const widths = head.map((cell) => Math.max(6, cell.length) + 1);
  return [head, ...rows].map((cells) =>
    cells.map((cell, i) => (i === 0 ? cell : cell.padStart(widths[i] ?? 0))).join(''),
  );
}

const share = (part: number, whole: number): string => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`);

/** score = pass / (total − skipped), supported = (total − 501 − skipped) / (total − skipped) */
function score(name: string, calls: readonly ReplayedCall[]): string {
  const { total, counts } = tally(calls);
  const whole = total - counts.skipped;
  return `${name}: score ${share(counts.pass, whole)}, supported ${share(whole - counts['501'], whole)} (${counts.pass} of ${whole})`;
}

const kindsOf = ({ method, kinds }: ReplayedCall): readonly string[] =>
  kinds.map((kind) => `${method?.split('.')[0] ?? ''} ${kind}`);

const isSheetsOrDrive = (call: ReplayedCall): boolean => /^(sheets|drive)\./.test(call.method ?? '');

export function report(calls: readonly ReplayedCall[]): readonly string[] {
  const on = (footing: Footing): readonly ReplayedCall[] => calls.filter((call) => call.footing === footing);
  const fromNothing = on('from nothing');
  const seeded = on('seeded');
  const shapes = tally(on('shape check')).counts;
  const sessions = groupBy(fromNothing, (call) => [call.session]);
  const green = sessions.filter(([, lines]) =>
    lines.every(({ outcome }) => outcome === 'pass' || outcome === 'skipped'),
  );
  const counted = fromNothing.filter((call) => isSheetsOrDrive(call) && call.outcome !== 'skipped');
  const { counts } = tally(counted);
  return [
    ...table(
      'From nothing, by method',
      groupBy(fromNothing, (call) => [call.method ?? '(none)']),
    ),
    '',
    ...table('From nothing, by kind of request', groupBy(fromNothing, kindsOf)),
    '',
    ...table(
      'From nothing, by year',
      [...groupBy(fromNothing, (call) => [call.year])].sort((a, b) => (a[0] < b[0] ? -1 : 1)),
    ),
    '',
    ...(seeded.length > 0
      ? [
          ...table(
            'Seeded, by method',
            groupBy(seeded, (call) => [call.method ?? '(none)']),
          ),
          '',
        ]
      : []),
    `shape check only: ${shapes['shape pass']} fit the schemas, ${shapes['shape fail']} do not, 501 ${shapes['501']}`,
    `sessions from nothing green from first to last line: ${green.length} of ${sessions.length}`,
    refusals(fromNothing),
    score('all from nothing', fromNothing),
    ...(seeded.length > 0 ? [score('seeded', seeded)] : []),
    score('sheets and drive, from nothing', counted),
    `sheets and drive, from nothing: pass ${counts.pass} of ${counted.length}, 501 ${counts['501']}`,
  ];
}

/** Four ticks for what Google refused: status, message, status word, and the rest of the error. */
function refusals(calls: readonly ReplayedCall[]): string {
  const refused = calls.filter(({ status, outcome }) => status >= 400 && outcome !== 'skipped');
  const rightStatus = refused.filter((call) => !call.misses.some((miss) => miss.startsWith('status:')));
  const right = (test: RegExp): number =>
    rightStatus.filter((call) => !call.misses.some((miss) => test.test(miss))).length;
  return (
    `recorded refusals from nothing: ${refused.length}; right status ${rightStatus.length}, message ${right(/^error\.message/)}, ` +
    `word ${right(/^error\.status/)}, errors and details ${right(/^error\.(errors|details)/)}`
  );
}

/** One line for each call that did not pass, for whoever mends it. */
export const missLines = (calls: readonly ReplayedCall[]): readonly string[] =>
  calls
    .filter(({ outcome }) => outcome !== 'pass' && outcome !== 'shape pass' && outcome !== 'skipped')
    .map(
      ({ session, line, method, kinds, outcome, footing, misses }) =>
        `${outcome} (${footing}) ${session}:${line} ${method ?? ''} ${kinds.join(' ')}\n    ${misses.slice(0, 3).join('\n    ')}`,
    );
