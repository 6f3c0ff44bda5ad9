/** The parts of an .xlsx package by their paths: taken apart, changed, and put together again with equal bytes each time. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

export type Parts = Readonly<Record<string, Uint8Array>>;

/** fflate takes it as local time, so that it stands alike in every time zone. */
const ZIP_TIME = new Date(2026, 0, 1);

export const partsOf = (file: Uint8Array): Parts => unzipSync(file);

export const fileOf = (parts: Parts): Uint8Array => zipSync(parts, { mtime: ZIP_TIME, level: 6 });

export const textPart = (xml: string): Uint8Array => strToU8(xml);

export const editedPart = (parts: Parts, path: string, edit: (xml: string) => string): Parts => {
  const part = parts[path];
  if (part === undefined) throw new Error(`The package has no part ${path}`);
  return { ...parts, [path]: strToU8(edit(strFromU8(part))) };
};
