/** Text from people as HTML text: every field of a mail goes through here. */
import { escapeHtml as escaped } from '../../google/escape-html';

const NOT_ALLOWED = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g;

/** For element content and for attributes in double quotes; control characters are left out. */
export const escapeHtml = (text: string): string => escaped(text.replace(NOT_ALLOWED, ''));

/** An address for href: only https, else an empty text. */
export const escapeUrl = (url: string): string => (/^https:\/\//.test(url) ? escapeHtml(url) : '');
