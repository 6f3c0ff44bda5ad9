/** The tabs Frågor, Kommuner, Förvaltningar and Svar as a new workbook gets them, with rows that say that they are examples. */
import { examples, tabNotes } from '../../messages/sv/workbook';
import { headers, tabNames, yesNo } from '../../messages/sv/tabs';
import { defaults } from '../../settings/settings';
import type { TableCell } from '../blocks';
import type { ListColumn, ListTab } from './list-tab';

const words = (text: string): TableCell => ({ text });
const yesOrNo = [yesNo.yes, yesNo.no];

/** The examples are counted only in an empty workbook, whose answers are examples too. */
export function questionsTab(counted: boolean): ListTab {
  const { id, dimension, category, area, shortName, statement, column, occurrence, reversed, included, changed } =
    headers.questions;
  const columns: readonly ListColumn[] = [
    { key: 'id', header: id, widthPx: 92 },
    { key: 'area', header: area, widthPx: 184 },
    { key: 'shortName', header: shortName, widthPx: 240 },
    { key: 'statement', header: statement, widthPx: 420, wrap: true },
    { key: 'column', header: column, widthPx: 420, wrap: true },
    { key: 'occurrence', header: occurrence, widthPx: 104, align: 'right', format: 'whole' },
    { key: 'reversed', header: reversed, widthPx: 104, choices: yesOrNo },
    { key: 'included', header: included, widthPx: 84, choices: yesOrNo },
    { key: 'dimension', header: dimension, widthPx: 150 },
    { key: 'category', header: category, widthPx: 150 },
    { key: 'changed', header: changed, widthPx: 124, choices: yesOrNo },
  ];
  return {
    key: 'questions',
    name: tabNames.questions,
    note: tabNotes.questions,
    columns,
    rows: examples.questions.map((question) => [
      words(question.id),
      words(examples.area),
      words(question.shortName),
      words(question.statement),
      words(question.statement),
      { number: 1, format: 'whole' },
      words(yesNo.no),
      words(counted ? yesNo.yes : yesNo.no),
      words(''),
      words(''),
      words(yesNo.no),
    ]),
    spareRows: 100,
  };
}

export function municipalitiesTab(counted: boolean): ListTab {
  const { id, name, coordinator, email, invited, active } = headers.municipalities;
  return {
    key: 'municipalities',
    name: tabNames.municipalities,
    note: tabNotes.municipalities,
    columns: [
      { key: 'id', header: id, widthPx: 104 },
      { key: 'name', header: name, widthPx: 184 },
      { key: 'coordinator', header: coordinator, widthPx: 220 },
      { key: 'email', header: email, widthPx: 260 },
      { key: 'invited', header: invited, widthPx: 124, align: 'right', format: 'whole' },
      { key: 'active', header: active, widthPx: 84, choices: yesOrNo },
    ],
    rows: [
      [
        words('EX'),
        words(examples.municipality),
        words(examples.coordinator),
        words(examples.email),
        { number: examples.answers.length, format: 'whole' },
        words(counted ? yesNo.yes : yesNo.no),
      ],
    ],
    spareRows: 100,
  };
}

/** No example: a row that nobody took away would be of a municipality that is not there. */
export const departmentsTab: ListTab = {
  key: 'departments',
  name: tabNames.departments,
  note: tabNotes.departments,
  columns: [
    { key: 'municipality', header: headers.departments.municipality, widthPx: 184 },
    { key: 'name', header: headers.departments.name, widthPx: 240 },
    { key: 'reportedAs', header: headers.departments.reportedAs, widthPx: 240 },
    { key: 'head', header: headers.departments.head, widthPx: 220 },
    { key: 'email', header: headers.departments.email, widthPx: 260 },
    { key: 'invited', header: headers.departments.invited, widthPx: 124, align: 'right', format: 'whole' },
  ],
  rows: [],
  spareRows: 100,
};

/** Six made-up rows, so that the menu can be tried before any real answer is there. */
export const answersTab: ListTab = {
  key: 'answers',
  name: tabNames.answers,
  note: tabNotes.answers,
  columns: [
    { key: 'unit', header: defaults.unitColumn, widthPx: 184 },
    ...examples.questions.map((question): ListColumn => ({
      key: question.id,
      header: question.statement,
      widthPx: 260,
    })),
  ],
  rows: examples.answers.map((answers) => [words(examples.municipality), ...answers.map(words)]),
  spareRows: 100,
};
