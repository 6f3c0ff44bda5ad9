/** The rule for an address that a mail may go to: exactly one, plain, and nothing that a mail header could be made of. */

const CONTROL = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/;
const ATOM = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+";
const LABEL = '[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?';
const ADDRESS = new RegExp(`^${ATOM}(?:\\.${ATOM})*@${LABEL}(?:\\.${LABEL})+$`);

export type AddressFault = 'lineBreak' | 'several' | 'form';

/**
 * The address without the spaces around it, or what is wrong with it. MailApp reads a comma as a list of recipients, and a
 * line break could add a header (LIMITS.md 4.3), so both are refused wherever they stand.
 */
export function readMailAddress(text: string): { readonly address: string } | { readonly fault: AddressFault } {
  if (CONTROL.test(text)) return { fault: 'lineBreak' };
  const address = text.replace(/^[ \u00a0]+|[ \u00a0]+$/g, '');
  const twoAts = address.indexOf('@') !== address.lastIndexOf('@');
  if (/[,;]/.test(address) || (twoAts && /\s/.test(address))) return { fault: 'several' };
  return address.length <= 254 && ADDRESS.test(address) ? { address } : { fault: 'form' };
}

/** Two spellings of one mailbox: what a person may get one of is counted by this. */
export const mailboxKey = (address: string): string => address.toLowerCase();
