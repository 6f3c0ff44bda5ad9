/** The first screen: what it is, that nothing was sent, what to look at first, and the first municipality large (LOOK.md section 10). */
import type { Gallery, MunicipalityPictures, Picture } from './gallery';
import { drawn, html, type Html } from './html';
import { figure } from './sections';

const lookFirst = (lines: readonly string[]): Html =>
  lines.length === 0
    ? html`<div class="box"><b>Titta på det här först:</b> Inget att rätta.</div>`
    : html`<div class="box">
        <b>Titta på det här först:</b>
        <ul>
          ${lines.map((line) => html`<li>${line}</li>`)}
        </ul>
      </div>`;

/** A picture shown once more: its ids must not be those of the first one. */
function again(picture: Picture): Picture {
  const markup = picture.drawing.html;
  const ids = [...new Set([...markup.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]!))].sort(
    (a, b) => b.length - a.length,
  );
  const renamed =
    ids.length === 0
      ? markup
      : markup.replace(new RegExp(`(["# ])(${ids.map(literal).join('|')})(?=["); ])`, 'g'), '$1first-$2');
  return { ...picture, drawing: drawn(renamed) };
}

const literal = (id: string): string => id.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const slideOf = (unit: MunicipalityPictures, key: string, caption: string): readonly Picture[] => {
  const index = unit.slideKeys.indexOf(key);
  const slide = unit.slides[index];
  return slide ? [{ ...slide, caption }] : [];
};

const large = (unit: MunicipalityPictures, page: string): Html | null => {
  const [slide] = [...slideOf(unit, 'chart', 'Diagrammet'), ...slideOf(unit, 'hidden', 'Varför er bild inte visas')];
  if (!slide) return null;
  const { drawing, caption, detail } = again(slide);
  return html`<figure>
    <div class="crop">${drawing}</div>
    <figcaption>
      <b>${caption}</b><span class="muted">${detail}</span>
      <p class="jump">
        <a href="${page}">Alla ${unit.slides.length} bilder</a
        >${unit.deckFile === null ? null : html`<a href="${unit.deckFile}">Ladda ned bildspelet (.pptx)</a>`}
      </p>
    </figcaption>
  </figure>`;
};

/** The chart slide large, then shortlist, limits, tab and mail small; what a municipality lacks is left out. */
function firstMunicipality(unit: MunicipalityPictures, pageOf: (unit: MunicipalityPictures) => string): Html {
  const small: readonly Picture[] = [
    ...slideOf(unit, 'shortlist', 'Kortlistan'),
    ...slideOf(unit, 'limits', 'Vad vi inte kan säga'),
    ...(unit.tab ? [{ ...unit.tab, caption: 'Kommunfliken' }] : []),
    ...unit.mails.slice(0, 1).map((mail) => ({ ...mail, caption: 'Brev till ansvarig' })),
  ];
  return html`<h2>${unit.name} <small>${unit.answered}</small></h2>
    <div class="first">${large(unit, pageOf(unit))}${small.map((picture) => figure(again(picture)))}</div>`;
}

/** `pageOf` tells where a municipality's own pictures are. */
export function firstScreen(gallery: Gallery, pageOf: (unit: MunicipalityPictures) => string): Html {
  const [first, ...others] = gallery.municipalities;
  return html`<h1>${gallery.title}</h1>
    <p>${gallery.extent} <b>${gallery.sentWords}</b></p>
    <p class="jump">
      <a href="#bildspel">${gallery.municipalities.length + 1} bildspel</a>
      <a href="#flikar"
        >1 arbetsbok, ${gallery.tabs.length + gallery.municipalities.filter((unit) => unit.tab).length} flikar</a
      >
      <a href="#brev">${gallery.mails.length} brev att granska</a>
      <a href="#korningar">körningar och anrop</a>
    </p>
    ${lookFirst(gallery.lookFirst)} ${first ? firstMunicipality(first, pageOf) : null}
    <h2 id="bildspel">Alla kommuner</h2>
    <ul class="list">
      ${[gallery.joint, ...(first ? [first] : []), ...others].map(
        (unit) =>
          html`<li>
            <b>${unit.name}</b><br /><span class="muted">${unit.answered}</span><br /><a href="${pageOf(unit)}"
              >Bilder och flik för ${unit.name}</a
            >
          </li>`,
      )}
    </ul>
    <h2>Filer</h2>
    <ul>
      ${gallery.files.map(({ text, file }) => html`<li><a href="${file}">${text}</a></li>`)}
    </ul>`;
}
