/**
 * Messages whose fields exclude each other in Google's own definition ("Union field … can be only one of the following" on its
 * reference pages), with the union's name, which Google's refusal repeats. The discovery documents leave both out.
 */
import type { ApiName } from './api-schema';

/** Message → name of the union → its fields; `*`: all of the message's. */
type Unions = Readonly<Record<string, Readonly<Record<string, readonly string[] | '*'>>>>;

const INSERTION: Unions[string] = { insertion_location: ['location', 'endOfSegmentLocation'] };

const COLOR: Unions[string] = { kind: ['rgbColor', 'themeColor'] };

export const unionFields: Readonly<Record<ApiName, Unions>> = {
  sheets: {
    Request: { kind: '*' },
    Response: { kind: '*' },
    ExtendedValue: { value: '*' },
    ColorStyle: COLOR,
    ConditionValue: { value: ['relativeDate', 'userEnteredValue'] },
    ConditionalFormatRule: { rule: ['booleanRule', 'gradientRule'] },
    UpdateConditionalFormatRuleRequest: { instruction: ['rule', 'newIndex'] },
    UpdateCellsRequest: { area: ['start', 'range'] },
    AutoFillRequest: { area: ['range', 'sourceAndDestination'] },
    AutoResizeDimensionsRequest: { dimension_range: ['dimensions', 'dataSourceSheetDimensions'] },
    UpdateDimensionPropertiesRequest: { dimension_range: ['range', 'dataSourceSheetRange'] },
    FindReplaceRequest: { scope: ['range', 'sheetId', 'allSheets'] },
    PasteDataRequest: { kind: ['delimiter', 'html'] },
    RefreshDataSourceRequest: { target: ['references', 'dataSourceId', 'isAll'] },
    CancelDataSourceRefreshRequest: { target: ['references', 'dataSourceId', 'isAll'] },
    DataFilter: { filter: ['developerMetadataLookup', 'a1Range', 'gridRange'] },
    DeveloperMetadataLocation: { location: ['spreadsheet', 'sheetId', 'dimensionRange'] },
    EmbeddedObjectPosition: { location: ['sheetId', 'overlayPosition', 'newSheet'] },
    ChartSpec: {
      chart: [
        'basicChart',
        'bubbleChart',
        'candlestickChart',
        'histogramChart',
        'orgChart',
        'pieChart',
        'scorecardChart',
        'treemapChart',
        'waterfallChart',
      ],
    },
    ChartData: { type: ['sourceRange', 'columnReference'] },
    ChartGroupRule: { rule: '*' },
    SortSpec: { reference: ['dimensionIndex', 'dataSourceColumnReference'] },
    FilterSpec: { reference: ['columnIndex', 'dataSourceColumnReference'] },
    PivotFilterSpec: { reference: ['columnOffsetIndex', 'dataSourceColumnReference'] },
    PivotGroup: { reference: ['sourceColumnOffset', 'dataSourceColumnReference'] },
    PivotGroupRule: { rule: '*' },
    PivotValue: { value: ['sourceColumnOffset', 'formula', 'dataSourceColumnReference'] },
    PivotTable: { source_data: ['source', 'dataSourceId'] },
    BigQueryDataSourceSpec: { spec: ['querySpec', 'tableSpec'] },
    DataSourceParameter: { value: ['namedRangeId', 'range'] },
    DataSourceRefreshSchedule: { schedule_config: ['dailySchedule', 'weeklySchedule', 'monthlySchedule'] },
    Chip: { chip: '*' },
  },
  slides: {
    Request: { kind: '*' },
    Response: { kind: '*' },
    LayoutReference: { kind: '*' },
    LayoutPlaceholderIdMapping: { kind: ['layoutPlaceholder', 'layoutPlaceholderObjectId'] },
    OpaqueColor: COLOR,
    Link: { destination: ['url', 'relativeLink', 'pageObjectId', 'slideIndex'] },
    PageBackgroundFill: { kind: ['solidFill', 'stretchedPictureFill'] },
    PageElement: {
      element_kind: [
        'elementGroup',
        'image',
        'line',
        'shape',
        'sheetsChart',
        'speakerSpotlight',
        'table',
        'video',
        'wordArt',
      ],
    },
    TextElement: { kind: ['paragraphMarker', 'textRun', 'autoText'] },
    Page: { properties: ['slideProperties', 'layoutProperties', 'notesProperties', 'masterProperties'] },
  },
  docs: {
    Request: { request: '*' },
    Response: { response: '*' },
    InsertTextRequest: INSERTION,
    InsertTableRequest: INSERTION,
    InsertInlineImageRequest: INSERTION,
    InsertPageBreakRequest: INSERTION,
    InsertSectionBreakRequest: INSERTION,
    InsertPersonRequest: INSERTION,
    InsertDateRequest: INSERTION,
    InsertRichLinkRequest: INSERTION,
    CreateFootnoteRequest: { footnote_location: ['location', 'endOfSegmentLocation'] },
    DeleteNamedRangeRequest: { named_range_reference: ['namedRangeId', 'name'] },
    ReplaceNamedRangeContentRequest: { named_range_reference: ['namedRangeId', 'namedRangeName'] },
    ReplaceAllTextRequest: { criteria: ['containsText'] },
    UpdateTableCellStyleRequest: { cells: ['tableRange', 'tableStartLocation'] },
    Link: { destination: ['url', 'tabId', 'bookmark', 'heading', 'bookmarkId', 'headingId'] },
    WriteControl: { control: ['requiredRevisionId', 'targetRevisionId'] },
    NestingLevel: { glyph_kind: ['glyphType', 'glyphSymbol'] },
  },
  drive: {},
};
