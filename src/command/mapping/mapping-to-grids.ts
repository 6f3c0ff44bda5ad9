/** A mapping becomes the tabs that say the same in a Sheet: Frågor, Kommuner, Inställningar. */
import { cleanText, comparisonKey } from '../../grid/clean-text';
import type { Cell, Grid } from '../../grid/grid';
import type { Words } from '../../messages';
import { lineOfText } from '../../settings/one-per-line';
import { ALL_OTHERS } from '../../settings/settings';
import { defaultValues, settingTable } from '../../settings/setting-table';
import { columnOf, type Mapping } from './mapping';

export interface MappedGrids {
  readonly questions: Grid;
  readonly municipalities: Grid;
  readonly settings: Grid;
}

/** Without known units Kommuner has its header only: then every named unit is known. Labels are clean, one a line. */
export function mappingToGrids(mapping: Mapping, words: Words): MappedGrids {
  const { settingNames, yesNo } = words;
  const { questions: q, municipalities: m, settings: s } = words.headers;
  return {
    questions: [
      [q.id, q.area, q.shortName, q.statement, q.column, q.occurrence, q.reversed, q.included],
      ...mapping.questions.map((question) => {
        const { id, area = '', shortName = '', statement, occurrence = 1, reversed = false } = question;
        const column = columnOf(question);
        return [
          id,
          areaOf(id, mapping) || area,
          shortName,
          statement ?? column,
          column,
          occurrence,
          reversed ? yesNo.yes : yesNo.no,
          yesNo.yes,
        ];
      }),
    ],
    municipalities: [
      [m.id, m.name, m.invited, m.active],
      ...(mapping.knownUnits ?? []).map(cleanText).map((name) => [name, name, '', yesNo.yes]),
    ],
    settings: [
      [s.name, s.value, s.explanation],
      ...settingRows(mapping, words).map(([key, value]) => [settingNames[key], value, '']),
    ],
  };
}

const areaOf = (id: string, { areas = {} }: Mapping): string =>
  Object.keys(areas).find((area) => areas[area]?.includes(id)) ?? '';

const lines = (texts: readonly string[] = []): string =>
  texts
    .map(cleanText)
    .filter((text) => text !== '')
    .map(lineOfText)
    .join('\n');

/** The default where the mapping names none, but for texts that it gives another meaning. */
function orDefault(given: readonly string[] = [], otherwise: readonly string[], mapping: Mapping): readonly string[] {
  const { values = {}, dontKnow = [], blank = [] } = mapping;
  const taken = new Set([...Object.keys(values), ...dontKnow, ...blank].map(comparisonKey));
  const texts = given.filter((text) => cleanText(text) !== '');
  return texts.length > 0 ? texts : otherwise.filter((text) => !taken.has(comparisonKey(text)));
}

function settingRows(mapping: Mapping, words: Words): readonly (readonly [keyof Words['settingNames'], Cell])[] {
  const { settings = {} } = mapping;
  const { settingChoices } = words;
  const defaults = defaultValues(words);
  return [
    ['scaleMin', mapping.scale.min],
    ['scaleMax', mapping.scale.max],
    ['dontKnow', lines(orDefault(mapping.dontKnow, defaults.dontKnow, mapping))],
    ['blank', lines(orDefault(mapping.blank, defaults.blank, mapping))],
    ['invalid', lines(mapping.invalid ?? [ALL_OTHERS])],
    [
      'values',
      Object.entries(mapping.values ?? {})
        .map(([label, value]) => `${cleanText(label)} = ${value}`)
        .join('\n'),
    ],
    ['blankUnit', lines(mapping.blankUnit)],
    ['layout', settingChoices.layout[mapping.layout ?? settingTable.layout.otherwise]],
    ['unitColumn', cleanText(mapping.unit)],
    ['departmentColumn', cleanText(mapping.department)],
    ['roleColumn', cleanText(mapping.role)],
    ['respondentColumn', cleanText(mapping.respondent)],
    ['mergedColumns', (mapping.merged ?? []).map(cleanText).join('\n')],
    ['skipRowsAfterHeader', mapping.skipRowsAfterHeader ?? 0],
    ['minimumGroup', settings.minimumGroup ?? mapping.minimumGroup ?? settingTable.minimumGroup.otherwise],
    ['minimumGroupReason', cleanText(settings.minimumGroupReason)],
    ['lines', settingChoices.lines[settings.lines ?? settingTable.lines.otherwise]],
    ['weight', settingChoices.weight[settings.weight ?? settingTable.weight.otherwise]],
  ];
}
