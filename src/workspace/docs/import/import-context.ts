/** What the parts of an import share: the package, its styles and lists, and what it has made so far. */
import type { InlineObject } from '../model';
import type { Picture } from '../pictures/picture';
import type { ListState } from '../state';
import type { DocxPackage, Relationship } from './docx-package';
import type { DocxStyles } from './read-styles';
import type { XmlNode } from './xml-node';

export interface ImportContext {
  readonly file: DocxPackage;
  readonly styles: DocxStyles;
  /** Undefined where the file has no lists. */
  readonly numbering: XmlNode | undefined;
  /** Of the part that is being read. */
  readonly relationships: ReadonlyMap<string, Relationship>;
  readonly newId: () => string;
  readonly made: Made;
}

/** Grows while the file is read. */
export interface Made {
  /** By the number that the file gives a list. */
  readonly listIds: Map<string, string>;
  readonly lists: Record<string, ListState>;
  readonly inlineObjects: Record<string, InlineObject>;
  readonly pictures: Record<string, Picture>;
}
