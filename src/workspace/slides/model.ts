/** Types of what a presentation holds, made from Google's own: nothing null, nothing to be changed, ids always there. */
import type { slides_v1 } from 'googleapis/build/src/apis/slides/v1';

export type { Asked } from '../protocol/asked';

/** As `Asked`, with the object ids that every page and page element has. */
export type Given<T> = T extends readonly (infer Item)[]
  ? readonly Given<Item>[]
  : T extends object
    ? {
        readonly [Key in keyof T as Key extends 'objectId' ? never : Key]?: Given<Exclude<T[Key], null | undefined>>;
      } & {
        readonly [Key in keyof T as Key extends 'objectId' ? Key : never]-?: Given<Exclude<T[Key], null | undefined>>;
      }
    : T;

export type Page = Given<slides_v1.Schema$Page>;
export type Element = Given<slides_v1.Schema$PageElement>;
export type Shape = Given<slides_v1.Schema$Shape>;
export type ShapeProperties = Given<slides_v1.Schema$ShapeProperties>;
export type Placeholder = Given<slides_v1.Schema$Placeholder>;
export type Line = Given<slides_v1.Schema$Line>;
export type Table = Given<slides_v1.Schema$Table>;
export type TableRow = Given<slides_v1.Schema$TableRow>;
export type TableCell = Given<slides_v1.Schema$TableCell>;
export type TableBorderRow = Given<slides_v1.Schema$TableBorderRow>;
export type TableBorderProperties = Given<slides_v1.Schema$TableBorderProperties>;
export type CellLocation = Given<slides_v1.Schema$TableCellLocation>;
export type TextContent = Given<slides_v1.Schema$TextContent>;
export type TextElement = Given<slides_v1.Schema$TextElement>;
export type TextStyle = Given<slides_v1.Schema$TextStyle>;
export type ParagraphStyle = Given<slides_v1.Schema$ParagraphStyle>;
export type Bullet = Given<slides_v1.Schema$Bullet>;
export type Size = Given<slides_v1.Schema$Size>;
export type Dimension = Given<slides_v1.Schema$Dimension>;
export type Transform = Given<slides_v1.Schema$AffineTransform>;
export type OpaqueColor = Given<slides_v1.Schema$OpaqueColor>;
export type SolidFill = Given<slides_v1.Schema$SolidFill>;
export type ThemeColor = Given<slides_v1.Schema$ThemeColorPair>;
export type Presentation = Given<slides_v1.Schema$Presentation>;
