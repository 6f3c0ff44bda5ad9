/** What has changed in a unit since the measurement before: how many questions or areas safely, in which direction, and how it is said. */
import type { ChangeSince, Comparison, UnitResult } from '../analysis/analysis';
import type { Words } from '../messages';

/** How many have safely changed, of those that can be compared. */
type Tally = Parameters<Words['change']['message']>[0];
/** Of what a change is told. */
export type Kind = Tally['kind'];

type Compared = { readonly change: ChangeSince | null };

const confirmed = (one: Comparison | null): boolean => one?.word === 'confirmed';
const rising = (one: Comparison | null): boolean => (one?.difference ?? 0) > 0;

export const hasSurelyMoved = ({ change }: Compared): boolean => confirmed(change?.mean ?? null);
export const isSurelyKnown = ({ change }: Compared): boolean => confirmed(change?.share ?? null);
/** The comparison was made, whatever came of it. */
export const isCompared = ({ change }: Compared): boolean =>
  [change?.mean, change?.share].some((one) => one?.word === 'confirmed' || one?.word === 'mayBeChance');

export function changeTally(kind: Kind, items: readonly Compared[]): Tally {
  const count = (pick: (change: ChangeSince) => boolean): number =>
    items.filter(({ change }) => change !== null && pick(change)).length;
  return {
    kind,
    better: count(({ mean }) => confirmed(mean) && rising(mean)),
    worse: count(({ mean }) => confirmed(mean) && !rising(mean)),
    knowMore: count(({ share }) => confirmed(share) && !rising(share)),
    knowLess: count(({ share }) => confirmed(share) && rising(share)),
  };
}

/** Areas where any of them has safely changed: between years they tell more than questions (STATISTICS.md section 5). Else the questions. */
export const kindToTell = ({ areas }: UnitResult): Kind =>
  areas.some((area) => hasSurelyMoved(area) || isSurelyKnown(area)) ? 'areas' : 'questions';

/** The message in one sentence without its full stop; null where there is no earlier measurement. */
export function changeMessage(unit: UnitResult, earlierYear: number | null, words: Words): string | null {
  if (earlierYear === null) return null;
  const kind = kindToTell(unit);
  if (unit[kind].some(isCompared)) return words.change.message(changeTally(kind, unit[kind]), earlierYear);
  const reasons = { broken: 0, tooFew: 0, hidden: 0, none: 0 };
  for (const { change } of unit.questions) if (change) reasons[reasonOf(change)] += 1;
  const given = (Object.keys(reasons) as (keyof typeof reasons)[]).filter((reason) => reasons[reason] > 0);
  const [only, ...more] = given;
  if (more.length > 0) return words.change.notCompared(earlierYear, reasons);
  return words.change[only ?? 'none'](earlierYear);
}

/** Why a question is not compared with its own of the year before. */
function reasonOf({ mean, share, shown }: ChangeSince): 'broken' | 'tooFew' | 'hidden' | 'none' {
  const said = [mean, share].flatMap((one) => (one === null ? [] : [one.word]));
  if (said.includes('broken')) return 'broken';
  if (said.includes('tooFew')) return 'tooFew';
  return shown === 'none' ? 'none' : 'hidden';
}
