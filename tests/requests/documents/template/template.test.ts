/** The template's .docx, read part by part: what no request to Docs can make must come with it. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { languages, wordsIn, type Language } from '../../../../src/messages';
import { templateFiles } from '../../../../src/requests/documents/template/template-files';
import { templateFiles as madeAnew } from '../../../../src/tools/document-template';

const part = (language: Language, name: string): string =>
  strFromU8(unzipSync(Buffer.from(templateFiles[language], 'base64'))[name] ?? new Uint8Array());

/** A named style's own part. */
const style = (language: Language, id: string): string =>
  new RegExp(`<w:style [^>]*w:styleId="${id}".*?</w:style>`).exec(part(language, 'word/styles.xml'))?.[0] ?? '';

describe('the template', () => {
  it('in the repository is the one that the generator makes', async () => {
    const file = path.resolve(__dirname, '../../../../src/requests/documents/template/template-files.ts');
    expect(readFileSync(file, 'utf8')).toBe(await madeAnew());
  });

  describe.each(languages)('in %s', (language) => {
    it('is at most 20 kB', () => {
      expect(templateFiles[language].length).toBeLessThanOrEqual(20_000);
    });

    it('says the language of its text and of the file', () => {
      const { officeLanguage } = wordsIn(language);
      expect(part(language, 'word/styles.xml')).toContain(`<w:lang w:val="${officeLanguage}"/>`);
      expect(part(language, 'docProps/core.xml')).toContain(`<dc:language>${officeLanguage}</dc:language>`);
    });

    it('has the marker alone in the one paragraph, on a page of A4', () => {
      const document = part(language, 'word/document.xml');
      expect(document.match(/<w:p>/g)).toHaveLength(1);
      expect(document).toContain(`<w:t xml:space="preserve">${wordsIn(language).documentTemplateWords.marker}</w:t>`);
      expect(document).toContain('<w:pgSz w:w="11906" w:h="16838"');
    });

    it('has the number of the page and of the pages in its footer', () => {
      const footer = part(language, 'word/footer1.xml');
      const { page, ofPages } = wordsIn(language).documentTemplateWords;
      const told = [...footer.matchAll(/<w:(?:t|instrText)[^>]*>([^<]*)</g)].map(([, text]) => text);
      expect(told).toEqual([page, 'PAGE', ofPages, 'NUMPAGES']);
    });

    it.each([
      ['Title', 'w:sz w:val="40"'],
      ['Subtitle', 'w:sz w:val="26"'],
      ['Heading1', 'w:sz w:val="28"'],
      ['Heading2', 'w:sz w:val="24"'],
      ['Heading3', 'w:sz w:val="22"'],
      ['Normal', 'w:default="1"'],
    ])('has the style %s', (id, look) => {
      expect(style(language, id)).toContain(look);
    });
  });
});
