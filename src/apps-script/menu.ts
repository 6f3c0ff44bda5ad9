/** Builds a menu. It is done with few rights and makes no call (GOOGLE.md 21). */

/** A caption and the function it starts; null is a dividing line. */
export type MenuEntry<Handler extends string> = readonly [caption: string, handler: Handler] | null;

export function buildMenu<Handler extends string>(name: string, entries: readonly MenuEntry<Handler>[]): void {
  const menu = SpreadsheetApp.getUi().createMenu(name);
  for (const entry of entries) {
    if (entry) menu.addItem(...entry);
    else menu.addSeparator();
  }
  menu.addToUi();
}
