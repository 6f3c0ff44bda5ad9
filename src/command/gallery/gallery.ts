/** What the page to look at is made from: everything that was produced, drawn already. */
import type { Html } from './html';

export interface Picture {
  /** Markup of the drawing. */
  readonly drawing: Html;
  readonly caption: string;
  /** "Bild 5", "Arbetsboken, flik 9", "Inte skickat". */
  readonly detail: string;
  /** Wider than the page: it is scrolled sideways instead of made small. */
  readonly scrolls?: true;
  /** Words in the place of a picture: nothing to look at large. */
  readonly closed?: true;
  /** What the picture shows in text and tables; absent where it is text itself. */
  readonly inWords?: Html;
  /** Speaker notes. */
  readonly notes?: string;
}

export interface MunicipalityPictures {
  readonly id: string;
  readonly name: string;
  /** "47 av 60 svarade", or why nothing is shown. */
  readonly answered: string;
  /** File of the deck below the page's folder; null where there is none. */
  readonly deckFile: string | null;
  readonly slides: readonly Picture[];
  readonly tab: Picture | null;
  readonly mails: readonly Picture[];
  /** Keys of the slides in `slides`, in their order: "chart", "shortlist", "shortlist-2". */
  readonly slideKeys: readonly string[];
}

export interface JobRow {
  readonly name: string;
  /** Calls to Sheets, Slides and Drive. */
  readonly restCalls: number;
  /** Calls to built-in services: lock, properties, triggers, mail. */
  readonly builtInCalls: number;
  readonly seconds: number;
}

export interface Gallery {
  readonly title: string;
  /** "7 kommuner, 402 svar, 30 frågor. Skapat 23 november 2026." */
  readonly extent: string;
  /** How many municipalities are not shown, with the reason of each; absent where all are. */
  readonly notShown?: { readonly heading: string; readonly reasons: readonly string[] };
  /** What was and was not sent. */
  readonly sentWords: string;
  /** The lines of Kontroll that come first. */
  readonly lookFirst: readonly string[];
  readonly joint: MunicipalityPictures;
  readonly municipalities: readonly MunicipalityPictures[];
  /** The tabs that belong to no municipality. */
  readonly tabs: readonly Picture[];
  readonly documentCount: number;
  /** Page after page, document after document. */
  readonly documents: readonly Picture[];
  readonly mails: readonly Picture[];
  readonly files: readonly { readonly text: string; readonly file: string }[];
  readonly jobs: readonly JobRow[];
}
