/** Text from people as HTML text: every field of a mail goes through here. */
const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const NOT_ALLOWED = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g;

/** For element content and for attributes in double quotes. */
export const escapeHtml = (text: string): string =>
  text.replace(NOT_ALLOWED, '').replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');

/** An address for href: only https, else an empty text. */
export const escapeUrl = (url: string): string => (/^https:\/\//.test(url) ? escapeHtml(url) : '');
