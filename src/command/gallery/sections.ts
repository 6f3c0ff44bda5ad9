/** Sections of the page: pictures of one municipality, tabs, mails, and the table of jobs. */
import type { Gallery, JobRow, MunicipalityPictures, Picture } from './gallery';
import type { Words } from '../../messages';
import { pageName } from './page-name';
import { enlargeButton } from './enlarging';
import { html, type Html } from './html';

/** What scrolls can be reached and moved with the keyboard too. */
const crop = ({ drawing, caption, scrolls }: Picture): Html =>
  scrolls
    ? html`<div class="crop scrolls" tabindex="0" role="region" aria-label="${caption}">${drawing}</div>`
    : html`<div class="crop">${drawing}</div>`;

/** What the picture shows, and what is said to it. */
const inWords = ({ inWords: said, notes, caption }: Picture, { galleryPicture }: Words): Html | null =>
  said === undefined
    ? null
    : html`<details>
        <summary>${galleryPicture.inWords}<span class="unseen">: ${caption}</span></summary>
        <div class="said" tabindex="0" role="group" aria-label="${galleryPicture.inWords}: ${caption}">
          ${said}
          ${
            notes
              ? html`<p><b>${galleryPicture.notes}</b></p>
                  <p class="notes">${notes}</p>`
              : null
          }
        </div>
      </details>`;

/** What can be done with a picture: looked at large, read. */
export const beside = (picture: Picture, words: Words): Html =>
  html`<div class="beside">
    ${picture.closed ? null : enlargeButton(picture.caption, words)} ${inWords(picture, words)}
  </div>`;

export const figure = (picture: Picture, words: Words, className = ''): Html =>
  html`<figure class="${className}">
    ${crop(picture)}
    <figcaption><b>${picture.caption}</b><span class="muted">${picture.detail}</span></figcaption>
    ${beside(picture, words)}
  </figure>`;

export const anchor = (id: string, { galleryPlaces }: Words): string => galleryPlaces.municipality(pageName(id));

export const municipalitySection = (unit: MunicipalityPictures, words: Words): Html =>
  html`<section id="${anchor(unit.id, words)}">
    <h2>${unit.name} <small>${unit.answered}</small></h2>
    ${unit.deckFile === null ? null : html`<p><a href="${unit.deckFile}">${words.galleryLinks.deckOf(unit.name)}</a></p>`}
    <div class="two">
      ${unit.slides.map((slide) => figure(slide, words))} ${unit.tab === null ? null : figure(unit.tab, words, 'wide')}
    </div>
  </section>`;

export const picturesSection = (
  id: string,
  heading: string,
  pictures: readonly Picture[],
  className: string,
  words: Words,
): Html =>
  html`<section id="${id}">
    <h2>${heading}</h2>
    <div class="two">${pictures.map((picture) => figure(picture, words, className))}</div>
  </section>`;

const jobRow = (job: JobRow, { oneDecimal }: Words): Html =>
  html`<tr>
    <td>${job.name}</td>
    <td class="n">${job.restCalls}</td>
    <td class="n">${job.builtInCalls}</td>
    <td class="n">${oneDecimal(job.seconds)}</td>
  </tr>`;

export const jobsSection = (jobs: Gallery['jobs'], words: Words): Html => {
  const heads = words.galleryJobs;
  return html`<section id="${words.galleryPlaces.jobs}">
    <h2>${words.galleryHeadings.jobs}</h2>
    <p class="muted">${heads.estimated} <a href="calls.jsonl">calls.jsonl</a>.</p>
    <div class="jobs" tabindex="0" role="group" aria-label="${words.galleryHeadings.jobs}">
      <table>
        <thead>
          <tr>
            <th scope="col">${heads.job}</th>
            <th scope="col" class="n">${heads.restCalls}</th>
            <th scope="col" class="n">${heads.builtInCalls}</th>
            <th scope="col" class="n">${heads.seconds}</th>
          </tr>
        </thead>
        <tbody>
          ${jobs.map((job) => jobRow(job, words))}
        </tbody>
      </table>
    </div>
  </section>`;
};
