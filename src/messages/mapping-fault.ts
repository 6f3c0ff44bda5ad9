/** Why a mapping file cannot be used, as data. Fields are named as they are written in the file: "scale.min". */
import type { NoDetails, Told } from './told';

/** What a field must be. */
export type FieldKind =
  | { readonly kind: 'text' | 'texts' | 'truth' | 'object' | 'values' | 'questions' | 'areas' | 'delimiter' }
  | { readonly kind: 'oneOf'; readonly choices: readonly string[] }
  | { readonly kind: 'whole'; readonly min: number; readonly max: number };

interface Field {
  readonly field: string;
}

export interface MappingFaults {
  /** `reason` is the parser's own. */
  notJson: { readonly reason: string };
  noObject: NoDetails;
  missing: Field;
  unknown: Field & { readonly known: readonly string[] };
  wrong: Field & { readonly must: FieldKind };
  doubledId: { readonly id: string };
  scale: { readonly min: number; readonly max: number };
  value: { readonly label: string; readonly value: string; readonly min: number; readonly max: number };
  areaWithoutName: NoDetails;
  areaOfUnknown: { readonly id: string; readonly area: string };
  severalAreas: { readonly id: string; readonly areas: readonly string[] };
  otherArea: { readonly id: string; readonly own: string; readonly other: string };
  longWithoutRespondent: NoDetails;
  groupWithoutReason: { readonly rule: number };
  twoMinimumGroups: NoDetails;
}

export type MappingFault = Told<MappingFaults>;
