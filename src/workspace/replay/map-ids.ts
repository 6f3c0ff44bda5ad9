/** Ids of a recording and the ids that the workspace made in their place, bound the first time both are seen at one position. */

const ID_KEYS = new Set([
  'id',
  'spreadsheetId',
  'fileId',
  'documentId',
  'presentationId',
  'sheetId',
  'namedRangeId',
  'protectedRangeId',
  'objectId',
  'headerId',
  'footerId',
  'footnoteId',
  'tabId',
  'eventId',
  'calendarId',
  'permissionId',
  'commentId',
  'draftId',
  'messageId',
  'threadId',
]);

/** Ids that mean the same everywhere. */
const FIXED: ReadonlySet<unknown> = new Set([0, 'primary', 'p', 't.0', '']);

/** Lists of ids: a file's folders, the root among them. */
const ID_LIST = 'parents';

type Id = string | number;

export const isIdKey = (key: string): boolean => ID_KEYS.has(key) || key === ID_LIST;

const isId = (value: unknown): value is Id => typeof value === 'string' || typeof value === 'number';

export class IdMap {
  private readonly bound = new Map<Id, Id>();

  isBound(recorded: unknown): boolean {
    return isId(recorded) && this.bound.has(recorded);
  }

  /**
   * Binds the ids of two answers position by position. Ids that the request itself named stay as they are: they must come
   * back unchanged. A binding is never changed; the comparison then finds the difference.
   */
  bind(recorded: unknown, local: unknown, request: unknown): void {
    const named = new Set<unknown>();
    collectIds(request, named);
    this.walk(recorded, local, named);
  }

  private walk(recorded: unknown, local: unknown, named: ReadonlySet<unknown>): void {
    if (typeof recorded !== 'object' || typeof local !== 'object' || recorded === null || local === null) return;
    for (const [key, value] of Object.entries(recorded)) {
      const here = (local as Record<string, unknown>)[key];
      if (ID_KEYS.has(key)) this.bindOne(value, here, named);
      if (key === ID_LIST && Array.isArray(value) && Array.isArray(here))
        value.forEach((item, i) => this.bindOne(item, here[i], named));
      this.walk(value, here, named);
    }
  }

  private bindOne(recorded: unknown, local: unknown, named: ReadonlySet<unknown>): void {
    if (!isId(recorded) || !isId(local) || typeof recorded !== typeof local) return;
    if (FIXED.has(recorded) || FIXED.has(local) || named.has(recorded) || this.bound.has(recorded)) return;
    this.bound.set(recorded, local);
  }

  /** The same value with every bound id replaced: under an id's key, as a whole text, and inside texts such as addresses. */
  toLocal<Value>(value: Value, key = ''): Value {
    return this.replace(value, key) as Value;
  }

  private replace(value: unknown, key: string): unknown {
    if (typeof value === 'number') return ID_KEYS.has(key) ? (this.bound.get(value) ?? value) : value;
    if (typeof value === 'string') return this.replaceInText(value);
    if (Array.isArray(value)) return value.map((item) => this.replace(item, key));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, field]) => [name, this.replace(field, name)]));
  }

  private replaceInText(text: string): string {
    const whole = this.bound.get(text);
    if (whole !== undefined) return String(whole);
    let result = text;
    for (const [recorded, local] of this.bound) {
      // Short ids would be found by chance.
      if (typeof recorded !== 'string' || recorded.length < 10 || !result.includes(recorded)) continue;
      result = result.split(recorded).join(String(local));
    }
    return result;
  }
}

function collectIds(value: unknown, into: Set<unknown>): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, field] of Object.entries(value)) {
    if (ID_KEYS.has(key) && isId(field)) into.add(field);
    else collectIds(field, into);
  }
}
