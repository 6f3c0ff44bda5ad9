/** Which rows of Beslut, Dialog and Handlingsplan a municipality's documents take their words from. */
import { comparisonKey } from '../../grid/clean-text';
import type { Action } from '../../method/action';
import { stands, type Decision } from '../../method/decision';
import type { Dialogue } from '../../method/dialogue';

export interface MethodRecords {
  readonly decisions: readonly Decision[];
  readonly dialogues: readonly Dialogue[];
  readonly actions: readonly Action[];
}

export interface MunicipalityRecords {
  /** The management group's newest proposal that is not decided yet; null where there is none. */
  readonly proposed: Decision | null;
  /** What the management group has decided last. */
  readonly decided: Decision | null;
  /** The item for the executive board. */
  readonly boardItem: Decision | null;
  readonly dialogues: readonly Dialogue[];
  readonly actions: readonly Action[];
}

/** Rows name their municipality in words. The last row that fits counts: people write new ones below. */
export function recordsOf({ decisions, dialogues, actions }: MethodRecords, municipality: string): MunicipalityRecords {
  const own = comparisonKey(municipality);
  const isOwn = (one: { readonly municipality: string }): boolean => comparisonKey(one.municipality) === own;
  const standing = decisions.filter((one) => isOwn(one) && stands(one)).reverse();
  const group = standing.filter(({ forum }) => forum === 'managementGroup');
  return {
    proposed: group.find(({ status }) => status === 'proposed') ?? null,
    decided: group.find(({ status }) => status === 'decided' || status === 'reportedBack') ?? null,
    boardItem: standing.find(({ forum }) => forum === 'executiveBoard') ?? null,
    dialogues: dialogues.filter(isOwn),
    actions: actions.filter(isOwn),
  };
}
