/** What Docs takes out of inserted text: control characters but tab, newline and line break, and the private use area. */
const STRIPPED = /[\u0000-\u0008\u000C-\u001F\uE000-\uF8FF]/g;

export const cleanText = (text: string): string => text.replace(STRIPPED, '');
