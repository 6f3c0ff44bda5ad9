/** The first screen: what it is, that nothing was sent, what to look at first, and the first municipality large (LOOK.md section 10). */
import type { Words } from '../../messages';
import type { Gallery, MunicipalityPictures, Picture } from './gallery';
import { drawn, html, type Html } from './html';
import { beside, figure } from './sections';

/** Where a municipality's own pictures are. */
export type PageOf = (unit: MunicipalityPictures) => string;

const lookFirst = (lines: readonly string[], { galleryWords }: Words): Html =>
  lines.length === 0
    ? html`<div class="box">
        <h2>${galleryWords.lookFirst}</h2>
        ${galleryWords.nothingToCorrect}
      </div>`
    : html`<div class="box">
        <h2>${galleryWords.lookFirst}</h2>
        <ul>
          ${lines.map((line) => html`<li>${line}</li>`)}
        </ul>
      </div>`;

const notShown = (hidden: Gallery['notShown']): Html | null =>
  hidden === undefined ? null : html`<p><b>${hidden.heading}.</b> ${hidden.reasons.join(' ')}</p>`;

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

const large = (unit: MunicipalityPictures, page: string, words: Words): Html | null => {
  const { galleryCaptions, galleryLinks } = words;
  const [slide] = [
    ...slideOf(unit, 'chart', galleryCaptions.chart),
    ...slideOf(unit, 'hidden', galleryCaptions.hiddenSlides),
  ];
  if (!slide) return null;
  const picture = again(slide);
  const { drawing, caption, detail } = picture;
  return html`<figure>
    <div class="crop">${drawing}</div>
    <figcaption>
      <b>${caption}</b><span class="muted">${detail}</span>
      <p class="jump">
        <a href="${page}">${galleryLinks.allSlides(unit.slides.length)}</a
        >${unit.deckFile === null ? null : html`<a href="${unit.deckFile}">${galleryLinks.deck}</a>`}
      </p>
    </figcaption>
    ${beside(picture, words)}
  </figure>`;
};

/** The chart slide large, then shortlist, limits, tab and mail small; what a municipality lacks is left out. */
function firstMunicipality(unit: MunicipalityPictures, pageOf: PageOf, words: Words): Html {
  const captions = words.galleryCaptions;
  const small: readonly Picture[] = [
    ...slideOf(unit, 'shortlist', captions.shortlist),
    ...slideOf(unit, 'limits', captions.limits),
    ...(unit.tab ? [{ ...unit.tab, caption: captions.tab }] : []),
    ...unit.mails.slice(0, 1).map((mail) => ({ ...mail, caption: captions.mailToOwner })),
  ];
  return html`<h2>${unit.name} <small>${unit.answered}</small></h2>
    <div class="first">
      ${large(unit, pageOf(unit), words)}${small.map((picture) => figure(again(picture), words))}
    </div>`;
}

export function firstScreen(gallery: Gallery, pageOf: PageOf, words: Words): Html {
  const { galleryPlaces: places, galleryLinks: links, galleryHeadings: headings, galleryMoving: moving } = words;
  const [first, ...others] = gallery.municipalities;
  return html`<h1>${gallery.title}</h1>
    <p>${gallery.extent} <b>${gallery.sentWords}</b></p>
    ${notShown(gallery.notShown)}
    <nav class="jump" aria-label="${moving.parts}">
      <a href="#${places.decks}">${links.decks(gallery.municipalities.length + 1)}</a>
      <a href="#${places.tabs}"
        >${links.tabs(gallery.tabs.length + gallery.municipalities.filter((unit) => unit.tab).length)}</a
      >
      <a href="#${places.documents}">${links.documents(gallery.documentCount)}</a>
      <a href="#${places.mails}">${links.mails(gallery.mails.length)}</a>
      <a href="#${places.jobs}">${links.jobs}</a>
    </nav>
    <div id="${places.content}" tabindex="-1">${lookFirst(gallery.lookFirst, words)}</div>
    ${first ? firstMunicipality(first, pageOf, words) : null}
    <h2 id="${places.decks}">${headings.municipalities}</h2>
    <ul class="list">
      ${[gallery.joint, ...(first ? [first] : []), ...others].map(
        (unit) =>
          html`<li>
            <b>${unit.name}</b><br /><span class="muted">${unit.answered}</span><br /><a href="${pageOf(unit)}"
              >${links.picturesOf(unit.name)}</a
            >
          </li>`,
      )}
    </ul>
    <h2>${headings.files}</h2>
    <ul>
      ${gallery.files.map(({ text, file }) => html`<li><a href="${file}">${text}</a></li>`)}
    </ul>`;
}
