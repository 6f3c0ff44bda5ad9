/** Types of what a document holds, made from Google's own: nothing null, nothing to be changed. */
import type { docs_v1 } from 'googleapis/build/src/apis/docs/v1';
import type { Asked } from '../protocol/asked';

export type TextStyle = Asked<docs_v1.Schema$TextStyle>;
export type ParagraphStyle = Asked<docs_v1.Schema$ParagraphStyle>;
export type Bullet = Asked<docs_v1.Schema$Bullet>;
export type SectionStyle = Asked<docs_v1.Schema$SectionStyle>;
export type TableCellStyle = Asked<docs_v1.Schema$TableCellStyle>;
export type TableRowStyle = Asked<docs_v1.Schema$TableRowStyle>;
export type TableColumnProperties = Asked<docs_v1.Schema$TableColumnProperties>;
export type DocumentStyle = Asked<docs_v1.Schema$DocumentStyle>;
export type NamedStyle = Asked<docs_v1.Schema$NamedStyle>;
export type NestingLevel = Asked<docs_v1.Schema$NestingLevel>;
export type InlineObject = Asked<docs_v1.Schema$InlineObject>;
export type TabProperties = Asked<docs_v1.Schema$TabProperties>;
export type Dimension = Asked<docs_v1.Schema$Dimension>;
export type ParagraphElement = Asked<docs_v1.Schema$ParagraphElement>;
export type StructuralElement = Asked<docs_v1.Schema$StructuralElement>;
export type Location = Asked<docs_v1.Schema$Location>;
export type EndOfSegmentLocation = Asked<docs_v1.Schema$EndOfSegmentLocation>;
export type Range = Asked<docs_v1.Schema$Range>;
export type TableCellLocation = Asked<docs_v1.Schema$TableCellLocation>;
