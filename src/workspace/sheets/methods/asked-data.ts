/** Whether, and which of, the cells' data a request wants: by `includeGridData`, or by `fields` where that is given. */
import { parseMask } from '../../protocol/field-mask';
import type { Wanted } from '../answer/grid-data';

/** `prefix` is where the sheets stand in the answer, such as `updatedSpreadsheet.`. */
export function askedData(fields: unknown, includeGridData: unknown, prefix = ''): Wanted | undefined {
  if (typeof fields !== 'string' || fields === '') return includeGridData === true ? () => true : undefined;
  const paths = parseMask(fields).map((path) => path.split('.'));
  const place = [...prefix.split('.').filter((step) => step !== ''), 'sheets', 'data'];
  const reaching = paths.filter((path) =>
    place.every((step, i) => path[i] === undefined || path[i] === '*' || path[i] === step),
  );
  if (reaching.length === 0) return undefined;
  return (member) => reaching.some((path) => reaches(path.slice(place.length), member));
}

/** Members of `data` and of its cells have different names, so one look serves both. */
function reaches(path: readonly string[], member: string): boolean {
  const [part, , cellMember] = path[0] === 'rowData' ? [path[0], path[1], path[2]] : [path[0], undefined, undefined];
  if (part === undefined || part === '*') return true;
  if (member === 'rowData' || member === 'rowMetadata' || member === 'columnMetadata') return part === member;
  return part === 'rowData' && (cellMember === undefined || cellMember === '*' || cellMember === member);
}
