/** Writes index.html; with many municipalities each has a page of its own, so that no page grows past what a browser opens gladly. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Words } from '../../messages';
import { enlarging } from './enlarging';
import { firstScreen } from './first-screen';
import type { Gallery, MunicipalityPictures } from './gallery';
import { html } from './html';
import { page } from './page';
import { anchor, jobsSection, municipalitySection, picturesSection } from './sections';

const MOST_ON_ONE_PAGE = 12;

export function writeGallery(folder: string, gallery: Gallery, words: Words): void {
  const { galleryPlaces: places, galleryHeadings: headings, galleryWords, lang } = words;
  const units = [gallery.joint, ...gallery.municipalities];
  const ownPages = units.length > MOST_ON_ONE_PAGE;
  const pageOf = (unit: MunicipalityPictures): string =>
    ownPages ? `${places.municipalityFolder}/${anchor(unit.id, words)}.html` : `#${anchor(unit.id, words)}`;
  const body = html`${firstScreen(gallery, pageOf, words)}
  ${ownPages ? null : units.map((unit) => municipalitySection(unit, words))}
  ${picturesSection(places.tabs, headings.tabs, gallery.tabs, 'wide', words)}
  ${picturesSection(places.documents, headings.documents, gallery.documents, '', words)}
  ${picturesSection(places.mails, headings.mails, gallery.mails, '', words)} ${jobsSection(gallery.jobs, words)}`;
  const around = (content: string): Parameters<typeof page>[3] => ({
    before: html`<a class="skip" href="#${content}">${words.galleryMoving.skip}</a>`,
    after: enlarging(words),
  });
  writeFileSync(join(folder, 'index.html'), page(gallery.title, body, lang, around(places.content)));
  if (!ownPages) return;
  mkdirSync(join(folder, places.municipalityFolder), { recursive: true });
  for (const unit of units) {
    const own = { ...unit, deckFile: unit.deckFile && `../${unit.deckFile}` };
    const back = html`<nav aria-label="${words.galleryMoving.parts}">
      <a href="../index.html">${words.galleryLinks.back}</a>
    </nav>`;
    writeFileSync(
      join(folder, pageOf(unit)),
      page(
        galleryWords.municipalityTitle(unit.name, gallery.title),
        html`${back}${municipalitySection(own, words)}`,
        lang,
        around(anchor(unit.id, words)),
      ),
    );
  }
}
