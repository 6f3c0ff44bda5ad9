/** A table with its name and heads, as HTML. */
import { html, type Html } from './html';

/** Cells may be empty; rows as wide as `heads`. */
export const tableOf = (name: string, heads: readonly string[], rows: readonly (readonly string[])[]): Html =>
  html`<table>
    <caption>
      ${name}
    </caption>
    <thead>
      <tr>
        ${heads.map((head) => html`<th scope="col">${head}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        (cells) =>
          html`<tr>
            ${cells.map((cell) => html`<td>${cell}</td>`)}
          </tr>`,
      )}
    </tbody>
  </table>`;
