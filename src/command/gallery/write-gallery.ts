/** Writes index.html; with many municipalities each has a page of its own, so that no page grows past what a browser opens gladly. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { firstScreen } from './first-screen';
import type { Gallery, MunicipalityPictures } from './gallery';
import { html } from './html';
import { page } from './page';
import { anchor, jobsSection, municipalitySection, picturesSection } from './sections';

const MOST_ON_ONE_PAGE = 12;

export function writeGallery(folder: string, gallery: Gallery): void {
  const units = [gallery.joint, ...gallery.municipalities];
  const ownPages = units.length > MOST_ON_ONE_PAGE;
  const pageOf = (unit: MunicipalityPictures): string =>
    ownPages ? `kommuner/${anchor(unit.id)}.html` : `#${anchor(unit.id)}`;
  const body = html`${firstScreen(gallery, pageOf)} ${ownPages ? null : units.map(municipalitySection)}
  ${picturesSection('flikar', 'Arbetsbokens övriga flikar', gallery.tabs, 'wide')}
  ${picturesSection('brev', 'Brev', gallery.mails, '')} ${jobsSection(gallery.jobs)}`;
  writeFileSync(join(folder, 'index.html'), page(gallery.title, body));
  if (!ownPages) return;
  mkdirSync(join(folder, 'kommuner'), { recursive: true });
  for (const unit of units) {
    const own = { ...unit, deckFile: unit.deckFile && `../${unit.deckFile}` };
    const back = html`<p><a href="../index.html">Till översikten</a></p>`;
    writeFileSync(
      join(folder, pageOf(unit)),
      page(`${unit.name}: ${gallery.title}`, html`${back}${municipalitySection(own)}`),
    );
  }
}
