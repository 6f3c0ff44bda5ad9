/**
 * Pictures can be looked at large: a window over the page, opened by a button beside each picture or a click on it, closed by Esc or its
 * button. The picture itself moves into the window and back, so that no id is there twice. Without script there are no buttons, and
 * nothing else is missing.
 */
import type { Words } from '../../messages';
import { drawn, html, type Html } from './html';

const SCRIPT = `
(() => {
  const dialog = document.querySelector('dialog.large');
  if (!dialog || !dialog.showModal) return;
  const canvas = dialog.querySelector('.canvas');
  const title = dialog.querySelector('h2');
  let home = null;
  let opener = null;
  const enlarge = (figure, button) => {
    home = figure.querySelector('.crop');
    opener = button;
    home.style.minHeight = home.offsetHeight + 'px';
    title.textContent = figure.querySelector('figcaption b').textContent;
    canvas.replaceChildren(...home.childNodes);
    dialog.showModal();
    canvas.scrollTo(0, 0);
  };
  dialog.addEventListener('close', () => {
    home.replaceChildren(...canvas.childNodes);
    home.style.minHeight = '';
    opener.focus();
  });
  dialog.addEventListener('click', ({ target }) => {
    if (target === dialog || target.closest('.close')) dialog.close();
  });
  for (const button of document.querySelectorAll('button.enlarge')) {
    const figure = button.closest('figure');
    button.hidden = false;
    button.addEventListener('click', () => enlarge(figure, button));
    figure.querySelector('.crop').addEventListener('click', () => enlarge(figure, button));
  }
})();
`;

/** Hidden until the script has found it. */
export const enlargeButton = (caption: string, { galleryPicture }: Words): Html =>
  html`<button type="button" class="enlarge" hidden>
    ${galleryPicture.enlarge}<span class="unseen">: ${caption}</span>
  </button>`;

/** The window and its script, last on a page. */
export const enlarging = ({ galleryPicture }: Words): Html =>
  html`<dialog class="large" aria-labelledby="large-title">
      <div class="bar">
        <h2 id="large-title"></h2>
        <button type="button" class="close">${galleryPicture.close}</button>
      </div>
      <div class="canvas" tabindex="0" role="group" aria-labelledby="large-title"></div>
    </dialog>
    <script>
      ${drawn(SCRIPT)};
    </script>`;
