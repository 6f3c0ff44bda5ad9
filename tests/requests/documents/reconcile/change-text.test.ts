/** One text changed into another, and two lists laid side by side. */
import fc from 'fast-check';
import { align, type Step } from '../../../../src/requests/documents/reconcile/align';
import { changeText } from '../../../../src/requests/documents/reconcile/change-text';

const TAB = { tabId: 't', widthPt: 450 };

/** What the requests make of a text that begins at `start`. */
function carriedOut(start: number, before: string, after: string): string {
  return changeText(TAB, start, before, after).reduce((text, { insertText, deleteContentRange }) => {
    const from = (insertText?.location?.index ?? deleteContentRange?.range?.startIndex ?? 0) - start;
    const to = insertText ? from : (deleteContentRange?.range?.endIndex ?? 0) - start;
    return text.slice(0, from) + (insertText?.text ?? '') + text.slice(to);
  }, before);
}

describe('a text that is changed', () => {
  it.each([
    ['a figure', '14 av 16 svarade', '15 av 16 svarade', ['15', '14']],
    ['a word in the middle', 'Vi vet lite om det', 'Vi vet mer om det', ['mer', 'lite']],
    ['its end', 'Vi vet lite', 'Vi vet mer', ['mer', 'lite']],
    ['a word more', 'Vi vet', 'Vi vet mer', [' mer']],
    ['a word less', 'Vi vet mer', 'Vi mer', ['', 'vet ']],
    ['everything', 'Ja', 'Nej', ['Nej', 'Ja']],
  ])('is changed in %s alone', (_, before, after, words) => {
    const told = changeText(TAB, 10, before, after).map(({ insertText, deleteContentRange: { range } = {} }) =>
      insertText ? insertText.text : before.slice((range?.startIndex ?? 0) - 10, (range?.endIndex ?? 0) - 10),
    );
    expect(told).toEqual(words.filter((word) => word !== ''));
  });

  it('becomes the other, whatever they are', () => {
    const text = fc.array(fc.constantFrom('a', 'b', ' ', 'a ', ' \u0301', '👩‍👧', '9')).map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.nat(50), text, text, (start, before, after) => {
        expect(carriedOut(start, before, after)).toBe(after);
      }),
    );
  });

  it('is never cut between a sign and its accent', () => {
    expect(carriedOut(0, 'a \u0301b c', 'a \u0300b c')).toBe('a \u0300b c');
    const [first] = changeText(TAB, 0, 'a \u0301b c', 'a \u0300b c');
    expect(first).toEqual({ insertText: { location: { index: 4, tabId: 't' }, text: ' \u0300b' } });
  });
});

describe('two lists', () => {
  const told = (before: string, after: string): string =>
    align([...before], [...after])
      .map((step: Step) => {
        if (step.kind === 'insert') return `+${after[step.after]}`;
        if (step.kind === 'delete') return `-${before[step.before]}`;
        return `${before[step.before]}${after[step.after]}`;
      })
      .join(' ');

  it.each([
    ['abc', 'abc', 'aa bb cc'],
    ['abc', 'axbc', 'aa +x bb cc'],
    ['abc', 'ac', 'aa -b cc'],
    ['abc', 'axc', 'aa bx cc'],
    ['abc', 'xyc', 'ax by cc'],
    ['ab', 'bxy', '-a bb +x +y'],
    ['a', 'xyz', 'ax +y +z'],
    ['', 'x', '+x'],
    ['a', '', '-a'],
  ])('%s and %s are laid side by side', (before, after, steps) => {
    expect(told(before, after)).toBe(steps);
  });
});
