/** Rows of Inställningar (Namn, Värde) become typed settings; what is not there has its default. */
import { SurveyError } from '../google/survey-error';
import { settingFaults } from '../messages/sv/setting-faults';
import { headers, settingChoices, settingNames, tabNames } from '../messages/sv/tabs';
import { cellAddress } from '../grid/cell-address';
import { cellText, cleanText, comparisonKey } from '../grid/clean-text';
import { cutText } from '../grid/cut-text';
import { readRecords } from '../grid/find-columns';
import type { Finding } from '../messages/finding';
import type { Cell, Grid } from '../grid/grid';
import { readChoice, readLines, readText, readWholeNumber, type Written } from './read-value';
import { readApprovedColumns } from './read-approved-columns';
import { doubledMeanings, readAnswerValues } from './read-answer-values';
import { defaults, type Settings } from './settings';

type SettingKey = keyof typeof settingNames;
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
  const faults: string[] = [];
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
    faults.push(settingFaults.scale(written('scaleMax').where, scale.min, scale.max));
  }
  const settings: Settings = {
    language: readChoice(written('language'), settingChoices.language, defaults.language, faults),
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
  findings.push(...doubledMeanings(settings, written('dontKnow').where));
  if (settings.minimumGroup < FEWEST) {
    const details = { minimumGroup: settings.minimumGroup, reason: cutText(reason) };
    findings.push({
      severity: 'Varning',
      code: 'LOWERED_MINIMUM_GROUP',
      where: written('minimumGroup').where,
      details,
    });
  }
  return { settings, findings };
}

/** 5–10; from 2 where a reason is given. */
function readMinimumGroup(written: Written, reason: string, faults: string[]): number {
  const [fewest, most] = [reason === '' ? FEWEST : FEWEST_WITH_REASON, 10];
  if (reason === '' && /^[2-4]$/.test(cleanText(written.cell))) {
    faults.push(
      settingFaults.reasonNeeded(written.where, written.name, cleanText(written.cell), settingNames.minimumGroupReason),
    );
    return defaults.minimumGroup;
  }
  return readWholeNumber(written, defaults.minimumGroup, fewest, most, faults);
}

/** A weekday by its name or its number. */
function readWeekday(written: Written, faults: string[]): number {
  const day = Number(cellText(written.cell));
  if (cleanText(written.cell) !== '' && Number.isInteger(day) && day >= 1 && day <= 7) return day;
  return Number(readChoice(written, settingChoices.mailWeekday, String(defaults.mailWeekday) as '1', faults));
}

/** Looks each setting up by its name; `present` tells a row with an empty value from no row at all. */
function writtenSettings(grid: Grid): { written: (key: SettingKey) => Written; findings: Finding[] } {
  const tab = tabNames.settings;
  const { columns, rows } = readRecords(grid, {
    tab,
    required: { name: headers.settings.name, value: headers.settings.value },
  });
  const keys = new Map<string, SettingKey>();
  for (const [key, name] of Object.entries(settingNames)) keys.set(comparisonKey(name), key as SettingKey);
  const byKey = new Map<SettingKey, { cell: Cell; where: string }>();
  const findings: Finding[] = [];
  for (const { index, cells } of rows) {
    const name = cleanText(cells[columns.name]);
    if (name === '') continue;
    const key = keys.get(comparisonKey(name));
    const where = cellAddress(tab, index, columns.name);
    if (key === undefined)
      findings.push({ severity: 'Info', code: 'UNKNOWN_SETTING', where, details: { name: cutText(name) } });
    else if (byKey.has(key)) findings.push({ severity: 'Varning', code: 'DOUBLED_SETTING', where, details: { name } });
    else byKey.set(key, { cell: cells[columns.value], where: cellAddress(tab, index, columns.value) });
  }
  const written = (key: SettingKey): Written => {
    const row = byKey.get(key);
    return { name: settingNames[key], present: row !== undefined, cell: row?.cell, where: row?.where ?? tab };
  };
  return { written, findings };
}
