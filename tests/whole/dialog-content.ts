/** What a dialog was opened with, read out of its page as the browser reads the attribute. */
import { JSDOM } from 'jsdom';

export const dialogContent = <Content>(html: string): Content =>
  JSON.parse(new JSDOM(html).window.document.body.dataset['content'] ?? '{}') as Content;
