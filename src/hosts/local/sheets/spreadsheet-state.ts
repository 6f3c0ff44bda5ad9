export type SpreadsheetState = { readonly spreadsheetId: string };
