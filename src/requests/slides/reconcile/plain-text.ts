/** The text of a shape or cell as it reads, without the line break that Slides ends every text with. */
import type { slides_v1 } from 'googleapis/build/src/apis/slides/v1';

export const plainText = (text: slides_v1.Schema$TextContent | undefined): string =>
  (text?.textElements ?? [])
    .map(({ textRun, autoText }) => textRun?.content ?? autoText?.content ?? '')
    .join('')
    .replace(/\n$/, '');
