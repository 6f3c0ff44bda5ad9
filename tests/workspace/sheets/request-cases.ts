/** Each kind of request of Sheets: what Google takes, and what it refuses as unknown, left out or not there. */
import type { requestHandlers } from '../../../src/workspace/sheets/requests/request-handlers';
import { fixture, message, type Fixture } from './spreadsheet-fixture';

const area = { sheetId: 7, startRowIndex: 0, endRowIndex: 2, startColumnIndex: 0, endColumnIndex: 2 };
const rows = { sheetId: 7, dimension: 'ROWS', startIndex: 0, endIndex: 2 };
const spec = {
  basicChart: {
    chartType: 'SCATTER',
    domains: [{ domain: { sourceRange: { sources: [{ ...area, endColumnIndex: 1 }] } } }],
    series: [{ series: { sourceRange: { sources: [{ ...area, startColumnIndex: 1 }] } } }],
  },
};
const text = { userEnteredValue: { stringValue: 'x' } };
const rule = {
  ranges: [area],
  booleanRule: { condition: { type: 'TEXT_EQ', values: [{ userEnteredValue: 'x' }] }, format: {} },
};
const lookup = { developerMetadataLookup: { metadataKey: 'dm' } };

/** A spreadsheet that has one of everything, for the cases to be sent to. */
export function furnished(): Fixture {
  const made = fixture();
  const answer = made.batch(
    { addSheet: { properties: { sheetId: 7, title: 'Sju', gridProperties: { rowCount: 20, columnCount: 10 } } } },
    { addNamedRange: { namedRange: { namedRangeId: 'n', name: 'namn', range: area } } },
    { addProtectedRange: { protectedRange: { protectedRangeId: 9, range: area } } },
    { addConditionalFormatRule: { rule, index: 0 } },
    {
      createDeveloperMetadata: {
        developerMetadata: { metadataId: 5, metadataKey: 'dm', visibility: 'DOCUMENT', location: { sheetId: 7 } },
      },
    },
    { addChart: { chart: { chartId: 3, spec, position: { overlayPosition: { anchorCell: { sheetId: 7 } } } } } },
    { addDimensionGroup: { range: rows } },
  );
  if (answer.status !== 200) throw new Error(message(answer));
  return made;
}

interface Case {
  readonly good: object;
  /** Wrong requests and what Google's reason begins with. */
  readonly bad: readonly (readonly [object, string])[];
}

const noSheet = (request: object): readonly [object, string] => [request, 'No grid with id: 404'];
const FIELDS = "At least one field must be listed in 'fields'";

export const requestCases: Readonly<Record<keyof typeof requestHandlers, Case>> = {
  addChart: {
    good: { chart: { chartId: 4, spec, position: { overlayPosition: { anchorCell: { sheetId: 7, rowIndex: 5 } } } } },
    bad: [
      [{ chart: {} }, 'No chart spec specified.'],
      [{ chart: { spec: {} } }, 'One of basicChart, pieChart, bubbleChart'],
      [{ chart: { spec } }, 'One of EmbeddedObjectPosition.overlayPosition'],
      [
        { chart: { chartId: 3, spec, position: { overlayPosition: { anchorCell: { sheetId: 7 } } } } },
        'An embedded object with ID 3 already exists.',
      ],
      [
        {
          chart: {
            spec: {
              basicChart: { ...spec.basicChart, domains: [...spec.basicChart.domains, ...spec.basicChart.domains] },
            },
          },
        },
        'Multiple domains are not supported.',
      ],
      [
        {
          chart: {
            spec: { basicChart: { ...spec.basicChart, domains: [{ domain: { sourceRange: { sources: [area] } } }] } },
          },
        },
        'ChartSourceRange ranges require all rows or all columns to have length of 1',
      ],
      [
        {
          chart: {
            spec: {
              basicChart: {
                ...spec.basicChart,
                domains: [{ domain: { sourceRange: { sources: [{ ...area, endRowIndex: 3, endColumnIndex: 1 }] } } }],
              },
            },
          },
        },
        'All domains and series must have the same length.',
      ],
      [
        {
          chart: {
            spec: {
              basicChart: {
                ...spec.basicChart,
                domains: [{ domain: { sourceRange: { sources: [{ ...area, endRowIndex: 21, endColumnIndex: 1 }] } } }],
              },
            },
          },
        },
        'GridRange.endRowIndex[21] is after last row in grid[20]',
      ],
      [
        { chart: { spec, position: { overlayPosition: { anchorCell: { sheetId: 7, rowIndex: 20 } } } } },
        'GridCoordinate.rowIndex[20] is after last row in grid[19]',
      ],
    ],
  },
  addConditionalFormatRule: {
    good: { rule, index: 1 },
    bad: [
      [{}, 'A rule must be specified.'],
      [{ rule: { ...rule, ranges: [] } }, 'At least one range must be specified.'],
      [{ rule: { ranges: [area] } }, 'A rule must have either'],
      [
        {
          rule: {
            ranges: [area],
            booleanRule: { condition: { type: 'ONE_OF_LIST', values: [{ userEnteredValue: 'x' }] } },
          },
        },
        "ConditionType 'ONE_OF_LIST' is not supported in conditional formatting.",
      ],
      [
        {
          rule: {
            ranges: [area],
            booleanRule: { condition: { type: 'NUMBER_BETWEEN', values: [{ userEnteredValue: '1' }] } },
          },
        },
        "ConditionType 'NUMBER_BETWEEN' requires 2",
      ],
      [{ rule, index: -1 }, 'index[-1]'],
      noSheet({ rule: { ...rule, ranges: [{ sheetId: 404 }] } }),
    ],
  },
  addDimensionGroup: {
    good: { range: rows },
    bad: [[{}, 'No dimension range'], noSheet({ range: { ...rows, sheetId: 404 } })],
  },
  addNamedRange: {
    good: { namedRange: { name: 'annat', range: area } },
    bad: [
      [{ namedRange: { range: area } }, 'A named range must have a name.'],
      [{ namedRange: { name: 'ett namn', range: area } }, 'Invalid name: ett namn'],
      [{ namedRange: { name: 'A1', range: area } }, 'Invalid name: A1'],
      [
        { namedRange: { name: 'namn', range: area } },
        'Cannot add named range with name namn, a named range with that name already exists.',
      ],
      [{ namedRange: { name: 'annat' } }, 'No range specified.'],
      noSheet({ namedRange: { name: 'annat', range: { sheetId: 404 } } }),
    ],
  },
  addProtectedRange: {
    good: { protectedRange: { range: area } },
    bad: [
      [{ protectedRange: {} }, 'No range specified.'],
      [{ protectedRange: { protectedRangeId: 9, range: area } }, 'A protected range with ID 9 already exists.'],
      [{ protectedRange: { namedRangeId: 'x' } }, 'No named range with id: x'],
    ],
  },
  addSheet: {
    good: { properties: { sheetId: 8, title: 'Åtta' } },
    bad: [
      [{ properties: { title: 'sju' } }, 'A sheet with the name "sju" already exists. Please enter another name.'],
      [{ properties: { sheetId: 7 } }, 'A sheet with the ID 7 already exists.'],
      [{ properties: { title: 'x'.repeat(101) } }, 'The sheet name cannot be greater than 100 characters.'],
      [
        { properties: { gridProperties: { rowCount: 1_000_000, columnCount: 11 } } },
        'This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
      ],
      [
        { properties: { gridProperties: { rowCount: 1, columnCount: 18_279 } } },
        'This action would increase the number of columns',
      ],
    ],
  },
  appendCells: {
    good: { sheetId: 7, fields: '*', rows: [{ values: [text] }] },
    bad: [
      [{ sheetId: 7, rows: [{ values: [text] }] }, FIELDS],
      [
        { sheetId: 7, fields: '*', rows: [{ values: Array.from({ length: 11 }, () => text) }] },
        'Attempting to write column: 10, beyond the last requested column of: 9',
      ],
      noSheet({ sheetId: 404, fields: '*', rows: [] }),
    ],
  },
  appendDimension: {
    good: { sheetId: 7, dimension: 'ROWS', length: 1 },
    bad: [
      [{ sheetId: 7, length: 1 }, 'A dimension must be specified.'],
      [{ sheetId: 7, dimension: 'ROWS' }, 'length must be'],
      noSheet({ sheetId: 404, dimension: 'ROWS', length: 1 }),
    ],
  },
  autoResizeDimensions: {
    good: { dimensions: rows },
    bad: [[{}, 'No dimension range'], noSheet({ dimensions: { ...rows, sheetId: 404 } })],
  },
  clearBasicFilter: { good: { sheetId: 7 }, bad: [noSheet({ sheetId: 404 })] },
  createDeveloperMetadata: {
    good: {
      developerMetadata: {
        metadataKey: 'k',
        visibility: 'PROJECT',
        location: { dimensionRange: { ...rows, endIndex: 1 } },
      },
    },
    bad: [
      [
        { developerMetadata: { visibility: 'DOCUMENT', location: { sheetId: 7 } } },
        'Developer metadata must have a key.',
      ],
      [
        { developerMetadata: { metadataKey: 'k', location: { sheetId: 7 } } },
        'Developer metadata must have a visibility.',
      ],
      [{ developerMetadata: { metadataKey: 'k', visibility: 'DOCUMENT' } }, 'Exactly one of'],
      [
        { developerMetadata: { metadataId: 5, metadataKey: 'k', visibility: 'DOCUMENT', location: { sheetId: 7 } } },
        'Cannot add developer metadata with ID [5] because developer metadata with that ID already exists.',
      ],
      [
        { developerMetadata: { metadataKey: 'k', visibility: 'DOCUMENT', location: { dimensionRange: rows } } },
        'Developer metadata can only be associated with a single row',
      ],
      noSheet({ developerMetadata: { metadataKey: 'k', visibility: 'DOCUMENT', location: { sheetId: 404 } } }),
      [
        {
          developerMetadata: {
            metadataKey: 'k',
            metadataValue: 'x'.repeat(30_000),
            visibility: 'DOCUMENT',
            location: { sheetId: 7 },
          },
        },
        'Developer metadata in one place is limited',
      ],
    ],
  },
  deleteConditionalFormatRule: {
    good: { sheetId: 7, index: 0 },
    bad: [[{ sheetId: 7, index: 3 }, 'No conditional format on sheet: 7 at index: 3'], noSheet({ sheetId: 404 })],
  },
  deleteDeveloperMetadata: { good: { dataFilter: lookup }, bad: [[{}, 'A data filter must be specified.']] },
  deleteDimension: {
    good: { range: rows },
    bad: [
      [{}, 'No dimension range'],
      [
        { range: { ...rows, startIndex: 20, endIndex: 21 } },
        "Cannot delete a row that doesn't exist. Tried to delete row index 20 but there are only 20 rows.",
      ],
      [{ range: { ...rows, endIndex: 20 } }, "You can't delete all the rows on the sheet."],
      noSheet({ range: { ...rows, sheetId: 404 } }),
    ],
  },
  deleteDimensionGroup: {
    good: { range: rows },
    bad: [
      [{ range: { ...rows, startIndex: 20, endIndex: 21 } }, 'range.endIndex[21] is after last row in grid[20]'],
      noSheet({ range: { ...rows, sheetId: 404 } }),
      [{}, 'No dimension range'],
    ],
  },
  deleteEmbeddedObject: {
    good: { objectId: 3 },
    bad: [
      [{ objectId: 404 }, 'No embedded object with id: 404'],
      [{}, 'No embedded object with id: 0'],
    ],
  },
  deleteNamedRange: {
    good: { namedRangeId: 'n' },
    bad: [
      [{ namedRangeId: 'x' }, 'No named range with id: x'],
      [{}, 'No named range'],
    ],
  },
  deleteProtectedRange: {
    good: { protectedRangeId: 9 },
    bad: [[{ protectedRangeId: 404 }, 'No protected range with id: 404']],
  },
  deleteRange: {
    good: { range: area, shiftDimension: 'ROWS' },
    bad: [
      [{ range: area }, 'A dimension must be specified.'],
      [{ shiftDimension: 'ROWS' }, 'No range specified.'],
      noSheet({ range: { sheetId: 404 }, shiftDimension: 'ROWS' }),
    ],
  },
  deleteSheet: { good: { sheetId: 7 }, bad: [[{ sheetId: 404 }, 'No sheet with id: 404']] },
  duplicateSheet: {
    good: { sourceSheetId: 7, newSheetId: 8 },
    bad: [
      [{ sourceSheetId: 404 }, 'No sheet with id: 404'],
      [{ sourceSheetId: 7, newSheetId: 0 }, 'A sheet with the ID 0 already exists.'],
      [{ sourceSheetId: 7, newSheetName: 'Sju' }, 'A sheet with the name "Sju" already exists.'],
    ],
  },
  insertDimension: {
    good: { range: rows },
    bad: [
      [{}, 'No dimension range'],
      [{ range: { ...rows, startIndex: 20, endIndex: 21 } }, 'range.startIndex[20] is after last row'],
      [{ range: rows, inheritFromBefore: true }, 'inheritFromBefore cannot be true'],
      noSheet({ range: { ...rows, sheetId: 404 } }),
    ],
  },
  insertRange: {
    good: { range: area, shiftDimension: 'COLUMNS' },
    bad: [
      [{ range: area }, 'A dimension must be specified.'],
      noSheet({ range: { sheetId: 404 }, shiftDimension: 'ROWS' }),
    ],
  },
  mergeCells: {
    good: { range: area, mergeType: 'MERGE_ALL' },
    bad: [
      [{ mergeType: 'MERGE_ALL' }, 'No range specified.'],
      [{ range: { ...area, endRowIndex: 21 } }, 'GridRange.endRowIndex[21] is after last row in grid[20]'],
      noSheet({ range: { sheetId: 404 } }),
    ],
  },
  moveDimension: {
    good: { source: rows, destinationIndex: 5 },
    bad: [
      [{ source: rows, destinationIndex: 1 }, 'destinationIndex[1] must not be within'],
      [{ source: rows, destinationIndex: 21 }, 'destinationIndex[21]'],
      noSheet({ source: { ...rows, sheetId: 404 } }),
    ],
  },
  repeatCell: {
    good: {
      range: area,
      cell: { userEnteredFormat: { textFormat: { bold: true } } },
      fields: 'userEnteredFormat.textFormat.bold',
    },
    bad: [
      [{ range: area, cell: {} }, FIELDS],
      [{ range: area, cell: {}, fields: 'userEnteredFormat.fat' }, "Invalid field in 'fields'"],
      [
        { range: area, cell: { userEnteredFormat: { numberFormat: { pattern: '0.0' } } }, fields: 'userEnteredFormat' },
        'NumberFormat must have a type.',
      ],
      [{ cell: {}, fields: '*' }, 'No range specified.'],
      noSheet({ range: { sheetId: 404 }, cell: {}, fields: '*' }),
    ],
  },
  setBasicFilter: {
    good: { filter: { range: area } },
    bad: [[{}, 'No range specified.'], noSheet({ filter: { range: { sheetId: 404 } } })],
  },
  setDataValidation: {
    good: {
      range: area,
      rule: { condition: { type: 'ONE_OF_LIST', values: [{ userEnteredValue: 'x' }] }, strict: true },
    },
    bad: [
      [{ range: area, rule: {} }, 'A condition type must be specified.'],
      [
        { range: area, rule: { condition: { type: 'ONE_OF_LIST' } } },
        "ConditionType 'ONE_OF_LIST' requires at least 1",
      ],
      [{}, 'No range specified.'],
      noSheet({ range: { sheetId: 404 } }),
    ],
  },
  sortRange: {
    good: { range: area, sortSpecs: [{ dimensionIndex: 1, sortOrder: 'ASCENDING' }] },
    bad: [
      [{ range: area, sortSpecs: [{ dimensionIndex: 1 }] }, 'No sort order specified.'],
      [
        { range: area, sortSpecs: [{ dimensionIndex: 1, sortOrder: 'SORT_ORDER_UNSPECIFIED' }] },
        'No sort order specified.',
      ],
      noSheet({ range: { sheetId: 404 } }),
    ],
  },
  unmergeCells: { good: { range: area }, bad: [[{}, 'No range specified.'], noSheet({ range: { sheetId: 404 } })] },
  updateBorders: {
    good: { range: area, top: { style: 'SOLID' } },
    bad: [
      [{ range: area, top: {} }, 'A border must have a style.'],
      [{}, 'No range specified.'],
      noSheet({ range: { sheetId: 404 } }),
    ],
  },
  updateCells: {
    good: { start: { sheetId: 7 }, rows: [{ values: [text] }], fields: 'userEnteredValue' },
    bad: [
      [{ start: { sheetId: 7 }, rows: [{ values: [text] }] }, FIELDS],
      [{ rows: [{ values: [text] }], fields: '*' }, 'Must specify a start or a range.'],
      [
        { start: { sheetId: 7, rowIndex: 20 }, rows: [], fields: '*' },
        'GridCoordinate.rowIndex[20] is after last row in grid[19]',
      ],
      [
        { start: { sheetId: 7, columnIndex: 9 }, rows: [{ values: [text, text] }], fields: '*' },
        'Attempting to write column: 10, beyond the last requested column of: 9',
      ],
      [
        { range: area, rows: [{ values: [text, text, text] }], fields: '*' },
        'Attempting to write column: 2, beyond the last requested column of: 1',
      ],
      [
        {
          start: { sheetId: 7 },
          rows: [{ values: [{ userEnteredValue: { stringValue: 'x'.repeat(50_001) } }] }],
          fields: '*',
        },
        'Your input contains more than the maximum of 50000 characters in a single cell.',
      ],
      [{ start: { sheetId: 7 }, rows: [], fields: 'effectiveValue' }, 'The field effectiveValue is read-only.'],
      noSheet({ start: { sheetId: 404 }, rows: [], fields: '*' }),
    ],
  },
  updateChartSpec: {
    good: { chartId: 3, spec },
    bad: [
      [{ chartId: 404, spec }, 'No embedded object with id: 404'],
      [{ chartId: 3 }, 'No chart spec specified.'],
    ],
  },
  updateConditionalFormatRule: {
    good: { sheetId: 7, index: 0, rule },
    bad: [
      [{ sheetId: 7, index: 4, rule }, 'No conditional format on sheet: 7 at index: 4'],
      [{ sheetId: 7, index: 0 }, 'Either a rule or a newIndex'],
      noSheet({ sheetId: 404, newIndex: 1 }),
    ],
  },
  updateDeveloperMetadata: {
    good: { dataFilters: [lookup], developerMetadata: { metadataValue: 'v' }, fields: 'metadataValue' },
    bad: [
      [{ developerMetadata: { metadataValue: 'v' }, fields: 'metadataValue' }, 'At least one data filter'],
      [{ dataFilters: [lookup], developerMetadata: {} }, FIELDS],
      [{ dataFilters: [lookup], developerMetadata: {}, fields: 'metadataKey' }, 'Developer metadata must have a key.'],
    ],
  },
  updateDimensionGroup: {
    good: { dimensionGroup: { range: rows, depth: 1, collapsed: true }, fields: 'collapsed' },
    bad: [
      [{ dimensionGroup: { range: rows, depth: 2 }, fields: 'collapsed' }, 'There is no group'],
      [{ dimensionGroup: { range: rows, depth: 1 } }, FIELDS],
    ],
  },
  updateDimensionProperties: {
    good: { range: rows, properties: { pixelSize: 40 }, fields: 'pixelSize' },
    bad: [
      [{ range: rows, properties: { pixelSize: 40 } }, FIELDS],
      [{ range: rows, properties: {}, fields: 'pixelSize' }, 'pixelSize must be at least 1'],
      [
        { range: { ...rows, startIndex: 20, endIndex: 21 }, properties: { pixelSize: 40 }, fields: 'pixelSize' },
        "Cannot update a row that doesn't exist. Tried to update row index 20 but there are only 20 rows.",
      ],
      noSheet({ range: { ...rows, sheetId: 404 }, fields: 'pixelSize' }),
    ],
  },
  updateEmbeddedObjectPosition: {
    good: { objectId: 3, newPosition: { overlayPosition: { widthPixels: 300 } }, fields: 'widthPixels' },
    bad: [
      [{ objectId: 404, fields: '*' }, 'No embedded object with id: 404'],
      [{ objectId: 3, fields: '*' }, 'A new position must be specified.'],
      [
        {
          objectId: 3,
          newPosition: { overlayPosition: { anchorCell: { sheetId: 7, columnIndex: 10 } } },
          fields: 'anchorCell',
        },
        'GridCoordinate.columnIndex[10] is after last column in grid[9]',
      ],
    ],
  },
  updateNamedRange: {
    good: { namedRange: { namedRangeId: 'n', name: 'annat' }, fields: 'name' },
    bad: [
      [{ namedRange: { namedRangeId: 'x' }, fields: 'name' }, 'No named range with id: x'],
      [{ namedRange: { namedRangeId: 'n', name: 'annat' } }, FIELDS],
    ],
  },
  updateProtectedRange: {
    good: { protectedRange: { protectedRangeId: 9, description: 'd' }, fields: 'description' },
    bad: [
      [{ protectedRange: { protectedRangeId: 404 }, fields: '*' }, 'No protected range with id: 404'],
      [{ protectedRange: { protectedRangeId: 9 } }, FIELDS],
    ],
  },
  updateSheetProperties: {
    good: {
      properties: { sheetId: 7, title: 'Nytt', gridProperties: { frozenRowCount: 1 } },
      fields: 'title,gridProperties.frozenRowCount',
    },
    bad: [
      [{ properties: { sheetId: 7, title: 'Nytt' } }, FIELDS],
      [
        { properties: { sheetId: 7, title: 'Sheet1' }, fields: 'title' },
        'A sheet with the name "Sheet1" already exists. Please enter another name.',
      ],
      [{ properties: { sheetId: 7 }, fields: '*' }, 'The sheet name cannot be empty.'],
      [
        { properties: { sheetId: 7, gridProperties: { frozenRowCount: 20 } }, fields: 'gridProperties.frozenRowCount' },
        "You can't freeze all visible rows on the sheet.",
      ],
      [
        { properties: { sheetId: 7, gridProperties: { frozenRowCount: 1 } }, fields: 'gridProperties' },
        'gridProperties.rowCount must be at least 1',
      ],
      [{ properties: { sheetId: 7, index: 5 }, fields: 'index' }, 'Sheet index 5 must be between 0 and 2'],
      noSheet({ properties: { sheetId: 404, title: 'x' }, fields: 'title' }),
    ],
  },
  updateSpreadsheetProperties: {
    good: {
      properties: { title: 'Nytt', locale: 'sv_SE', timeZone: 'Europe/Stockholm' },
      fields: 'title,locale,timeZone',
    },
    bad: [
      [{ properties: { title: 'Nytt' } }, FIELDS],
      [{ properties: {}, fields: 'title' }, 'title cannot be empty.'],
      [{ properties: { timeZone: 'Mars/Base' }, fields: 'timeZone' }, 'Invalid time zone: Mars/Base'],
    ],
  },
};
