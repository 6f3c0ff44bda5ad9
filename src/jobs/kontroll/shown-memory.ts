/** How many respondents each unit had when its figures were shown, remembered in the workbook where nobody sees it. */
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import type { Analysis } from '../../analysis/analysis';
import type { FewSinceShown, RespondentsShown } from '../../analysis/few-since-shown';
import { cutText } from '../../grid/cut-text';
import type { Finding } from '../../messages/finding';
import { contentHash } from '../../requests/content-hash';
import {
  createDeveloperMetadata,
  metadataKeys,
  updateDeveloperMetadata,
} from '../../requests/sheets/developer-metadata';
import type { Workbook } from '../workbook/read-workbook';
import type { WorkbookIds } from '../workbook/workbook-ids';

/** Google takes 30 000 of keys and values together at one place; some 1 500 units have room. */
const MOST_CHARACTERS = 25_000;

/** "3kf9a1:20,22 …", by a fingerprint of the unit's id. */
export const shownMemory = ({ shown }: Pick<Workbook, 'shown'>): RespondentsShown =>
  new Map(
    (shown?.value ?? '').split(' ').flatMap((entry) => {
      const [unit = '', numbers = ''] = entry.split(':');
      return numbers === '' ? [] : [[unit, numbers.split(',').map(Number)] as const];
    }),
  );

/** Under which the memory knows a unit. */
export const memoryKey = (unitId: string): string => contentHash(unitId);

/** Nothing where it already says so. The last units of a survey that is too large are not remembered. */
export function memoryRequests(
  workbook: Workbook,
  ids: WorkbookIds,
  shown: RespondentsShown,
): readonly sheets_v4.Schema$Request[] {
  let text = '';
  for (const [unit, numbers] of shown) {
    const longer = `${text}${text === '' ? '' : ' '}${unit}:${numbers.join(',')}`;
    if (longer.length > MOST_CHARACTERS) break;
    text = longer;
  }
  if (text === (workbook.shown?.value ?? '')) return [];
  return [
    workbook.shown
      ? updateDeveloperMetadata(workbook.shown.metadataId, text)
      : createDeveloperMetadata(ids.metadata(metadataKeys.shown), metadataKeys.shown, text, { spreadsheet: true }),
  ];
}

/** One row for all. `tab`: the title of that with the answers. */
export const fewFindings = (
  few: readonly FewSinceShown[],
  { minimumGroup }: Pick<Analysis, 'minimumGroup'>,
  tab: string,
): readonly Finding[] =>
  few.length === 0
    ? []
    : [
        {
          severity: 'warning',
          code: 'FEW_SINCE_SHOWN',
          place: { tab },
          details: { units: few.map((one) => ({ ...one, name: cutText(one.name) })), minimumGroup },
        },
      ];
