/** Rows of Inställningar (Namn, Värde) become typed settings; what is not there has its default. */
import { cleanText, comparisonKey } from '../grid/clean-text';
import { cutText } from '../grid/cut-text';
import { readRecords } from '../grid/find-columns';
import type { Cell, Grid } from '../grid/grid';
import { inEveryLanguage, languageOf, wordsIn } from '../messages';
import type { Finding } from '../messages/finding';
import type { ChoiceKey, SettingKey } from '../messages/keys';
import type { Place } from '../messages/place';
import type { SettingFault } from '../messages/setting-fault';
import { SurveyError } from '../messages/survey-error';
import { doubledMeanings, readAnswerValues } from './read-answer-values';
import { readApprovedColumns } from './read-approved-columns';
import { readLanguage } from './read-language';
import { readMinimumGroup } from './read-minimum-group';
import { linesOf, readChoice, readLines, readText, readWholeNumber, type Written } from './read-value';
import { defaultValues, settingKeys, settingsOf, settingTable, type SettingValues } from './setting-table';
import type { Settings } from './settings';

const MOST_STEPS = 1000;

/**
 * Unusable values throw one SETTINGS { faults }, all together and each with its cell; doubled and unknown names are findings
 * (of doubled ones the first counts). An empty value is the default; where that is a list of texts it is a finding. `tab` is the tab's title.
 */
export function readSettings(grid: Grid, tab: string): { settings: Settings; findings: Finding[] } {
  const { written, findings } = writtenSettings(grid, tab);
  const faults: SettingFault[] = [];
  const values = readValues(written, defaultValues(wordsIn(readLanguage(grid) ?? languageOf(null))), faults);
  if (faults.length > 0) throw new SurveyError('SETTINGS', { faults });
  const settings = settingsOf(values);
  findings.push(...emptiedLists(written, settings));
  findings.push(...doubledMeanings(settings, written('dontKnow').place));
  if (settings.minimumGroup < settingTable.minimumGroup.min) {
    findings.push({
      severity: 'warning',
      code: 'LOWERED_MINIMUM_GROUP',
      place: written('minimumGroup').place,
      details: { minimumGroup: settings.minimumGroup, reason: cutText(settings.minimumGroupReason) },
    });
  }
  return { settings, findings };
}

/** Texts that count although their cell is empty: nobody empties it to have none. */
const emptiedLists = (written: ReadWritten, settings: Settings): Finding[] =>
  (['dontKnow', 'blank'] as const).flatMap((key): Finding[] => {
    const { present, cell, place } = written(key);
    if (!present || cleanText(cell) !== '') return [];
    return [{ severity: 'warning', code: 'EMPTIED_SETTING', place, details: { setting: key, used: settings[key] } }];
  });

type ReadWritten = <Key extends SettingKey>(key: Key) => Written<Key>;

/** The scale first: the numbers of answer texts must lie on it. */
function readValues(written: ReadWritten, otherwise: SettingValues, faults: SettingFault[]): SettingValues {
  const scale = {
    min: readWholeNumber(written('scaleMin'), settingTable.scaleMin, faults),
    max: readWholeNumber(written('scaleMax'), settingTable.scaleMax, faults),
  };
  if (scale.min >= scale.max || scale.max - scale.min > MOST_STEPS) {
    faults.push({ code: 'scale', place: written('scaleMax').place, details: scale });
  }
  const valueOf = (key: SettingKey): unknown => {
    const setting = settingTable[key];
    switch (setting.kind) {
      case 'wholeNumber':
        return readWholeNumber(written(key), setting, faults);
      case 'minimumGroup':
        return readMinimumGroup(written(key), readText(written('minimumGroupReason'), ''), setting, faults);
      case 'text':
        return readText(written(key), otherwise[key] as string);
      case 'lines':
        return readLines(written(key), otherwise[key] as readonly string[], faults);
      case 'headers':
        return linesOf(written(key).cell);
      case 'choice':
        return readChoice(written(key as ChoiceKey), setting.otherwise, faults);
      case 'numberedChoice':
        return Number(readChoice(written(key as ChoiceKey), String(setting.otherwise), faults));
      case 'answerValues':
        return readAnswerValues(written(key), scale, faults);
      case 'approvedColumns':
        return readApprovedColumns(written(key), faults);
    }
  };
  const others = settingKeys.filter((key) => key !== 'scaleMin' && key !== 'scaleMax');
  const values = Object.fromEntries(others.map((key) => [key, valueOf(key)]));
  return { ...(values as unknown as SettingValues), scaleMin: scale.min, scaleMax: scale.max };
}

/** Looks each setting up by its name; `present` tells a row with an empty value from no row at all. */
function writtenSettings(grid: Grid, tab: string): { written: ReadWritten; findings: Finding[] } {
  const { columns, rows } = readRecords(grid, {
    tab,
    table: 'settings',
    required: ['name', 'value'],
  });
  const keys = new Map<string, SettingKey>();
  for (const names of inEveryLanguage((words) => Object.entries(words.settingNames)))
    for (const [key, name] of names) keys.set(comparisonKey(name), key as SettingKey);
  const byKey = new Map<SettingKey, { readonly cell: Cell; readonly place: Place }>();
  const findings: Finding[] = [];
  for (const { index, cells } of rows) {
    const name = cleanText(cells[columns.name]);
    if (name === '') continue;
    const key = keys.get(comparisonKey(name));
    const place = { tab, row: index, column: columns.name };
    if (key === undefined)
      findings.push({ severity: 'info', code: 'UNKNOWN_SETTING', place, details: { name: cutText(name) } });
    else if (byKey.has(key)) findings.push({ severity: 'warning', code: 'DOUBLED_SETTING', place, details: { name } });
    else byKey.set(key, { cell: cells[columns.value], place: { tab, row: index, column: columns.value } });
  }
  const written: ReadWritten = (key) => {
    const row = byKey.get(key);
    return { key, present: row !== undefined, cell: row?.cell, place: row?.place ?? { tab } };
  };
  return { written, findings };
}
