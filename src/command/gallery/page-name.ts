/** A name for a place in a page and for a page's file, made of a municipality's id: short, of plain letters, and no other id's. */
const LONGEST = 60;

/** Letters and digits stay, every other sign becomes its number; what is longer than sixty is cut, with a number of the whole. */
export function pageName(id: string): string {
  const plain = Array.from(id.normalize('NFC'), (sign) =>
    /[a-zA-Z0-9]/.test(sign) ? sign : `_${(sign.codePointAt(0) ?? 0).toString(16)}`,
  ).join('');
  return plain.length <= LONGEST ? plain : `${plain.slice(0, LONGEST)}-${numberOf(plain)}`;
}

/** FNV-1a, 32 bits. */
function numberOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(16);
}
