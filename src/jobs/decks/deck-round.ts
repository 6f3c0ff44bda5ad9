/** A round of decks as it travels between server and dialog: plain data, one unit per server call. */
import type { Language } from '../../messages';
import type { Deck } from '../../report/deck/deck';
import type { TemplateContent } from '../../requests/slides/reconcile/template-content';
import type { Written } from '../../requests/slides/reconcile/written';
import { fileUrl } from '../made-files/file-url';
import type { LedgerPlace } from '../made-files/ledger';

export interface DeckUnit {
  readonly unitId: string;
  readonly name: string;
  readonly deck: Deck;
  /** Fingerprint of the deck's report; what the ledger remembers once all of it is written. */
  readonly deckHash: string;
  /** The deck's file; null = not made yet. */
  readonly fileId: string | null;
  /** What we last wrote in it; null = not known. */
  readonly written: Written | null;
  /** The deck's name in the ledger: what it was called when its row was made. */
  readonly ledgerName: string;
  /** `notMine`: another person's file; `gone`: our own, thrown away by a person; neither is made anew by itself. */
  readonly state: 'make' | 'upToDate' | 'notMine' | 'gone';
  /** Whoever runs, or the other person whose deck it is. */
  readonly maker: string;
  /** Files of ours for the same unit and year. */
  readonly files: number;
  /** A run has said that it copies this deck, and not that it has. */
  readonly claimed: boolean;
  /** Its file may have come since we looked: to be looked for again before a copy is made. */
  readonly uncertain: boolean;
  /** The file of another person that this deck takes the place of; '' = none. */
  readonly replaces: string;
}

export interface LeftDeck {
  readonly name: string;
  readonly url: string;
  /** That it is left, and what to do, in words. */
  readonly told: string;
}

export interface DeckRound {
  readonly language: Language;
  /** Of the lease. */
  readonly token: string;
  /** Empty where no deck needs to be copied. */
  readonly templateId: string;
  readonly folderId: string;
  /** What copies of the template hold before we write in them. */
  readonly template: TemplateContent;
  /** The workbook's zone, for times in the ledger. */
  readonly timeZone: string;
  readonly ledger: LedgerPlace;
  /** What Kontroll warns of, in sentences; absent where it warns of nothing. */
  readonly warnings?: readonly string[];
  /** Decks of this year whose municipality is not in the survey any more; absent where there are none. */
  readonly leftOver?: readonly LeftDeck[];
  /** `makeOneDeck` does not look at these: a caller may send the round without them. */
  readonly units: readonly DeckUnit[];
}

export interface DeckOutcome {
  readonly unitId: string;
  readonly name: string;
  /** `waiting`: not tried, since what the round met every deck would meet. */
  readonly state: 'made' | 'updated' | 'unchanged' | 'notMine' | 'gone' | 'parked' | 'waiting';
  /** '' where there is no file of ours. */
  readonly url: string;
  readonly maker: string;
  /** Places on slides that a person has changed and that were left. */
  readonly kept: readonly string[];
  /** Titles of slides that the deck does not need and that a person has written on. */
  readonly stayed: readonly string[];
  /** The file of another person that this one takes the place of; '' = none. */
  readonly replaces: string;
}

export const deckUrl = (fileId: string): string => fileUrl('deck', fileId);
