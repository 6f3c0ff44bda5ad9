/** Other colours in a theme, as a person gives a template or a deck. */
import type { slides_v1 } from 'googleapis/build/src/apis/slides/v1';
import type { AWorkbook } from '../workbook/a-workbook';

export const filesOf = (book: AWorkbook, kind: string): readonly string[] =>
  Object.values(book.workspace.state.files)
    .filter(({ appProperties }) => appProperties['kind'] === kind)
    .map(({ id }) => id);

/** Asks Google as the person who made the decks. */
export function asked(
  book: AWorkbook,
  method: string,
  params: Readonly<Record<string, unknown>>,
  body?: unknown,
): unknown {
  const answer = book.workspace.handle({ method, params, body });
  if (answer.status >= 400) throw new Error(JSON.stringify(answer.body));
  return answer.body;
}

/** As a municipality gives a presentation its own colours: all twelve at once, as Slides wants them. */
export function recolour(
  book: AWorkbook,
  presentationId: string,
  changes: Readonly<Record<string, { red: number; green: number; blue: number }>>,
): void {
  const { masters } = asked(book, 'slides.presentations.get', { presentationId }) as slides_v1.Schema$Presentation;
  const master = masters![0]!;
  const colors = master.pageProperties!.colorScheme!.colors!.map(({ type, color }) => ({
    type: type!,
    color: changes[type!] ?? color!,
  }));
  const requests = [
    {
      updatePageProperties: {
        objectId: master.objectId!,
        pageProperties: { colorScheme: { colors } },
        fields: 'colorScheme.colors',
      },
    },
  ];
  asked(book, 'slides.presentations.batchUpdate', { presentationId }, { requests });
}
