/** Cells that are chosen from a list. https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/request#setdatavalidationrequest */
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';

export const setDataValidation = (
  range: sheets_v4.Schema$GridRange,
  choices: readonly string[],
): sheets_v4.Schema$Request => ({
  setDataValidation: {
    range,
    rule: {
      condition: { type: 'ONE_OF_LIST', values: choices.map((userEnteredValue) => ({ userEnteredValue })) },
      showCustomUi: true,
      strict: true,
    },
  },
});
