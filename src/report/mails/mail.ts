/** A mail as a small tree of what it says; requests/mail makes HTML and plain text of the same tree. */
import type { Words } from '../../messages';
import type { Action } from '../../method/action';

export interface MailLink {
  /** Unique within the mail, so that a list of links can be told apart. */
  readonly text: string;
  readonly url: string;
}

/** Something to do: badge, what it is, when and how far, what comes next, and where to update it. */
export interface ActionItem {
  readonly type: 'action';
  readonly badge: string;
  /** The one warm badge (LOOK.md section 1). */
  readonly warm: boolean;
  readonly title: string;
  readonly details: string;
  /** The next step, or that there is none yet. */
  readonly next: string;
  readonly link: MailLink;
}

export interface MailParagraph {
  readonly type: 'paragraph';
  readonly text: string;
  readonly bold?: boolean;
}

export interface MailList {
  readonly type: 'list';
  readonly heading: string;
  readonly items: readonly string[];
  /** A sentence under the list. */
  readonly after?: string;
}

/** Two columns: a name and a number. */
export interface MailCounts {
  readonly type: 'counts';
  readonly headers: readonly [string, string];
  readonly rows: readonly (readonly [string, number])[];
}

export type MailBlock = ActionItem | MailParagraph | MailList | MailCounts;

export interface Mail {
  /** BCP 47. */
  readonly lang: string;
  readonly subject: string;
  /** Name that the mail is from, and the line above the title. */
  readonly sender: string;
  readonly title: string;
  readonly lead: string;
  readonly blocks: readonly MailBlock[];
  readonly links: readonly MailLink[];
  /** Under the message, a line each: a greeting and who greets. None where nobody does. */
  readonly signature: readonly string[];
  /** Sentences in small type at the foot. */
  readonly footer: string;
}

/** Facts of the round that every mail of it tells of. Dates are yyyy-mm-dd. */
export interface MailFacts {
  readonly today: string;
  /** Municipality or cooperation; '' where neither is known. */
  readonly place: string;
  readonly planUrl: string;
  /** Opens the plan at the action's row as it stands when the mail is written. */
  readonly actionUrl: (action: Action) => string;
  /** Who signs a reminder: the coordinator, else the cooperation; '' where neither is known. */
  readonly signer: string;
  readonly statusUrl: string | null;
  /** 1 = Monday … 7 = Sunday. */
  readonly mailWeekday: number;
  /** Null where the mailing is not switched on: mails then go by hand only. */
  readonly nextMailing: string | null;
  readonly words: Words;
}
