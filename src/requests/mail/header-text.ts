/** Text that goes into a mail's header: one line, no control characters, not too long (LIMITS.md 4.3). */
const LONGEST = 200;

const CONTROL = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g;

/** Line breaks and other control characters become a space; at most 200 characters, whole code points only. */
export const headerText = (text: string): string =>
  Array.from(text.replace(CONTROL, ' ').replace(/ {2,}/g, ' ').trim()).slice(0, LONGEST).join('');
