/** A mapping file (mapping.json) says how a file of answers is to be read; mapping-to-grids.ts makes it the tabs that say the same in a Sheet. */
import { SurveyError } from '../../messages/survey-error';
import type { Layout, Lines, Weight } from '../../settings/settings';
import { mappingFaults } from './mapping-faults';

export interface MappedQuestion {
  /** Header of its column; in long form and aggregates what stands in the question column, where that is not the id. */
  readonly column?: string;
  readonly id: string;
  readonly reversed?: boolean;
  readonly occurrence?: number;
  readonly area?: string;
  readonly shortName?: string;
  readonly statement?: string;
}

export interface MappedSettings {
  readonly lines?: Lines;
  readonly weight?: Weight;
  /** 5–10; lower only with a reason. */
  readonly minimumGroup?: number;
  readonly minimumGroupReason?: string;
}

export interface Mapping {
  /** Headers of the columns that name the municipality, the department, the role group and the (anonymous) respondent. */
  readonly unit: string;
  readonly department?: string;
  readonly role?: string;
  readonly respondent?: string;
  readonly layout?: Layout;
  readonly scale: { readonly min: number; readonly max: number };
  readonly questions: readonly MappedQuestion[];
  /** Area → question ids; a question's own `area` may say the same. */
  readonly areas?: Readonly<Record<string, readonly string[]>>;
  /** Headers that stand over several columns which are one question. */
  readonly merged?: readonly string[];
  readonly values?: Readonly<Record<string, number>>;
  readonly dontKnow?: readonly string[];
  readonly blank?: readonly string[];
  /** Texts that mean nothing; where the mapping does not say which, every other text was seen by whoever wrote it. */
  readonly invalid?: readonly string[];
  readonly minimumGroup?: number;
  readonly settings?: MappedSettings;
  /** Title of the sheet of an .xlsx file that has the answers. */
  readonly sheet?: string;
  readonly delimiter?: string;
  readonly encoding?: string;
  readonly skipRowsAfterHeader?: number;
  readonly blankUnit?: readonly string[];
  readonly knownUnits?: readonly string[];
}

/** Throws MAPPING { file, faults } with everything that is wrong. */
export function readMapping(json: string, file: string): Mapping {
  let value: unknown;
  try {
    value = JSON.parse(json.replace(/^\ufeff/, ''));
  } catch (thrown) {
    throw new SurveyError('MAPPING', {
      file,
      faults: [{ code: 'notJson', details: { reason: (thrown as Error).message } }],
    });
  }
  const faults = mappingFaults(value);
  if (faults.length > 0) throw new SurveyError('MAPPING', { file, faults });
  return value as Mapping;
}

/** What the answers call a question. */
export const columnOf = ({ column, id }: MappedQuestion): string => column ?? id;
