import { compareAnswers, isIgnored } from '../../../src/workspace/replay/compare-answers';
import { compareCall } from '../../../src/workspace/replay/compare-call';
import { loadFolder, type RecordedCall } from '../../../src/workspace/replay/load-session';
import { IdMap, isIdKey } from '../../../src/workspace/replay/map-ids';
import { describeShared, shared } from '../../shared';

describe('compareAnswers', () => {
  it('passes what is equal, within 1e-6 for numbers', () => {
    expect(compareAnswers({ a: [1, 'x', { b: true }] }, { a: [1.0000001, 'x', { b: true }] })).toEqual({
      misses: [],
      extra: [],
    });
    expect(compareAnswers({ a: 1 }, { a: 1.00001 }).misses).toHaveLength(1);
  });

  it.each([
    ['a missing key', { a: 1 }, {}],
    ['another value', { a: 'x' }, { a: 'y' }],
    ['another type', { a: '1' }, { a: 1 }],
    ['a shorter list', { a: [1, 2] }, { a: [1] }],
    ['a longer list', { a: [1] }, { a: [1, 2] }],
    ['another order', { a: [1, 2] }, { a: [2, 1] }],
    ['an object for a list', { a: [] }, { a: {} }],
    ['nothing for an object', { a: {} }, { a: null }],
    ['an ignored key that is missing', { etag: 'x' }, {}],
    ['an ignored key of another type', { createdTime: '2026-01-05T08:00:00.000Z' }, { createdTime: 5 }],
    [
      'another address',
      { spreadsheetUrl: 'https://docs.google.com/spreadsheets/d/a/edit' },
      { spreadsheetUrl: 'https://docs.google.com/a' },
    ],
    ['another id', { sheetId: 5 }, { sheetId: 5.0000001 }],
  ])('finds %s', (_, recorded, local) => expect(compareAnswers(recorded, local).misses).not.toEqual([]));

  it.each<[string, object]>([
    ['a number', { c: 2 }],
    ['zero', { c: 0 }],
    ['false', { c: false }],
    ['a text', { c: '' }],
    ['a list of something', { c: [1] }],
    ['a message that says something', { c: { e: false } }],
    ['a message that says something deep down', { c: { e: [{}, { f: 1 }] } }],
  ])('misses a key that Google did not answer where it holds %s', (_, more) => {
    const { misses, extra } = compareAnswers({ a: { b: 1 } }, { a: { b: 1, ...more } });
    expect(misses).toHaveLength(1);
    expect(misses[0]).toMatch(/^a\.c: not answered ≠ /);
    expect(extra).toEqual(['a.c']);
  });

  it('tells apart a key that Google did not answer where it holds nothing', () => {
    expect(compareAnswers({ a: { b: 1 } }, { a: { b: 1, c: {} }, d: [{}, []], e: null, f: undefined })).toEqual({
      misses: [],
      extra: ['a.c', 'd', 'e', 'f'],
    });
  });

  it('ignores the value of times and placeholders, not that they are there', () => {
    expect(compareAnswers({ modifiedTime: 'a', name: 'Person 1' }, { modifiedTime: 'b', name: 'c' }).misses).toEqual(
      [],
    );
  });

  it('takes an answer without a body for nothing', () => expect(compareAnswers(null, undefined).misses).toEqual([]));
});

/** Puts a changed value at one place of the answer; places with ids and ignored values aside. Undefined where there is none. */
function changedAt(body: unknown, choice: number): unknown {
  const places: (readonly (string | number)[])[] = [];
  const visit = (value: unknown, key: string, path: readonly (string | number)[]): void => {
    if (isIgnored(key, value) || isIdKey(key)) return;
    if (typeof value !== 'object' || value === null) places.push(path);
    else
      for (const [name, field] of Object.entries(value))
        visit(field, Array.isArray(value) ? key : name, [...path, name]);
  };
  visit(body, '', []);
  const path = places[choice % places.length];
  return path && replaced(body, path);
}

function replaced(value: unknown, [step, ...rest]: readonly (string | number)[]): unknown {
  if (step === undefined)
    return typeof value === 'number' ? value * 2 + 1 : typeof value === 'boolean' ? !value : `x${String(value)}`;
  const copy = Array.isArray(value) ? [...(value as unknown[])] : { ...(value as object) };
  (copy as Record<string, unknown>)[step] = replaced((value as Record<string, unknown>)[step], rest);
  return copy;
}

describeShared('the recorded answers', shared.recordings, () => {
  const calls = loadFolder(shared.recordings).flatMap((session) => session.calls);
  const itself = (call: RecordedCall): IdMap => {
    const ids = new IdMap();
    ids.bind(call.response.body, call.response.body, {});
    return ids;
  };

  it('are each equal to themselves', () => {
    const unequal = calls.filter((call) => compareCall(call, call.response, itself(call)).misses.length > 0);
    expect(unequal).toEqual([]);
  });

  it('are each a miss when one value is changed, wherever it stands', () => {
    let changed = 0;
    const unseen: unknown[] = [];
    calls.forEach((call, i) => {
      for (const choice of [0, 31 * i + 11]) {
        const body = changedAt(call.response.body, choice);
        // An answer with nothing but ids, or with no body at all, has its status to change.
        const response =
          body === undefined ? { ...call.response, status: call.response.status + 1 } : { ...call.response, body };
        changed += 1;
        if (compareCall({ ...call, response }, call.response, itself(call)).misses.length === 0)
          unseen.push([i, response]);
      }
    });
    expect(unseen).toEqual([]);
    expect(changed).toBe(2 * calls.length);
  });
});
