/** Sections of the page: pictures of one municipality, tabs, mails, and the table of jobs. */
import type { Gallery, JobRow, MunicipalityPictures, Picture } from './gallery';
import type { Words } from '../../messages';
import { pageName } from './page-name';
import { html, type Html } from './html';

/** What scrolls can be reached and moved with the keyboard too. */
const crop = ({ drawing, caption, scrolls }: Picture): Html =>
  scrolls
    ? html`<div class="crop scrolls" tabindex="0" role="region" aria-label="${caption}">${drawing}</div>`
    : html`<div class="crop">${drawing}</div>`;

export const figure = (picture: Picture, className = ''): Html =>
  html`<figure class="${className}">
    ${crop(picture)}
    <figcaption><b>${picture.caption}</b><span class="muted">${picture.detail}</span></figcaption>
  </figure>`;

export const anchor = (id: string, { galleryPlaces }: Words): string => galleryPlaces.municipality(pageName(id));

export const municipalitySection = (unit: MunicipalityPictures, words: Words): Html =>
  html`<section id="${anchor(unit.id, words)}">
    <h2>${unit.name} <small>${unit.answered}</small></h2>
    ${unit.deckFile === null ? null : html`<p><a href="${unit.deckFile}">${words.galleryLinks.deckOf(unit.name)}</a></p>`}
    <div class="two">
      ${unit.slides.map((slide) => figure(slide))} ${unit.tab === null ? null : figure(unit.tab, 'wide')}
    </div>
  </section>`;

export const picturesSection = (id: string, heading: string, pictures: readonly Picture[], className: string): Html =>
  html`<section id="${id}">
    <h2>${heading}</h2>
    <div class="two">${pictures.map((picture) => figure(picture, className))}</div>
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
    <div class="jobs">
      <table>
        <thead>
          <tr>
            <th>${heads.job}</th>
            <th class="n">${heads.restCalls}</th>
            <th class="n">${heads.builtInCalls}</th>
            <th class="n">${heads.seconds}</th>
          </tr>
        </thead>
        <tbody>
          ${jobs.map((job) => jobRow(job, words))}
        </tbody>
      </table>
    </div>
  </section>`;
};
