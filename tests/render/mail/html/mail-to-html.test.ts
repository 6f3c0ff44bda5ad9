import { sv } from '../../../../src/messages/sv';
import { mailToHtml } from '../../../../src/render/mail/html/mail-to-html';
import type { SentMail } from '../../../../src/workspace/state';

const mail: SentMail = {
  from: 'strateg@demostad.example',
  to: 'anna@demostad.example',
  subject: 'Ämne "<script>"',
  body: 'Hej </pre><script>',
  name: 'Digital <b>mognad</b>',
  at: 0,
  htmlBody: '<!DOCTYPE html><p title="x">Hej & välkommen</p><script>alert(1)</script>',
};

describe('mailToHtml', () => {
  const html = mailToHtml(mail, sv);

  it('shows the mail in a frame that may do nothing', () => {
    expect(html).toContain('<iframe sandbox=""');
    expect(html).toContain(
      'srcdoc="&lt;!DOCTYPE html&gt;&lt;p title=&quot;x&quot;&gt;Hej &amp; välkommen&lt;/p&gt;&lt;script&gt;',
    );
  });

  it('writes every field of the mail as text', () => {
    expect(html).not.toMatch(/<script|<b>|<\/pre><script/);
    expect(html).toContain('<strong>Ämne &quot;&lt;script&gt;&quot;</strong>');
    expect(html).toContain(
      'Till: anna@demostad.example. Från: Digital &lt;b&gt;mognad&lt;/b&gt; (strateg@demostad.example).',
    );
  });
});
