/** A document from its figures and records, before anything knows of Docs. */
import type { DocumentBlock } from './document-blocks';

export const documentKinds = [
  'jointReport',
  'mandate',
  'boardMemo',
  'documentation',
  'workshopMaterial',
  'reportBack',
  'actionPlan',
  'textVersion',
] as const;
export type DocumentKind = (typeof documentKinds)[number];

export interface DocumentReport {
  readonly kind: DocumentKind;
  /** Municipality, or the total for what is joint; a department's follows after a slash. */
  readonly unitId: string;
  readonly year: number;
  /** Of the file. */
  readonly name: string;
  /** The first is the title. */
  readonly blocks: readonly DocumentBlock[];
}
