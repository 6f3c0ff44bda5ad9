/** How the page looks: LOOK.md section 10, colours of section 2. */
const TEXT = `
*{box-sizing:border-box}
body{margin:0;font:18px/1.5 'Open Sans',Arial,sans-serif;color:#17222b;background:#fff;overflow-wrap:break-word}
main{max-width:1216px;margin:0 auto;padding:32px}
h1{font-size:36px;line-height:1.2;margin:0 0 8px}
h2{font-size:26px;margin:40px 0 12px}
h2 small{font-size:17px;font-weight:400;color:#45525e;margin-left:8px}
a{color:#0a58a3;text-decoration:underline}
a:focus-visible,button:focus-visible,summary:focus-visible,[tabindex]:focus-visible{outline:3px solid #0a58a3;outline-offset:2px}
.skip,.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.skip:focus{position:static;width:auto;height:auto;clip-path:none;display:inline-block;padding:12px 32px}
.jump a{margin-right:28px;display:inline-block}
.box{border:2px solid #45525e;padding:18px;margin:24px 0}
.box h2{font-size:18px;margin:0}
.box ul{margin:6px 0 0;padding-left:22px}
.muted{color:#45525e}
pre{white-space:pre-wrap}
section{border-top:1px solid #d5dadf;margin-top:32px}
.list{display:grid;grid-template-columns:repeat(4,minmax(0,1fr));gap:24px;padding:0;list-style:none}
table{border-collapse:collapse;width:100%}
caption{text-align:left;font-weight:700;padding:6px 0}
th{background:#e4e9ed;text-align:left;border-bottom:2px solid #17222b}
th,td{padding:6px 12px}
td{border-bottom:1px solid #d5dadf}
td.n,th.n{text-align:right}
.jobs{overflow-x:auto}
`;

const PICTURES = `
figure{margin:0;min-width:0}
.crop{border:1px solid #77838e;background:#fff;overflow:hidden}
.crop svg{display:block;width:100%;height:auto}
.crop iframe{display:block;border:0;background:#fff}
.crop .closed{margin:0;padding:18px}
.scrolls{overflow:auto;max-height:640px}
.scrolls svg{width:auto;max-width:none}
.mail figcaption{padding:0 16px 12px}
figcaption{margin-top:6px}
figcaption b{display:block}
figcaption p{margin:6px 0}
.beside{display:flex;flex-wrap:wrap;gap:6px 16px;align-items:flex-start;margin-top:6px;font-size:16px}
.beside details{flex:1 1 130px;min-width:0}
.beside details[open]{flex-basis:100%}
summary{cursor:pointer;padding:3px 0;color:#0a58a3}
.said{overflow:auto;max-height:480px;padding:6px 12px;border:1px solid #d5dadf}
.said p{margin:6px 0}
.notes{white-space:pre-line}
button{font:inherit;padding:3px 12px;border:1px solid #17495c;border-radius:4px;background:#fff;color:#17495c;cursor:pointer}
.first{display:grid;grid-template-columns:minmax(0,560fr) minmax(0,264fr) minmax(0,264fr);gap:24px 32px;align-items:start}
.first>figure:first-child{grid-row:span 2}
.first>figure:not(:first-child)>.crop{height:150px;overflow:hidden}
.first .scrolls svg{width:100%}
.first .mail{width:680px;transform:scale(.39);transform-origin:0 0}
.first .mail figcaption{display:none}
.two{display:grid;grid-template-columns:minmax(0,1fr) minmax(0,1fr);gap:32px;align-items:start}
.two .wide{grid-column:span 2}
`;

const LARGE = `
dialog.large{width:96vw;max-width:none;max-height:94vh;padding:0;border:2px solid #17222b;background:#fff;color:inherit}
dialog.large[open]{display:flex;flex-direction:column}
dialog.large::backdrop{background:rgba(23,34,43,.7)}
.bar{display:flex;gap:16px;justify-content:space-between;align-items:flex-start;padding:12px 16px;border-bottom:1px solid #77838e}
.bar h2{font-size:20px;margin:0;min-width:0}
.canvas{flex:0 1 auto;overflow:auto;padding:16px}
.canvas svg{display:block;margin:0 auto;width:max(min(100%,160vh),720px);height:auto}
.canvas svg[width]{width:auto;height:auto;max-width:none;margin:0}
.canvas .mail{max-width:712px;margin:0 auto}
`;

const NARROW = `
@media (max-width:1180px){.first{grid-template-columns:minmax(0,1fr) minmax(0,1fr)}.first>figure:first-child{grid-column:span 2;grid-row:auto}.first>figure:not(:first-child)>.crop{height:210px}.first .mail{transform:scale(.5)}}
@media (max-width:800px){.first,.two,.list{grid-template-columns:minmax(0,1fr)}.two .wide,.first>figure:first-child{grid-column:auto}.first>figure:not(:first-child)>.crop{height:auto;max-height:420px}.first .mail{transform:none;width:auto}main{padding:20px}.scrolls{overflow:hidden;max-height:none}.scrolls svg{width:100%}.list{gap:16px}h1{font-size:30px}.box{padding:14px}.skip:focus{padding:12px 20px}}
@media print{.enlarge,.skip{display:none}section{break-before:page;border:0}figure{break-inside:avoid}.scrolls{max-height:none;overflow:visible}.scrolls svg{width:100%}}
`;

export const STYLE = [TEXT, PICTURES, LARGE, NARROW].join('');
