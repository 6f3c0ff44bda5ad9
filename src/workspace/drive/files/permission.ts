/** Who may do what with a file, as Drive answers it. The workspace knows an owner and people who may edit. */
import type { FileState } from '../../state';

/** A permission's id belongs to the person, not to the file: twenty digits. */
export function permissionId(address: string): string {
  let low = 17;
  let high = 29;
  for (let i = 0; i < address.length; i += 1) {
    low = (Math.imul(low, 31) + address.charCodeAt(i)) >>> 0;
    high = (Math.imul(high, 37) + address.charCodeAt(i)) >>> 0;
  }
  return `${String(low).padStart(10, '0')}${String(high).padStart(10, '0')}`;
}

/** `whole`: with what Drive tells only where `fields` asks. */
export function permissionResource(
  file: FileState,
  address: string,
  whole: boolean,
): Readonly<Record<string, unknown>> {
  const short = {
    kind: 'drive#permission',
    id: permissionId(address),
    type: 'user',
    role: file.owner === address ? 'owner' : 'writer',
  };
  return whole ? { ...short, emailAddress: address, displayName: address, deleted: false, pendingOwner: false } : short;
}
