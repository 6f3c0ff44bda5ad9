/** The one way in which a text of a person becomes text of XML or HTML, so that it can never become markup. */
import { escapeHtml } from '../../google/escape-html';

/** What XML 1.0 cannot hold, and what no page should. */
const UNFIT = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

const BREAKS: Readonly<Record<string, string>> = { '\n': '&#10;', '\t': '&#9;', '\r': '&#13;' };

/** Signs that nothing can show are left out; halves of surrogate pairs are shown as lost. */
const fit = (value: string): string => value.replace(UNFIT, '').replace(LONE_SURROGATE, '\ufffd');

/** Between the tags of XML and HTML, and in HTML's quoted attributes. */
export const escapeText = (value: string): string => escapeHtml(fit(value));

/** In an attribute of XML, whose readers would make line breaks and tabs to spaces. */
export const escapeAttribute = (value: string): string =>
  escapeText(value).replace(/[\n\t\r]/g, (sign) => BREAKS[sign] ?? sign);
