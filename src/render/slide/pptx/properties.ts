/** The package's own properties: title, language and dates, all given from outside so that the bytes are the same each time. */
import { el, xmlDocument } from '../../xml/element';

/** `created` in milliseconds since 1970. */
export function coreProperties(title: string, language: string, created: number): string {
  const date = new Date(created).toISOString().replace(/\.\d+Z$/, 'Z');
  const when = (name: string) => el(name, { 'xsi:type': 'dcterms:W3CDTF' }, date);
  return xmlDocument(
    el(
      'cp:coreProperties',
      {
        'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
        'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
        'xmlns:dcterms': 'http://purl.org/dc/terms/',
        'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      },
      el('dc:title', {}, title),
      when('dcterms:created'),
      el('dc:language', {}, language),
      when('dcterms:modified'),
    ),
  );
}

export const appProperties = (slides: number, application: string): string =>
  xmlDocument(
    el(
      'Properties',
      { xmlns: 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties' },
      el('Application', {}, application),
      el('Slides', {}, String(slides)),
    ),
  );
