/** The one door to every word that a person sees. */
import { en } from './en';
import { sv } from './sv';
import type { Words } from './words';

export type { Words } from './words';

/** Languages the product speaks, as they are stored in Inställningar. */
export type Language = 'sv' | 'en';

const spoken: Readonly<Record<Language, Words>> = { sv, en };

export const languages = Object.keys(spoken) as readonly Language[];

/** A language by its code; Swedish for anything else. */
export const languageOf = (code: string | null): Language => languages.find((language) => language === code) ?? 'sv';

export const wordsIn = (language: Language): Words => spoken[language];

/**
 * One wording in every language. What a person may have written or what stands in a workbook (titles of tabs, headers, statuses)
 * is compared with all of these, so that a workbook is read whichever language it was made in.
 */
export const inEveryLanguage = <Wording>(pick: (words: Words) => Wording): readonly Wording[] =>
  languages.map((language) => pick(wordsIn(language)));
