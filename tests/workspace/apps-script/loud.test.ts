import { loud } from '../../../src/workspace/apps-script/loud';

describe('loud', () => {
  it('lets known members through', () => {
    expect(loud('Thing', { a: () => 1 }).a()).toBe(1);
  });

  it('throws by name for what the stand-in lacks', () => {
    const thing = loud('Thing', {}) as { missing?: () => void };
    expect(() => thing.missing).toThrow('The local workspace has no Thing.missing');
  });
});
