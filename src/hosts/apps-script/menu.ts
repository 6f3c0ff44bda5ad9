/** The menu. It is built with few rights and makes no call (GOOGLE.md 21). */
import { menuMessages } from '../../messages/sv/menu';

/** Names of the functions that main.ts exports: a misspelt handler does not compile. */
export type PublicFunction = keyof typeof import('../../main');

const ITEMS: readonly (readonly [caption: string, handler: PublicFunction] | null)[] = [
  [menuMessages.items.setUp, 'setUp'],
  null,
  [menuMessages.items.recalculate, 'recalculate'],
  [menuMessages.items.municipalityTabs, 'municipalityTabs'],
  [menuMessages.items.decks, 'openDecks'],
  null,
  [menuMessages.items.updatePlan, 'updateHealth'],
  null,
  [menuMessages.items.previewMailing, 'previewMails'],
  [menuMessages.items.sendNow, 'sendNow'],
  [menuMessages.items.toggleMailing, 'toggleMails'],
  [menuMessages.items.refreshStatus, 'showStatus'],
];

export function buildMenu(): void {
  const menu = SpreadsheetApp.getUi().createMenu(menuMessages.menu);
  for (const item of ITEMS) {
    if (item) menu.addItem(...item);
    else menu.addSeparator();
  }
  menu.addToUi();
}
