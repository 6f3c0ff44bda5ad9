/** How a file that may be made stands: in the ledger, in Drive, and in the claims of runs that were broken off. */
import { inEveryLanguage } from '../../messages';
import { readLease, type TakenLease } from '../run/lease';
import type { RunContext } from '../run/run-context';
import { claimant } from './claim';
import { filesOf, type MadeFiles } from './drive-files';
import type { FilePlace } from './file-place';
import { rowOf, type LedgerRow } from './ledger';
import type { OpenLedger } from './open-ledger';

export interface StandingFile {
  /** Null = not made yet. */
  readonly fileId: string | null;
  /** The file's name in the ledger: what it was called when its row was made. */
  readonly ledgerName: string;
  /** `notMine`: another person's file; `gone`: our own, thrown away by a person; neither is made anew by itself. */
  readonly state: 'make' | 'upToDate' | 'notMine' | 'gone';
  /** Whoever runs, or the other person whose file it is. */
  readonly maker: string;
  /** Files of ours in the same place. */
  readonly files: number;
  /** A run has said that it copies this file, and not that it has. */
  readonly claimed: boolean;
  /** Its file may have come since we looked: to be looked for again before a copy is made. */
  readonly uncertain: boolean;
  /** The file of another person that this one takes the place of; '' = none. */
  readonly replaces: string;
}

export interface Surroundings {
  readonly context: RunContext;
  readonly opened: OpenLedger;
  readonly files: MadeFiles;
  readonly lease: TakenLease;
  /** Name of the lease. */
  readonly leased: string;
  /** Files that another person made are made anew as one's own; absent = they are left. */
  readonly own?: boolean;
}

const isDone = (state: string): boolean =>
  inEveryLanguage(({ deckJob }) => deckJob.states.done).some((done) => done === state);

/** `row`: of the ledger, for what it remembers of its own kind. */
export function standingFile(
  { context, opened, files, lease, leased, own = false }: Surroundings,
  place: FilePlace & { readonly name: string },
  reportHash: string,
): StandingFile & { readonly row: LedgerRow | null } {
  const mine = filesOf(context, files, place);
  const row = rowOf(opened.rows, place);
  const claimedBy = claimant(lease.before, place);
  // A row that is only planned belongs to nobody, unless its maker was broken off while copying.
  const maker = row !== null && row.fileId !== '' ? row.maker : (claimedBy ?? '');
  const theirs = maker !== context.user && maker !== '';
  const listed = row && row.fileId !== '' && !(own && theirs) ? mine.find(({ id }) => id === row.fileId) : mine[0];
  const lost = row !== null && row.fileId !== '' && !theirs && !listed;
  const done = listed !== undefined && row !== null && isDone(row.state) && row.reportHash === reportHash;
  return {
    row: listed?.id === row?.fileId ? row : null,
    fileId: listed?.id ?? null,
    ledgerName: row?.name ?? place.name,
    state: theirs && !listed && !own ? 'notMine' : lost ? 'gone' : done ? 'upToDate' : 'make',
    maker: theirs ? maker : context.user,
    files: mine.length,
    claimed: claimedBy !== null,
    // Whoever had the lease may have been copying it when we looked.
    uncertain: claimedBy !== null || readLease(lease.before, leased) !== null,
    replaces: own && theirs && row !== null ? row.fileId : '',
  };
}
