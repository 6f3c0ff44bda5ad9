/** Reads the `q` of files.list into a test of a file. */
import { notImplemented } from '../../protocol/api-error';
import type { FileState } from '../state';
import { parentsOf } from '../files/find-file';
import { tokens, type Token } from './query-tokens';
import { invalidParameter } from '../refusal';

type Test = (file: FileState) => boolean;

/** What a query may mean by `me` and `root`. */
interface Asker {
  readonly user: string;
  readonly root: string;
}

/** Terms that Drive has and the workspace does not. */
const NOT_DONE = new Set([
  'fullText',
  'viewedByMeTime',
  'starred',
  'writers',
  'readers',
  'sharedWithMe',
  'visibility',
  'properties',
  'shortcutDetails',
  'memberCount',
  'organizerCount',
  'hidden',
  'labels',
]);

/** @throws ApiError 400 for what is no query, 501 for terms that are not done here. */
export function parseQuery(text: string, asker: Asker): Test {
  const reader = new Reader(tokens(text), asker);
  const test = reader.either();
  reader.end();
  return test;
}

const invalid = (): Error => invalidParameter('q');

class Reader {
  private at = 0;

  constructor(
    private readonly tokens: readonly Token[],
    private readonly asker: Asker,
  ) {}

  either(): Test {
    let left = this.all();
    while (this.takes('or')) {
      const [a, b] = [left, this.all()];
      left = (file) => a(file) || b(file);
    }
    return left;
  }

  end(): void {
    if (this.at < this.tokens.length) throw invalid();
  }

  private all(): Test {
    let left = this.one();
    while (this.takes('and')) {
      const [a, b] = [left, this.one()];
      left = (file) => a(file) && b(file);
    }
    return left;
  }

  private one(): Test {
    if (this.takes('not')) {
      const test = this.one();
      return (file) => !test(file);
    }
    if (this.takes('(')) {
      const test = this.either();
      this.must(')');
      return test;
    }
    return this.term();
  }

  private term(): Test {
    const token = this.next();
    if (token.kind === 'text') {
      this.must('in');
      return this.membership(token.text);
    }
    if (NOT_DONE.has(token.text.split('.')[0] ?? '')) throw notImplemented(`files.list with ${token.text} in q`);
    switch (token.text) {
      case 'name':
        return this.nameTest();
      case 'mimeType':
        return this.mimeTypeTest();
      case 'trashed':
        return this.trashedTest();
      case 'modifiedTime':
      case 'createdTime':
        return this.timeTest(token.text);
      case 'appProperties':
        return this.propertyTest();
      default:
        throw invalid();
    }
  }

  private membership(value: string): Test {
    const collection = this.next().text;
    if (collection === 'parents') {
      const parent = value === 'root' ? this.asker.root : value;
      return (file) => parentsOf(file).includes(parent);
    }
    if (collection === 'owners') {
      const owner = value === 'me' ? this.asker.user : value;
      return (file) => file.owner === owner;
    }
    if (NOT_DONE.has(collection)) throw notImplemented(`files.list with ${collection} in q`);
    throw invalid();
  }

  private nameTest(): Test {
    const operator = this.next().text;
    const value = this.text();
    if (operator === '=') return (file) => file.name === value;
    if (operator === '!=') return (file) => file.name !== value;
    if (operator === 'contains') return (file) => hasWordFrom(file.name, value);
    throw invalid();
  }

  private mimeTypeTest(): Test {
    const operator = this.next().text;
    const value = this.text();
    if (operator === '=') return (file) => file.mimeType === value;
    if (operator === '!=') return (file) => file.mimeType !== value;
    if (operator === 'contains') return (file) => file.mimeType.startsWith(value);
    throw invalid();
  }

  private trashedTest(): Test {
    const operator = this.next().text;
    const value = this.next();
    if (value.kind !== 'word' || !['true', 'false'].includes(value.text) || !['=', '!='].includes(operator))
      throw invalid();
    const wanted = (value.text === 'true') === (operator === '=');
    return (file) => file.trashed === wanted;
  }

  private timeTest(field: 'modifiedTime' | 'createdTime'): Test {
    const operator = this.next().text;
    const text = this.text();
    // Times without a zone are UTC.
    const time = /^\d{4}-\d\d-\d\d(T\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:?\d\d)?)?$/.test(text)
      ? Date.parse(/T[^Z+-]*$/.test(text) ? `${text}Z` : text)
      : NaN;
    const compare = COMPARE[operator];
    if (!compare || Number.isNaN(time)) throw invalid();
    return (file) => compare(file[field], time);
  }

  /** `appProperties has { key='…' and value='…' }` */
  private propertyTest(): Test {
    for (const word of ['has', '{', 'key', '=']) this.must(word);
    const key = this.text();
    for (const word of ['and', 'value', '=']) this.must(word);
    const value = this.text();
    this.must('}');
    return (file) => Object.prototype.hasOwnProperty.call(file.appProperties, key) && file.appProperties[key] === value;
  }

  private next(): Token {
    const token = this.tokens[this.at];
    if (!token) throw invalid();
    this.at += 1;
    return token;
  }

  private text(): string {
    const token = this.next();
    if (token.kind !== 'text') throw invalid();
    return token.text;
  }

  private takes(word: string): boolean {
    const token = this.tokens[this.at];
    if (token?.kind !== 'word' || token.text !== word) return false;
    this.at += 1;
    return true;
  }

  private must(word: string): void {
    if (!this.takes(word)) throw invalid();
  }
}

const COMPARE: Readonly<Record<string, (a: number, b: number) => boolean>> = {
  '=': (a, b) => a === b,
  '!=': (a, b) => a !== b,
  '<': (a, b) => a < b,
  '<=': (a, b) => a <= b,
  '>': (a, b) => a > b,
  '>=': (a, b) => a >= b,
};

/** `contains` on a name looks at the beginnings of its words only. */
function hasWordFrom(name: string, value: string): boolean {
  const [hay, needle] = [name.toLowerCase(), value.toLowerCase()];
  for (let at = hay.indexOf(needle); at >= 0; at = hay.indexOf(needle, at + 1)) {
    if (at === 0 || !/[\p{L}\p{N}]/u.test(hay.charAt(at - 1))) return true;
  }
  return false;
}
