/** Who may do what with a file, as Drive answers it. The workspace knows an owner and people who may edit. */
import { fingerprint } from '../../../google/fingerprint';
import type { FileState } from '../state';

/** A permission's id belongs to the person, not to the file: twenty digits. */
export const permissionId = (address: string): string => String(fingerprint(address)).padStart(20, '1');

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
