/** The shell of a page: language, style, width, and what stands around its content. Works without script; prints one section a page (LOOK.md section 10). */
import { html, type Html } from './html';
import { STYLE } from './style';

/** `before`: the way past what stands first; `after`: what opens over the page. */
interface Around {
  readonly before?: Html;
  readonly after?: Html;
}

export const page = (title: string, body: Html, language: string, { before, after }: Around = {}): string =>
  html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
        <style>
          ${{ html: STYLE }}
        </style>
      </head>
      <body>
        ${before ?? null}
        <main>${body}</main>
        ${after ?? null}
      </body>
    </html> `.html;
