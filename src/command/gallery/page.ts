/** The shell of a page: language, style, width. Works without script; prints one section a page (LOOK.md section 10). */
import { html, type Html } from './html';

const STYLE = `
*{box-sizing:border-box}
body{margin:0;font:18px/1.5 'Open Sans',Arial,sans-serif;color:#17222b;background:#fff}
main{max-width:1216px;margin:0 auto;padding:32px}
h1{font-size:36px;line-height:1.2;margin:0 0 8px}
h2{font-size:26px;margin:40px 0 12px}
h2 small{font-size:17px;font-weight:400;color:#45525e;margin-left:8px}
h3{font-size:20px;margin:28px 0 8px}
a{color:#0a58a3;text-decoration:underline}
.jump a{margin-right:28px;display:inline-block}
.box{border:2px solid #45525e;padding:18px;margin:24px 0}
.box ul{margin:6px 0 0;padding-left:22px}
.muted{color:#45525e}
figure{margin:0;min-width:0}
.crop{border:1px solid #77838e;background:#fff;overflow:hidden}
.crop svg{display:block;width:100%;height:auto}
.crop iframe{display:block;border:0;background:#fff}
.scrolls{overflow:auto;max-height:640px}
.scrolls svg{width:auto;max-width:none}
.mail figcaption{padding:0 16px 12px}
figcaption{margin-top:6px}
figcaption b{display:block}
figcaption p{margin:6px 0}
pre{white-space:pre-wrap}
.first{display:grid;grid-template-columns:minmax(0,560fr) minmax(0,264fr) minmax(0,264fr);gap:24px 32px;align-items:start}
.first>figure:first-child{grid-row:span 2}
.first>figure:not(:first-child)>.crop{height:150px;overflow:hidden}
.first .scrolls svg{width:100%}
.first .mail{width:680px;transform:scale(.39);transform-origin:0 0}
.first .mail figcaption{display:none}
.two{display:grid;grid-template-columns:minmax(0,1fr) minmax(0,1fr);gap:32px;align-items:start}
.two .wide{grid-column:span 2}
.list{display:grid;grid-template-columns:repeat(4,minmax(0,1fr));gap:24px;padding:0;list-style:none}
table{border-collapse:collapse;width:100%}
th{background:#e4e9ed;text-align:left;border-bottom:2px solid #17222b}
th,td{padding:6px 12px}
td{border-bottom:1px solid #d5dadf}
td.n,th.n{text-align:right}
section{border-top:1px solid #d5dadf;margin-top:32px}
@media (max-width:1180px){.first{grid-template-columns:minmax(0,1fr) minmax(0,1fr)}.first>figure:first-child{grid-column:span 2;grid-row:auto}.first>figure:not(:first-child)>.crop{height:210px}.first .mail{transform:scale(.5)}}
@media (max-width:800px){.first,.two,.list{grid-template-columns:minmax(0,1fr)}.two .wide,.first>figure:first-child{grid-column:auto}.first>figure:not(:first-child)>.crop{height:auto;max-height:420px}.first .mail{transform:none;width:auto}main{padding:20px}.jobs{overflow-x:auto}}
@media print{section{break-before:page;border:0}figure{break-inside:avoid}.scrolls{max-height:none;overflow:visible}.scrolls svg{width:100%}}
`;

export const page = (title: string, body: Html, language: string): string =>
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
        <main>${body}</main>
      </body>
    </html> `.html;
