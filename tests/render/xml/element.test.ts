import fc from 'fast-check';
import { XMLValidator } from 'fast-xml-parser';
import { el } from '../../../src/render/xml/element';

describe('el', () => {
  test('strings are text, null is left out', () => {
    expect(el('a', { b: '<"&\'>\n', c: null, d: 1, e: true }, 'x < "y"', null, [el('e'), null]).xml).toBe(
      '<a b="&lt;&quot;&amp;&#39;&gt;&#10;" d="1" e="1">x &lt; &quot;y&quot;<e/></a>',
    );
  });

  test('whatever a text holds, the element is well-formed and has no sign that XML forbids', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (words) => {
        const { xml } = el('a', { b: words }, words);
        expect(XMLValidator.validate(xml)).toBe(true);
        expect(xml).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/);
      }),
    );
  });

  test('half a pair of surrogates is shown as lost, a whole one stays', () => {
    expect(el('a', {}, 'x\ud83dy😀\ude00').xml).toBe('<a>x\ufffdy😀\ufffd</a>');
  });
});
