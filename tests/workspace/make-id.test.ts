import { fileId, numberId } from '../../src/workspace/make-id';
import { emptyState, type WorkspaceState } from '../../src/workspace/state';

function many<Id>(make: (state: WorkspaceState) => readonly [WorkspaceState, Id], count: number): readonly Id[] {
  const ids: Id[] = [];
  let state = emptyState;
  for (let i = 0; i < count; i += 1) {
    const [next, id] = make(state);
    ids.push(id);
    state = next;
  }
  return ids;
}

describe('ids', () => {
  it('are 44 characters for a file, 33 for a folder, and never meet', () => {
    const ids = many(fileId, 5000);
    expect(new Set(ids).size).toBe(5000);
    expect(ids.every((id) => /^1[\w-]{43}$/.test(id))).toBe(true);
    expect(fileId(emptyState, 33)[1]).toMatch(/^1[\w-]{32}$/);
  });

  it('are whole numbers of 31 bits above 0 for sheets, and never meet', () => {
    const ids = many(numberId, 5000);
    expect(new Set(ids).size).toBe(5000);
    expect(ids.every((id) => Number.isInteger(id) && id > 0 && id < 2 ** 31)).toBe(true);
  });

  it('are the same for the same state, and count on', () => {
    expect(fileId(emptyState)).toEqual(fileId(emptyState));
    expect(fileId(emptyState)[0].idsMade).toBe(1);
  });
});
