/**
 * A spreadsheet as the workspace stores it: Google's names and shapes, without what can be worked out (effective values and formats).
 * Nothing here is ever changed in place: rows and cells are shared between versions.
 */
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';

/** What Sheets keeps: spreadsheets by the id of their file. */
export interface SheetsState {
  readonly spreadsheets: Readonly<Record<string, SpreadsheetState>>;
}

export const emptySheets: SheetsState = { spreadsheets: {} };

export interface SpreadsheetState {
  readonly spreadsheetId: string;
  readonly properties: SpreadsheetProperties;
  /** In the order of the tabs; `properties.index` is the place in this list and is not stored. */
  readonly sheets: readonly SheetState[];
  readonly namedRanges: readonly NamedRange[];
  /** All developer metadata of the file, whatever it is attached to; each says its place in `location`. */
  readonly developerMetadata: readonly DeveloperMetadata[];
}

export interface SpreadsheetProperties {
  readonly title: string;
  /** Such as en_US or sv_SE; decides the decimal sign that people see and type. */
  readonly locale: string;
  readonly autoRecalc: string;
  readonly timeZone: string;
  readonly defaultFormat: CellFormat;
  readonly spreadsheetTheme: sheets_v4.Schema$SpreadsheetTheme;
  readonly iterativeCalculationSettings?: sheets_v4.Schema$IterativeCalculationSettings;
}

export interface SheetState {
  readonly properties: SheetProperties;
  /** Cells from row 0; rows and cells that hold nothing are undefined or lie past the end. */
  readonly rows: readonly (Row | undefined)[];
  readonly rowMetadata: readonly (DimensionProperties | undefined)[];
  readonly columnMetadata: readonly (DimensionProperties | undefined)[];
  readonly merges: readonly CellRange[];
  readonly charts: readonly EmbeddedChart[];
  readonly conditionalFormats: readonly ConditionalFormatRule[];
  readonly protectedRanges: readonly ProtectedRange[];
  readonly rowGroups: readonly DimensionGroup[];
  readonly columnGroups: readonly DimensionGroup[];
  readonly basicFilter?: BasicFilter;
}

export interface SheetProperties {
  readonly sheetId: number;
  readonly title: string;
  readonly sheetType: 'GRID' | 'OBJECT';
  readonly gridProperties: GridProperties;
  readonly hidden?: true;
  readonly rightToLeft?: true;
  readonly tabColor?: Color;
  readonly tabColorStyle?: ColorStyle;
}

export interface GridProperties {
  readonly rowCount: number;
  readonly columnCount: number;
  readonly frozenRowCount?: number;
  readonly frozenColumnCount?: number;
  readonly hideGridlines?: true;
  readonly rowGroupControlAfter?: true;
  readonly columnGroupControlAfter?: true;
}

export type Row = readonly (Cell | undefined)[];

/** A cell; at least one member is there, or the cell is undefined. */
export interface Cell {
  readonly userEnteredValue?: ExtendedValue;
  /** Stored for formulas only; for all else it is the entered value. */
  readonly effectiveValue?: ExtendedValue;
  readonly userEnteredFormat?: CellFormat;
  readonly note?: string;
  readonly dataValidation?: DataValidationRule;
  readonly textFormatRuns?: readonly sheets_v4.Schema$TextFormatRun[];
}

/** Exactly one member. */
export interface ExtendedValue {
  readonly stringValue?: string;
  /** Dates are serial numbers: days since 30 December 1899. */
  readonly numberValue?: number;
  readonly boolValue?: boolean;
  readonly formulaValue?: string;
  readonly errorValue?: { readonly type: string; readonly message: string };
}

export interface DimensionProperties {
  readonly pixelSize?: number;
  readonly hiddenByUser?: true;
}

/** Half open, counted from 0; a missing side is open. */
export interface GridRange {
  readonly sheetId: number;
  readonly startRowIndex?: number;
  readonly endRowIndex?: number;
  readonly startColumnIndex?: number;
  readonly endColumnIndex?: number;
}

/** A grid range whose four sides are known. */
export type CellRange = Required<GridRange>;

export interface DimensionRange {
  readonly sheetId: number;
  readonly dimension: 'ROWS' | 'COLUMNS';
  readonly startIndex: number;
  readonly endIndex: number;
}

export interface NamedRange {
  readonly namedRangeId: string;
  readonly name: string;
  readonly range: GridRange;
}

export interface ProtectedRange {
  readonly protectedRangeId: number;
  readonly range: GridRange;
  readonly namedRangeId?: string;
  readonly description?: string;
  readonly warningOnly?: true;
  readonly unprotectedRanges?: readonly GridRange[];
  readonly editors: {
    readonly users?: readonly string[];
    readonly groups?: readonly string[];
    readonly domainUsersCanEdit?: true;
  };
}

export interface DeveloperMetadata {
  readonly metadataId: number;
  readonly metadataKey: string;
  readonly metadataValue?: string;
  readonly visibility: 'DOCUMENT' | 'PROJECT';
  readonly location: MetadataLocation;
}

export type MetadataLocation =
  | { readonly locationType: 'SPREADSHEET'; readonly spreadsheet: true }
  | { readonly locationType: 'SHEET'; readonly sheetId: number }
  | { readonly locationType: 'ROW' | 'COLUMN'; readonly dimensionRange: DimensionRange };

export interface EmbeddedChart {
  readonly chartId: number;
  readonly spec: ChartSpec;
  readonly position: { readonly overlayPosition: OverlayPosition };
  readonly border?: sheets_v4.Schema$EmbeddedObjectBorder;
}

export interface OverlayPosition {
  readonly anchorCell: { readonly sheetId: number; readonly rowIndex: number; readonly columnIndex: number };
  readonly offsetXPixels?: number;
  readonly offsetYPixels?: number;
  readonly widthPixels: number;
  readonly heightPixels: number;
}

export interface ConditionalFormatRule {
  readonly ranges: readonly GridRange[];
  readonly booleanRule?: sheets_v4.Schema$BooleanRule;
  readonly gradientRule?: sheets_v4.Schema$GradientRule;
}

export interface DimensionGroup {
  readonly range: DimensionRange;
  readonly depth: number;
  readonly collapsed?: true;
}

type BasicFilter = Omit<sheets_v4.Schema$BasicFilter, 'range'> & { readonly range: CellRange };
export type CellFormat = sheets_v4.Schema$CellFormat;
export type ChartSpec = sheets_v4.Schema$ChartSpec;
export type Color = sheets_v4.Schema$Color;
export type ColorStyle = sheets_v4.Schema$ColorStyle;
export type DataValidationRule = sheets_v4.Schema$DataValidationRule;
