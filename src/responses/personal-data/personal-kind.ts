/** What a column or a text seems to hold of personal data, by its header and by its contents. */
import { cleanText, comparisonKey } from '../../grid/clean-text';
import type { Cell } from '../../grid/grid';
import type { PersonalKind } from '../../messages/findings/personal-findings';

/** A header with more words is a sentence, such as a statement about e-mail: only what stands under it tells. */
const MOST_WORDS = 6;

const LONGEST_HEADER = 80;

const WHOSE = '((ange|fyll i|skriv|din|ditt|min|mitt|er|ert|your|\\p{L}{1,30}ens) |respondent ?|recipient ?)*';
const REMARK = '( (till|för|om|vid) .*| *\\*| *\\(.*)?';
const header = (pattern: string): RegExp => new RegExp(`^${WHOSE}(${pattern})${REMARK}$`, 'u');

/** Headers in lower case: what people write, and what Google Forms, Microsoft Forms, SurveyMonkey, Qualtrics and LimeSurvey write. */
const HEADERS: readonly (readonly [PersonalKind, RegExp])[] = [
  ['email', header('(e-?post|e-?mail|e-?mejl|mejl|mail)(-?adress|-? ?address|-?adr)?')],
  ['identity', header('person-?(nummer|nr)|samordningsnummer|födelse(datum|dag|nummer)|ssn')],
  ['phone', header('tel|(mobil)?telefon(nr|nummer)?|mobil(nr|nummer)?|phone( ?number)?')],
  [
    'name',
    header(
      '(för|efter)namn(et)?|för- ?och efternamn|förnamn och efternamn|användarnamn|user ?name|(first|last|full) ?name|vad heter du\\??',
    ),
  ],
  [
    'name',
    /^((ange|fyll i|skriv|ditt|mitt|hela|fullständigt|your|respondentens|svarandens|deltagarens|chefens) )*(namn|name)( \*| \(.*| på (dig|den som svarar|respondent).*| och .*)?$/,
  ],
  ['time', /^(tidss?tämpel|time ?stamp|date ?stamp)/],
  [
    'time',
    header(
      '(start|slut|slutförande|svars) ?tid|svarsdatum|datum|tid|tidpunkt|datum och tid|(start|end|submit|recorded|completion|last modified) ?(date|time)',
    ),
  ],
  ['time', header('date|time|senast (ändrad|uppdaterad)|(datum )?(inskickat|skickat|inlämnat)')],
  ['address', header('ip([ -]?(adress|address|addr|nummer))?|ipaddr(ess)?')],
];

const DATE = '(19|20)\\d{2}[-/.]\\d{1,2}[-/.]\\d{1,2}|\\d{1,2}[-/.]\\d{1,2}[-/.](19|20)?\\d{2}';
const CONTENTS: readonly (readonly [PersonalKind, RegExp])[] = [
  ['email', /^[^\s@]+@[^\s@]+\.[^\s@]+$/],
  ['phone', /^(\+|00?)[1-9]\d{0,2}(([-–/ .]|\(0\))*\d){6,10}$/],
  ['time', new RegExp(`^(${DATE})([ T,]+\\d{1,2}[:.]\\d{2}.*)?$`)],
  ['address', /^\d{1,3}(\.\d{1,3}){3}$|^[0-9a-f]{1,4}(:[0-9a-f]{0,4}){4,7}$/i],
];
/** "Anna Svensson", "Åsa-Lena von Post": two to four words that begin with a capital letter. */
const NAME = /^\p{Lu}\p{Ll}+([-']\p{Lu}\p{Ll}+)?( (von|af|av|de|van))?( \p{Lu}\p{Ll}+([-']\p{Lu}\p{Ll}+)?){1,3}$/u;
/** Names are told from names of places and offices by how seldom two rows have the same. */
const NAMES_AT_LEAST = 5;
const NAMES_SHARE = 0.8;

/** a@b.c */
const SHORTEST = 5;

/** A longer text is prose; no more of one is ever quoted. */
const LONGEST = 200;

const EMAIL_INSIDE = /[^\s@<>,;]+@[^\s@<>,;]+\.[^\s@<>,;]+/;
const IDENTITY_INSIDE = /(?:^|\D)((?:19|20)?\d{6}[-+ ]?\d{4})(?=\D|$)/;

export function kindOfHeader(header: Cell): PersonalKind | null {
  const key = comparisonKey(header).replace(/_/g, ' ');
  if (key.length > LONGEST_HEADER || key.split(' ').length > MOST_WORDS) return null;
  return HEADERS.find(([, pattern]) => pattern.test(key))?.[0] ?? null;
}

/** What each cell holds by itself, looked at once. Answers repeat, in one column and from one to the next, which may share it. */
export type KnownCells = Map<Cell, PersonalKind | null>;

/** Of the texts that fill a column; most of them must be personal data. `alsoNames`: full names are looked for too. */
export function kindOfContents(
  cells: readonly Cell[],
  alsoNames: boolean,
  known: KnownCells = new Map(),
): PersonalKind | null {
  const found: PersonalKind[] = [];
  for (const cell of cells) {
    let kind = known.get(cell);
    if (kind === undefined) {
      kind = kindOfCell(cell);
      known.set(cell, kind);
    }
    if (kind !== null) found.push(kind);
  }
  if (found.length > 0 && found.length * 2 > cells.length) return mostCommon(found);
  return alsoNames && areNames(cells) ? 'name' : null;
}

/** What stands somewhere in one text and must not be quoted; null where nothing such does. */
export function personalInside(cell: Cell): PersonalKind | null {
  const text = cleanText(cell).slice(0, LONGEST);
  if (EMAIL_INSIDE.test(text)) return 'email';
  const number = IDENTITY_INSIDE.exec(text)?.[1];
  if (number !== undefined && isIdentity(number)) return 'identity';
  return CONTENTS.find(([kind, pattern]) => kind === 'phone' && pattern.test(text))?.[0] ?? null;
}

function kindOfCell(cell: Cell): PersonalKind | null {
  // A moment in Sheets is a day number with a fraction; from 1982 to 2064.
  if (typeof cell === 'number' && cell > 30_000 && cell < 60_000 && !Number.isInteger(cell)) return 'time';
  const text = cleanText(cell);
  if (text.length > LONGEST || text.length < SHORTEST) return null;
  if (isIdentity(text)) return 'identity';
  return typeof cell === 'number' ? null : (CONTENTS.find(([, pattern]) => pattern.test(text))?.[0] ?? null);
}

/** Ten or twelve digits that begin with a day there is; a coordination number's day is 60 more. */
function isIdentity(text: string): boolean {
  const parts = /^(?:19|20)?\d{2}(\d{2})(\d{2})[-+ ]?\d{4}$/.exec(text);
  const [month, day] = [Number(parts?.[1]), Number(parts?.[2]) % 60];
  return parts !== null && month >= 1 && month <= 12 && day >= 1 && day <= 31;
}

function areNames(cells: readonly Cell[]): boolean {
  if (cells.length < NAMES_AT_LEAST || new Set(cells).size < NAMES_SHARE * NAMES_SHARE * cells.length) return false;
  const names = cells.map(cleanText).filter((text) => text.length <= LONGEST && NAME.test(text));
  return names.length >= NAMES_SHARE * cells.length && new Set(names).size >= NAMES_SHARE * names.length;
}

function mostCommon(kinds: readonly PersonalKind[]): PersonalKind {
  const count = (kind: PersonalKind): number => kinds.filter((other) => other === kind).length;
  return kinds.reduce((best, kind) => (count(kind) > count(best) ? kind : best));
}
