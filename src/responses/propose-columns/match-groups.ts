/** The columns of municipality, department, role group and respondent, by what Inställningar calls them or what they are usually called. */
import { inEveryLanguage } from '../../messages';
import type { Settings } from '../../settings/settings';
import type { AnswersHeader } from '../columns/answers-header';
import { comparisonKey } from '../../grid/clean-text';
import { nothing, type ColumnChoice, type GroupKey, type Proposal } from './column-proposal';
import { letterPairs, likeness, wordsKey } from './likeness';
import { FLOOR, LIKELY, MARGIN } from './match-questions';

export const groupKeys: readonly GroupKey[] = ['unit', 'department', 'role', 'respondent'];

/** Which setting names a group's column. */
export const groupSetting = {
  unit: 'unitColumn',
  department: 'departmentColumn',
  role: 'roleColumn',
  respondent: 'respondentColumn',
} as const satisfies Readonly<Record<GroupKey, keyof Settings>>;

type GroupSettings = Pick<Settings, (typeof groupSetting)[GroupKey]>;

/** A header with more words than this is a statement, such as "I vår kommun har vi ordning på …". */
const MOST_WORDS = 6;

/** The groups whose column, by the setting's own header, is there once; a header that is there twice tells nothing. */
export function namedGroups(
  settings: GroupSettings,
  { whole }: Pick<AnswersHeader, 'whole'>,
): ReadonlyMap<GroupKey, number> {
  const found = new Map<GroupKey, number>();
  for (const key of groupKeys) {
    const places = whole.get(comparisonKey(settings[groupSetting[key]])) ?? [];
    if (places.length === 1) found.set(key, places[0] ?? -1);
  }
  return found;
}

/** Proposals for the other groups out of the choices that are free, each given once. */
export function matchGroups(
  keys: readonly GroupKey[],
  settings: GroupSettings,
  free: readonly ColumnChoice[],
): ReadonlyMap<GroupKey, Proposal> {
  const found = new Map<GroupKey, Proposal>();
  const left = new Set(free.filter(({ times }) => times === 1).map(({ header }) => header));
  for (const key of keys) {
    const proposal = bestOf(key, settings[groupSetting[key]], [...left]);
    left.delete(proposal.header);
    found.set(key, proposal);
  }
  return found;
}

function bestOf(key: GroupKey, named: string, headers: readonly string[]): Proposal {
  const names = inEveryLanguage(({ usualColumnNames }) => usualColumnNames[key]).flat();
  const usual = named === '' ? names : [named, ...names];
  const ranked = headers.map((header) => ({ header, rank: rankOf(header, usual) })).sort((a, b) => b.rank - a.rank);
  const [best, next] = ranked;
  if (!best || best.rank < FLOOR) return nothing;
  if (next && next.rank > best.rank - MARGIN) return { header: '', certainty: 'unsure', reason: { kind: 'tie' } };
  const certainty = best.rank === 1 ? 'sure' : best.rank >= LIKELY ? 'likely' : 'unsure';
  return {
    header: best.header,
    certainty,
    reason: best.rank === 1 || best.rank === HAS_WORD ? { kind: 'usual' } : { kind: 'text', likeness: best.rank },
  };
}

const HAS_WORD = 0.85;

/** 1 the same words; 0.85 a short header that has the usual word in it; else likeness, in short headers only. */
function rankOf(header: string, usual: readonly string[]): number {
  const key = wordsKey(header);
  const keys = usual.map(wordsKey);
  if (keys.includes(key)) return 1;
  const words = key.split(' ');
  if (words.length > MOST_WORDS) return 0;
  if (keys.some((one) => one.length > 2 && !one.includes(' ') && words.includes(one))) return HAS_WORD;
  return Math.min(HAS_WORD - 0.01, Math.max(0, ...keys.map((one) => likeness(letterPairs(one), letterPairs(key)))));
}
