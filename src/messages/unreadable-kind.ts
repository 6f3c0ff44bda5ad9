/** Kinds of files that people have answers in and that are not read. */
export const unreadableKinds = [
  'spss',
  'stata',
  'sas',
  /** Excel's binary formats, and any of Office's files behind a password. */
  'oldExcel',
  'openDocument',
  'numbers',
  'googleShortcut',
  'webPage',
  'zip',
  'pdf',
  'document',
  'other',
] as const;

export type UnreadableKind = (typeof unreadableKinds)[number];
