/** A mapping file (mapping.json) says how a file of answers is to be read; it becomes the three tabs that say the same in a Sheet. */
import { SurveyError } from '../../google/survey-error';
import type { Grid } from '../../grid/grid';
import { headers, settingChoices, settingNames, yesNo } from '../../messages/sv/tabs';
import { cleanText } from '../../grid/clean-text';
import { mappingFaults } from './mapping-faults';

export interface MappedQuestion {
  readonly column: string;
  readonly id: string;
  readonly reversed?: boolean;
  readonly occurrence?: number;
  readonly area?: string;
  readonly shortName?: string;
  readonly statement?: string;
}

/** The fields that ../shared/data/README.md describes. A question may also have area, shortName and statement. */
export interface Mapping {
  readonly unit: string;
  readonly scale: { readonly min: number; readonly max: number };
  readonly questions: readonly MappedQuestion[];
  readonly values?: Readonly<Record<string, number>>;
  readonly dontKnow?: readonly string[];
  readonly blank?: readonly string[];
  readonly minimumGroup?: number;
  readonly delimiter?: string;
  readonly encoding?: string;
  readonly skipRowsAfterHeader?: number;
  readonly blankUnit?: readonly string[];
  readonly knownUnits?: readonly string[];
}

/** Throws MAPPING { file, faults } with everything that is wrong, in words. */
export function readMapping(json: string, file: string): Mapping {
  let value: unknown;
  try {
    value = JSON.parse(json.replace(/^\ufeff/, ''));
  } catch (thrown) {
    throw new SurveyError('MAPPING', { file, faults: [`Filen är inte giltig JSON (${(thrown as Error).message}).`] });
  }
  const faults = mappingFaults(value);
  if (faults.length > 0) throw new SurveyError('MAPPING', { file, faults });
  return value as Mapping;
}

export interface MappedGrids {
  readonly questions: Grid;
  readonly municipalities: Grid;
  readonly settings: Grid;
}

/** Without known units Kommuner has its header only: then every named unit is known. Labels are clean, one a line. */
export function mappingToGrids(mapping: Mapping): MappedGrids {
  const { questions: q, municipalities: m, settings: s } = headers;
  const lines = (texts: readonly string[] = []): string => texts.map(cleanText).filter((text) => text !== '').join('\n');
  const valueLines = Object.entries(mapping.values ?? {}).map(([label, value]) => `${cleanText(label)} = ${value}`);
  return {
    questions: [
      [q.id, q.area, q.shortName, q.statement, q.column, q.occurrence, q.reversed, q.included],
      ...mapping.questions.map(({ id, area = '', shortName = '', statement, column, occurrence = 1, reversed = false }) =>
        [id, area, shortName, statement ?? column, column, occurrence, reversed ? yesNo.yes : yesNo.no, yesNo.yes]),
    ],
    municipalities: [
      [m.id, m.name, m.coordinator, m.email, m.invited, m.active],
      ...(mapping.knownUnits ?? []).map(cleanText).map((name) => [name, name, '', '', '', yesNo.yes]),
    ],
    settings: [
      [s.name, s.value, s.explanation],
      [settingNames.scaleMin, mapping.scale.min, ''],
      [settingNames.scaleMax, mapping.scale.max, ''],
      [settingNames.dontKnow, lines(mapping.dontKnow), ''],
      [settingNames.blank, lines(mapping.blank), ''],
      [settingNames.values, valueLines.join('\n'), ''],
      [settingNames.blankUnit, lines(mapping.blankUnit), ''],
      [settingNames.unitColumn, cleanText(mapping.unit), ''],
      [settingNames.skipRowsAfterHeader, mapping.skipRowsAfterHeader ?? 0, ''],
      [settingNames.minimumGroup, mapping.minimumGroup ?? 5, ''],
      [settingNames.lines, settingChoices.lines.gemensam, ''],
    ],
  };
}
