/** Opens one of the built dialogs. What it shows and its words travel as JSON in attributes, which the template escapes. */
import { wordsHere } from './language';

export type DialogName = 'result' | 'columns' | 'review' | 'decks' | 'documents' | 'preview';

const SIZES: Readonly<Record<DialogName, readonly [width: number, height: number]>> = {
  result: [480, 320],
  columns: [820, 640],
  review: [720, 640],
  decks: [520, 360],
  documents: [760, 640],
  preview: [720, 560],
};

export function showDialog(name: DialogName, title: string, content: unknown): void {
  const template = HtmlService.createTemplateFromFile(name);
  const words = wordsHere();
  template['lang'] = words.lang;
  template['title'] = title;
  template['content'] = JSON.stringify(content);
  template['words'] = JSON.stringify(words.dialogs);
  const [width, height] = SIZES[name];
  SpreadsheetApp.getUi().showModalDialog(template.evaluate().setWidth(width).setHeight(height), title);
}
