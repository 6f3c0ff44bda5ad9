/** A page of HTML as one SVG, so that a README can show it: the page stands as XHTML in a foreignObject, with nothing fetched. */
import { JSDOM } from 'jsdom';

const XHTML = 'http://www.w3.org/1999/xhtml';

/** Pixels of the picture. `keep` takes out what is not to be shown, and what a picture cannot show. */
export function pageToSvg(
  html: string,
  size: { readonly width: number; readonly height: number },
  title: string,
  keep: (body: HTMLElement) => void = () => undefined,
): string {
  const { window } = new JSDOM(html);
  const { document } = window;
  keep(document.body);
  const style = [...document.querySelectorAll('style')].map(({ textContent }) => textContent).join('\n');
  const inner = [...document.body.childNodes]
    .map((node) => new window.XMLSerializer().serializeToString(node))
    .join('');
  const { width, height } = size;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${title}">` +
    `<rect width="${width}" height="${height}" fill="#FFFFFF"/>` +
    `<foreignObject width="${width}" height="${height}">` +
    `<div xmlns="${XHTML}" class="page"><style><![CDATA[${style.replace(/\bbody\b/g, '.page')}]]></style>${inner}</div>` +
    `</foreignObject></svg>\n`
  );
}

/** In the place of each frame what it shows: a picture shows no frames. */
export function withoutFrames(body: HTMLElement): void {
  for (const frame of [...body.querySelectorAll('iframe')]) {
    const inside = new JSDOM(frame.srcdoc).window.document.body;
    const shown = body.ownerDocument.createElement('div');
    shown.innerHTML = inside.innerHTML;
    frame.replaceWith(shown);
  }
}
