/** The first screen: what it is, that nothing was sent, what to look at first, and the first municipality large (LOOK.md section 10). */
import type { Gallery, MunicipalityPictures } from './gallery';
import { html, type Html } from './html';
import { figure } from './sections';

const lookFirst = (lines: readonly string[]): Html =>
  lines.length === 0
    ? html`<div class="box"><b>Titta på det här först:</b> Inget att rätta.</div>`
    : html`<div class="box"><b>Titta på det här först:</b><ul>${lines.map((line) => html`<li>${line}</li>`)}</ul></div>`;

const slideOf = (unit: MunicipalityPictures, key: string): MunicipalityPictures['slides'] => {
  const index = unit.slideKeys.indexOf(key);
  return index < 0 ? [] : [unit.slides[index]!];
};

/** The chart slide large, then shortlist, limits, tab and mail small; what a municipality lacks is left out. */
function firstMunicipality(unit: MunicipalityPictures): Html {
  const large = [...slideOf(unit, 'chart'), ...slideOf(unit, 'hidden')].slice(0, 1);
  const small = [...slideOf(unit, 'shortlist'), ...slideOf(unit, 'limits'), ...(unit.tab ? [unit.tab] : []), ...unit.mails.slice(0, 1)];
  return html`<h2>${unit.name} <small>${unit.answered}</small></h2><div class="first">${[...large, ...small].map((picture) => figure(picture))}</div>`;
}

/** `pageOf` tells where a municipality's own pictures are. */
export function firstScreen(gallery: Gallery, pageOf: (unit: MunicipalityPictures) => string): Html {
  const [first, ...others] = gallery.municipalities;
  return html`<h1>${gallery.title}</h1>
<p>${gallery.extent} <b>${gallery.sentWords}</b></p>
<p class="jump">
<a href="#bildspel">${gallery.municipalities.length + 1} bildspel</a>
<a href="#flikar">1 arbetsbok, ${gallery.tabs.length + gallery.municipalities.filter((unit) => unit.tab).length} flikar</a>
<a href="#brev">${gallery.mails.length} brev att granska</a>
<a href="#korningar">körningar och anrop</a>
</p>
${lookFirst(gallery.lookFirst)}
${first ? firstMunicipality(first) : null}
<h2 id="bildspel">Alla kommuner</h2>
<ul class="list">
${[gallery.joint, ...(first ? [first] : []), ...others].map(
  (unit) => html`<li><b>${unit.name}</b><br><span class="muted">${unit.answered}</span><br><a href="${pageOf(unit)}">Bilder och flik för ${unit.name}</a></li>`,
)}
</ul>
<h2>Filer</h2>
<ul>${gallery.files.map(({ text, file }) => html`<li><a href="${file}">${text}</a></li>`)}</ul>`;
}
