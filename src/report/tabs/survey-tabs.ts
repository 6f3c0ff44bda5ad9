/** The tabs Frågor, Kommuner, Förvaltningar and Svar as a new workbook gets them, with rows that say that they are examples. */
import type { Words } from '../../messages';
import { wordCell } from './figure-cells';
import type { ListColumn, ListTab } from './list-tab';
import { owned } from './owned-columns';

const yesOrNo = ({ yesNo }: Words): readonly string[] => [yesNo.yes, yesNo.no];

/** The examples are counted only in an empty workbook, whose answers are examples too. */
export function questionsTab(counted: boolean, words: Words): ListTab {
  const { id, dimension, category, area, shortName, statement, column, occurrence, reversed, included, changed } =
    words.headers.questions;
  const columns: readonly ListColumn[] = [
    { key: 'id', header: id, widthPx: 92 },
    { key: 'area', header: area, widthPx: 184 },
    { key: 'shortName', header: shortName, widthPx: 240 },
    { key: 'statement', header: statement, widthPx: 420, wrap: true },
    { key: 'column', header: column, widthPx: 420, wrap: true },
    { key: 'occurrence', header: occurrence, widthPx: 104, align: 'right', format: 'whole' },
    { key: 'reversed', header: reversed, widthPx: 104, choices: yesOrNo(words) },
    { key: 'included', header: included, widthPx: 84, choices: yesOrNo(words) },
    { key: 'dimension', header: dimension, widthPx: 150 },
    { key: 'category', header: category, widthPx: 150 },
    { key: 'changed', header: changed, widthPx: 124, choices: yesOrNo(words) },
  ];
  return {
    key: 'questions',
    name: words.tabNames.questions,
    note: words.tabNotes.questions,
    columns: owned(columns),
    rows: words.examples.questions.map((question) => [
      wordCell(question.id),
      wordCell(words.examples.area),
      wordCell(question.shortName),
      wordCell(question.statement),
      wordCell(question.statement),
      { number: 1, format: 'whole' },
      wordCell(words.yesNo.no),
      wordCell(counted ? words.yesNo.yes : words.yesNo.no),
      wordCell(''),
      wordCell(''),
      wordCell(words.yesNo.no),
    ]),
    spareRows: 100,
  };
}

export function municipalitiesTab(counted: boolean, words: Words): ListTab {
  const { id, name, invited, active, reportedAs } = words.headers.municipalities;
  return {
    key: 'municipalities',
    name: words.tabNames.municipalities,
    note: words.tabNotes.municipalities,
    columns: owned([
      { key: 'id', header: id, widthPx: 104 },
      { key: 'name', header: name, widthPx: 400 },
      { key: 'invited', header: invited, widthPx: 124, align: 'right', format: 'whole' },
      { key: 'active', header: active, widthPx: 84, choices: yesOrNo(words) },
      { key: 'reportedAs', header: reportedAs, widthPx: 240 },
    ]),
    rows: [
      [
        wordCell('EX'),
        wordCell(words.examples.municipality),
        { number: words.examples.answers.length, format: 'whole' },
        wordCell(counted ? words.yesNo.yes : words.yesNo.no),
        wordCell(''),
      ],
    ],
    spareRows: 100,
  };
}

/**
 * No example: a row that nobody took away would be of a municipality that is not there. Heads and their addresses are asked for once
 * something is sent to them: what nobody reads is not gathered.
 */
export const departmentsTab = (words: Words): ListTab => ({
  key: 'departments',
  name: words.tabNames.departments,
  note: words.tabNotes.departments,
  columns: owned([
    { key: 'municipality', header: words.headers.departments.municipality, widthPx: 260 },
    { key: 'name', header: words.headers.departments.name, widthPx: 400 },
    { key: 'reportedAs', header: words.headers.departments.reportedAs, widthPx: 400 },
    { key: 'invited', header: words.headers.departments.invited, widthPx: 124, align: 'right', format: 'whole' },
  ]),
  rows: [],
  spareRows: 100,
});

/** Six made-up rows, so that the menu can be tried before any real answer is there. */
export const answersTab = (words: Words): ListTab => ({
  key: 'answers',
  name: words.tabNames.answers,
  note: words.tabNotes.answers,
  columns: owned([
    { key: 'unit', header: words.settingDefaults.unitColumn, widthPx: 200 },
    ...words.examples.questions.map((question): ListColumn => ({
      key: question.id,
      header: question.statement,
      widthPx: 260,
    })),
  ]),
  rows: words.examples.answers.map((answers) => [wordCell(words.examples.municipality), ...answers.map(wordCell)]),
  spareRows: 100,
});
