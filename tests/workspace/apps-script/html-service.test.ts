import { htmlService } from '../../../src/workspace/apps-script/html-service';

interface Service {
  createTemplateFromFile(name: string): { content?: string; evaluate(): { getContent(): string } };
}

const serviceFor = (source: string): Service => htmlService(() => source) as Service;

describe('the local HtmlService', () => {
  it('escapes what <?= prints', () => {
    const template = serviceFor('<body data-content="<?= content ?>">').createTemplateFromFile('x');
    template.content = '{"a":"<script>\'&"}';
    expect(template.evaluate().getContent()).toBe(
      '<body data-content="{&quot;a&quot;:&quot;&lt;script&gt;&#39;&amp;&quot;}">',
    );
  });

  it('refuses force-printing, which would let a person’s text become markup', () => {
    const template = serviceFor('<?!= content ?>').createTemplateFromFile('x');
    template.content = 'x';
    expect(() => template.evaluate()).toThrow(/no scriptlet/);
  });

  it('throws by name where a variable is missing', () => {
    expect(() => serviceFor('<?= absent ?>').createTemplateFromFile('x').evaluate()).toThrow('absent is not defined');
  });
});
