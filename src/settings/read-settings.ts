/** Rows of Inställningar (Namn, Värde) become typed settings; what is not there has its default. */
import { SurveyError } from '../messages/survey-error';
import { inEveryLanguage } from '../messages';
import type { SettingKey } from '../messages/keys';
import type { Place } from '../messages/place';
import type { SettingFault } from '../messages/setting-fault';
import { settingChoices, tabNames } from '../messages/sv/tabs';
import { cellText, cleanText, comparisonKey } from '../grid/clean-text';
import { cutText } from '../grid/cut-text';
import { readRecords } from '../grid/find-columns';
import type { Finding } from '../messages/finding';
import type { Cell, Grid } from '../grid/grid';
import { readChoice, readLines, readText, readWholeNumber, type Written } from './read-value';
import { readApprovedColumns } from './read-approved-columns';
import { doubledMeanings, readAnswerValues } from './read-answer-values';
import { defaults, type Settings } from './settings';

const MOST_STEPS = 1000;
/** The minimum group, and with a reason. */
const FEWEST = 5;
const FEWEST_WITH_REASON = 2;

/**
 * Unusable values throw one SETTINGS { faults }, all together and each with its cell; doubled and unknown names are findings
 * (of doubled ones the first counts). An empty value is the default, except that an emptied list is an empty list.
 */
export function readSettings(grid: Grid): { settings: Settings; findings: Finding[] } {
  const { written, findings } = writtenSettings(grid);
  const faults: SettingFault[] = [];
  const number = (key: SettingKey, otherwise: number, min: number, max: number): number =>
    readWholeNumber(written(key), otherwise, min, max, faults);
  const list = (key: SettingKey, otherwise: readonly string[]): readonly string[] => readLines(written(key), otherwise);
  const text = (key: SettingKey, otherwise: string): string => readText(written(key), otherwise);

  const reason = text('minimumGroupReason', defaults.minimumGroupReason);
  const scale = {
    min: number('scaleMin', defaults.scale.min, 0, 1_000_000),
    max: number('scaleMax', defaults.scale.max, 0, 1_000_000),
  };
  if (scale.min >= scale.max || scale.max - scale.min > MOST_STEPS) {
    faults.push({ code: 'scale', place: written('scaleMax').place, details: scale });
  }
  const settings: Settings = {
    year: number('year', defaults.year, 1900, 2200),
    scale,
    dontKnow: list('dontKnow', defaults.dontKnow),
    blank: list('blank', defaults.blank),
    values: readAnswerValues(written('values'), scale, faults),
    blankUnit: list('blankUnit', defaults.blankUnit),
    answersTab: text('answersTab', defaults.answersTab),
    layout: readChoice(written('layout'), settingChoices.layout, defaults.layout, faults),
    unitColumn: text('unitColumn', defaults.unitColumn),
    departmentColumn: text('departmentColumn', defaults.departmentColumn),
    roleColumn: text('roleColumn', defaults.roleColumn),
    respondentColumn: text('respondentColumn', defaults.respondentColumn),
    droppedColumns: list('droppedColumns', defaults.droppedColumns),
    approvedColumns: readApprovedColumns(written('approvedColumns'), faults),
    skipRowsAfterHeader: number('skipRowsAfterHeader', defaults.skipRowsAfterHeader, 0, 1000),
    minimumGroup: readMinimumGroup(written('minimumGroup'), reason, faults),
    minimumGroupReason: reason,
    earlierAnswersTab: text('earlierAnswersTab', defaults.earlierAnswersTab),
    earlierQuestionsTab: text('earlierQuestionsTab', defaults.earlierQuestionsTab),
    earlierYear: number('earlierYear', defaults.earlierYear, 1900, 2200),
    lines: readChoice(written('lines'), settingChoices.lines, defaults.lines, faults),
    fixedSelfRating: number('fixedSelfRating', defaults.fixedSelfRating, 0, 100),
    fixedDontKnowPercent: number('fixedDontKnowPercent', defaults.fixedDontKnowPercent, 5, 100),
    weight: readChoice(written('weight'), settingChoices.weight, defaults.weight, faults),
    shortlistLength: number('shortlistLength', defaults.shortlistLength, 1, 30),
    cooperation: text('cooperation', defaults.cooperation),
    coordinator: text('coordinator', defaults.coordinator),
    coordinatorEmail: text('coordinatorEmail', defaults.coordinatorEmail),
    mailWeekday: readWeekday(written('mailWeekday'), faults),
    mailHour: number('mailHour', defaults.mailHour, 0, 23),
  };
  if (faults.length > 0) throw new SurveyError('SETTINGS', { faults });
  findings.push(...doubledMeanings(settings, written('dontKnow').place));
  if (settings.minimumGroup < FEWEST) {
    const details = { minimumGroup: settings.minimumGroup, reason: cutText(reason) };
    findings.push({
      severity: 'warning',
      code: 'LOWERED_MINIMUM_GROUP',
      place: written('minimumGroup').place,
      details,
    });
  }
  return { settings, findings };
}

/** 5–10; from 2 where a reason is given. */
function readMinimumGroup(written: Written, reason: string, faults: SettingFault[]): number {
  const [fewest, most] = [reason === '' ? FEWEST : FEWEST_WITH_REASON, 10];
  if (reason === '' && /^[2-4]$/.test(cleanText(written.cell))) {
    faults.push({
      code: 'reasonNeeded',
      place: written.place,
      details: { setting: written.key, text: cleanText(written.cell) },
    });
    return defaults.minimumGroup;
  }
  return readWholeNumber(written, defaults.minimumGroup, fewest, most, faults);
}

/** A weekday by its name or its number. */
function readWeekday(written: Written<'mailWeekday'>, faults: SettingFault[]): number {
  const day = Number(cellText(written.cell));
  if (cleanText(written.cell) !== '' && Number.isInteger(day) && day >= 1 && day <= 7) return day;
  return Number(readChoice(written, settingChoices.mailWeekday, String(defaults.mailWeekday) as '1', faults));
}

/** Looks each setting up by its name; `present` tells a row with an empty value from no row at all. */
function writtenSettings(grid: Grid): {
  written: <Key extends SettingKey>(key: Key) => Written<Key>;
  findings: Finding[];
} {
  const tab = tabNames.settings;
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
  const written = <Key extends SettingKey>(key: Key): Written<Key> => {
    const row = byKey.get(key);
    return { key, present: row !== undefined, cell: row?.cell, place: row?.place ?? { tab } };
  };
  return { written, findings };
}
