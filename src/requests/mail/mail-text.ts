/** The same mail as plain text, 72 columns wide, in the same order. */
import type { Mail, MailBlock, MailLink } from '../../report/mails/mail';

const WIDTH = 72;

export function mailText(mail: Mail): string {
  const parts = [
    [mail.sender],
    heading(mail.title),
    wrap(mail.lead),
    ...mail.blocks.map(lines),
    ...mail.links.map(link),
    ...(mail.signature.length > 0 ? [mail.signature.flatMap((line) => wrap(line))] : []),
    wrap(mail.footer),
  ];
  return `${parts.map((part) => part.map(oneLine).join('\n')).join('\n\n')}\n`;
}

function lines(block: MailBlock): readonly string[] {
  switch (block.type) {
    case 'action':
      return [
        ...heading(`${block.badge}: ${block.title}`),
        ...wrap(block.details),
        ...wrap(block.next),
        ...link(block.link),
      ];
    case 'paragraph':
      return wrap(block.text);
    case 'list':
      return [
        ...heading(block.heading),
        ...block.items.flatMap(hung),
        ...(block.after === undefined ? [] : wrap(block.after)),
      ];
    case 'counts':
      return counts(block.headers, block.rows);
  }
}

/** The address stands on a line of its own, never broken. */
const link = ({ text, url }: MailLink): readonly string[] => [...wrap(`${text}:`), url];

function heading(text: string): readonly string[] {
  const wrapped = wrap(text);
  return [...wrapped, '-'.repeat(Math.max(...wrapped.map((line) => Array.from(line).length)))];
}

const hung = (text: string): readonly string[] =>
  wrap(text, WIDTH - 2).map((line, index) => `${index === 0 ? '-' : ' '} ${line}`);

function counts(headers: readonly [string, string], rows: readonly (readonly [string, number])[]): readonly string[] {
  const width = Math.max(headers[0].length, ...rows.map(([name]) => name.length)) + 2;
  const line = (name: string, count: string): string => `${name.padEnd(width)}${count.padStart(headers[1].length)}`;
  return [
    line(...headers),
    '-'.repeat(width + headers[1].length),
    ...rows.map(([name, count]) => line(name, String(count))),
  ];
}

/** Breaks between words; a word longer than the width stays whole, since it may be an address. */
function wrap(text: string, width = WIDTH): readonly string[] {
  const result: string[] = [];
  for (const word of oneLine(text).split(' ')) {
    const last = result[result.length - 1];
    if (last !== undefined && Array.from(`${last} ${word}`).length <= width)
      result[result.length - 1] = `${last} ${word}`;
    else result.push(word);
  }
  return result;
}

const oneLine = (text: string): string => text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ');
