import { escapeHtml } from '../../src/google/escape-html';

it('leaves no sign that could end a text or an attribute', () => {
  expect(escapeHtml(`<a href="x" title='y'>R&D åäö</a>`)).toBe(
    '&lt;a href=&quot;x&quot; title=&#39;y&#39;&gt;R&amp;D åäö&lt;/a&gt;',
  );
});
