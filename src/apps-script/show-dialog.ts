/** Opens one of the built dialogs. What it shows travels as JSON in an attribute, which the template escapes. */
export type DialogName = 'result' | 'columns' | 'decks' | 'preview';

const SIZES: Readonly<Record<DialogName, readonly [width: number, height: number]>> = {
  result: [480, 320],
  columns: [820, 640],
  decks: [520, 360],
  preview: [720, 560],
};

export function showDialog(name: DialogName, title: string, content: unknown): void {
  const template = HtmlService.createTemplateFromFile(name);
  template['content'] = JSON.stringify(content);
  const [width, height] = SIZES[name];
  SpreadsheetApp.getUi().showModalDialog(template.evaluate().setWidth(width).setHeight(height), title);
}
