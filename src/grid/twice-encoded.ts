/** Text that was saved as UTF-8 twice over ("LillÃ¥ker"), recognised by its signs. */

/** What å, ä, ö, Å, Ä, Ö, é and typographic signs become. */
const SIGNS = /Ã[¥¤¶…„–©]|â€[™œ“”\u009d]|Â[ \u00a0«»]/;

export const isTwiceEncoded = (text: string): boolean => SIGNS.test(text);
