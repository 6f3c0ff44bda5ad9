/** Sections of the page: pictures of one municipality, tabs, mails, and the table of jobs. */
import type { Gallery, JobRow, MunicipalityPictures, Picture } from './gallery';
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

export const anchor = (id: string): string => `kommun-${id.replace(/[^a-zA-Z0-9]/g, '_')}`;

export const municipalitySection = (unit: MunicipalityPictures): Html =>
  html`<section id="${anchor(unit.id)}">
    <h2>${unit.name} <small>${unit.answered}</small></h2>
    ${unit.deckFile === null ? null : html`<p><a href="${unit.deckFile}">Ladda ned bildspelet för ${unit.name} (.pptx)</a></p>`}
    <div class="two">
      ${unit.slides.map((slide) => figure(slide))} ${unit.tab === null ? null : figure(unit.tab, 'wide')}
    </div>
  </section>`;

export const picturesSection = (id: string, heading: string, pictures: readonly Picture[], className: string): Html =>
  html`<section id="${id}">
    <h2>${heading}</h2>
    <div class="two">${pictures.map((picture) => figure(picture, className))}</div>
  </section>`;

const oneDecimal = (value: number): string => value.toFixed(1).replace('.', ',');

const jobRow = (job: JobRow): Html =>
  html`<tr>
    <td>${job.name}</td>
    <td class="n">${job.restCalls}</td>
    <td class="n">${job.builtInCalls}</td>
    <td class="n">${oneDecimal(job.seconds)}</td>
  </tr>`;

export const jobsSection = (jobs: Gallery['jobs']): Html =>
  html`<section id="korningar">
    <h2>Körningar och anrop</h2>
    <p class="muted">
      Sekunder är uppskattade för Google, inte mätta. Alla anrop finns i <a href="calls.jsonl">calls.jsonl</a>.
    </p>
    <div class="jobs">
      <table>
        <thead>
          <tr>
            <th>Körning</th>
            <th class="n">Anrop till Sheets, Slides och Drive</th>
            <th class="n">Lås, egenskaper, utlösare, brev</th>
            <th class="n">Sekunder hos Google</th>
          </tr>
        </thead>
        <tbody>
          ${jobs.map(jobRow)}
        </tbody>
      </table>
    </div>
  </section>`;
