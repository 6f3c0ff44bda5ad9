/** A standing document against its report: what is ours is brought up to date, what a person wrote stays. The folder's README has the rule. */
import type { docs_v1 } from 'googleapis/build/src/apis/docs/v1';
import type { DocumentReport } from '../../../report/documents/document-report';
import type { WantedBlock } from '../placed-block';
import { keyInName } from '../range-name';
import { tabBodies } from '../read-body';
import { wantedBlocks } from '../wanted-blocks';
import { addMissing } from './add-missing';
import type { DocumentChange } from './change';
import { dropUnwanted } from './drop-unwanted';
import { putTogether } from './edit';
import { together, type Outcome } from './outcome';
import { rangesAtEdges } from './ranges-at-edges';
import { refreshBlock } from './refresh-block';
import { standingBlocks, type StandingBlock } from './standing-blocks';
import { wantedText } from './wanted-text';

export interface ReconciledDocument {
  /** In the order of sending; [] = the document is as it should be. */
  readonly requests: readonly docs_v1.Schema$Request[];
  /** Keys of blocks that have been written once, for the ledger: the next run's `writtenKeys`. */
  readonly keys: readonly string[];
  /** In the report's order, those that the report no longer has last. Blocks that are as they should be are not named. */
  readonly changes: readonly DocumentChange[];
}

/**
 * `document`: as documents.get answers with includeTabsContent and SUGGESTIONS_INLINE, without a field mask over tabs.
 * `writtenKeys`: what the run before remembered; null = not known, nothing that is missing is then put in.
 */
export function reconcileDocument(
  document: docs_v1.Schema$Document,
  report: DocumentReport,
  writtenKeys: readonly string[] | null,
): ReconciledDocument {
  const standing = standingBlocks(tabBodies(document));
  const wasWritten = (key: string): boolean => writtenKeys === null || writtenKeys.includes(key);
  const wanted = wantedBlocks(report.blocks, (key) => !wasWritten(key));
  const standingOf = ({ block }: WantedBlock): StandingBlock | null => standing.get(keyInName(block.key)) ?? null;
  const all = [...standing.values()];

  const added = addMissing(wanted, standingOf, (one) => standingOf(one) === null && !wasWritten(one.block.key), all);
  const ofReport = wanted.map((one): Outcome => {
    const found = standingOf(one);
    return found === null ? { edits: [], changes: [missing(one, added.changes)] } : refreshBlock(found, one);
  });
  const names = new Set(wanted.map(({ block }) => keyInName(block.key)));
  const ofOthers = all
    .filter(({ keyInName: name }) => !names.has(name))
    .map((block) => dropUnwanted(block, keyOf(block, writtenKeys ?? [])));

  const { edits, changes } = together([...ofReport, ...ofOthers]);
  const everyEdit = [...edits, ...added.edits];
  return {
    requests: putTogether([...everyEdit, ...rangesAtEdges(wanted, standingOf, everyEdit)]),
    keys: keysAfter(writtenKeys, report, changes),
    changes,
  };
}

/** One that was written before and is not there was moved or deleted by a person; so was all, where a new one finds no place. */
const missing = (wanted: WantedBlock, added: readonly DocumentChange[]): DocumentChange =>
  added.find(({ key }) => key === wanted.block.key) ?? {
    key: wanted.block.key,
    what: 'gone',
    before: '',
    after: wantedText(wanted),
  };

const keyOf = (block: StandingBlock, writtenKeys: readonly string[]): string =>
  writtenKeys.find((key) => keyInName(key) === block.keyInName) ?? block.keyInName;

/** What we took away ourselves may come again; what a person took away may not. A new one that found no place may come when there is one. */
function keysAfter(
  before: readonly string[] | null,
  { blocks }: DocumentReport,
  changes: readonly DocumentChange[],
): readonly string[] {
  const keys = (wanted: DocumentChange['what']): ReadonlySet<string> =>
    new Set(changes.filter(({ what }) => what === wanted).map(({ key }) => key));
  const [removed, gone] = [keys('removed'), keys('gone')];
  const written = blocks.map(({ key }) => key).filter((key) => !gone.has(key) || before === null);
  return [...new Set([...(before ?? []).filter((key) => !removed.has(key)), ...written])];
}
