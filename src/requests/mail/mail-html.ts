/** A mail as one HTML table, 600 wide, with inline styles, no pictures and no script; every text is escaped. */
import type {
  ActionItem,
  Mail,
  MailBlock,
  MailCounts,
  MailLink,
  MailList,
  MailParagraph,
} from '../../report/mails/mail';
import { escapeHtml, escapeUrl } from './escape-html';
import { darkStyles, styles } from './styles';

export function mailHtml(mail: Mail): string {
  return [
    '<!DOCTYPE html>',
    `<html lang="${escapeHtml(mail.lang)}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    '<meta name="supported-color-schemes" content="light dark">',
    `<title>${escapeHtml(mail.subject)}</title>`,
    `<style>${darkStyles}</style>`,
    '</head>',
    `<body class="page" style="${styles.body}">`,
    '<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0"><tr><td align="center">',
    `<table role="presentation" class="paper" width="600" cellpadding="0" cellspacing="0" border="0" style="${styles.frame}">`,
    `<tr><td class="paper" style="${styles.cell};border:0">`,
    `<p class="second" style="${styles.sender}">${escapeHtml(mail.sender)}</p>`,
    `<h1 class="paper" style="${styles.title}">${escapeHtml(mail.title)}</h1>`,
    `<p class="paper" style="${styles.lead}">${escapeHtml(mail.lead)}</p>`,
    ...mail.blocks.map(section),
    `<div class="paper" style="${styles.section}">`,
    ...mail.links.map((link) => `<p style="margin:0 0 4px">${anchor(link)}</p>`),
    ...signature(mail.signature),
    `<p class="second" style="${styles.footer}">${escapeHtml(mail.footer)}</p>`,
    '</div>',
    '</td></tr></table>',
    '</td></tr></table>',
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

const signature = (lines: readonly string[]): readonly string[] =>
  lines.map(
    (line, at) => `<p class="paper" style="${at === 0 ? styles.greeting : styles.paragraph}">${escapeHtml(line)}</p>`,
  );

const section = (block: MailBlock): string => `<div class="paper" style="${styles.section}">${html(block)}</div>`;

function html(block: MailBlock): string {
  switch (block.type) {
    case 'action':
      return action(block);
    case 'paragraph':
      return paragraph(block);
    case 'list':
      return list(block);
    case 'counts':
      return counts(block);
  }
}

const badge = (block: ActionItem): string =>
  block.warm
    ? `<span class="warm" style="${styles.warmBadge}">${escapeHtml(block.badge)}</span>`
    : `<span class="badge" style="${styles.badge}">${escapeHtml(block.badge)}</span>`;

const action = (block: ActionItem): string =>
  [
    badge(block),
    `<h2 class="paper" style="${styles.action}">${escapeHtml(block.title)}</h2>`,
    `<p class="second" style="${styles.details}">${escapeHtml(block.details)}</p>`,
    `<p class="paper" style="${styles.next}">${escapeHtml(block.next)}</p>`,
    `<p style="margin:0">${anchor(block.link)}</p>`,
  ].join('\n');

const paragraph = (block: MailParagraph): string =>
  `<p class="paper" style="${styles.paragraph}${block.bold === true ? ';font-weight:bold' : ''}">${escapeHtml(block.text)}</p>`;

const list = (block: MailList): string =>
  [
    `<h2 class="paper" style="${styles.heading}">${escapeHtml(block.heading)}</h2>`,
    `<ul class="paper" style="${styles.list}">${block.items.map((item) => `<li>${escapeHtml(item)}</li>`).join('')}</ul>`,
    ...(block.after === undefined
      ? []
      : [`<p class="second" style="${styles.details}">${escapeHtml(block.after)}</p>`]),
  ].join('\n');

function counts(block: MailCounts): string {
  const head = block.headers.map(
    (header, column) =>
      `<th scope="col" class="paper" align="${side(column)}" style="${styles.headCell}">${escapeHtml(header)}</th>`,
  );
  const rows = block.rows.map(
    ([name, count]) =>
      `<tr><td class="paper" align="left" style="${styles.countCell}">${escapeHtml(name)}</td>` +
      `<td class="paper" align="right" style="${styles.countCell}">${count}</td></tr>`,
  );
  const look = `class="paper" cellpadding="0" cellspacing="0" border="0" style="${styles.table};border:0"`;
  return `<table ${look}><tr>${head.join('')}</tr>${rows.join('')}</table>`;
}

const side = (column: number): 'left' | 'right' => (column === 0 ? 'left' : 'right');

const anchor = (link: MailLink): string =>
  `<a class="link" href="${escapeUrl(link.url)}" style="${styles.link}">${escapeHtml(link.text)}</a>`;
