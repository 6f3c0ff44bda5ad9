/** The spreadsheet's UI: what a person would see is kept, and answered as the person of the run would answer. */
import type { HtmlOutput } from './html-service';
import { loud } from './loud';

export interface SeenAlert {
  readonly title: string;
  readonly text: string;
}

interface SeenDialog {
  readonly title: string;
  readonly html: string;
}

export interface Seen {
  readonly alerts: SeenAlert[];
  readonly dialogs: SeenDialog[];
  /** Scopes that the script has asked for, by address. */
  readonly askedScopes: string[];
  readonly menu: (readonly [caption: string, handler: string] | null)[];
}

export function createUi(seen: Seen, answer: (alert: SeenAlert) => 'OK' | 'CANCEL'): object {
  const Button = { OK: 'OK', CANCEL: 'CANCEL', CLOSE: 'CLOSE', YES: 'YES', NO: 'NO' };
  const menu: object = loud('Menu', {
    addItem: (caption: string, handler: string) => (seen.menu.push([caption, handler]), menu),
    addSeparator: () => (seen.menu.push(null), menu),
    addToUi: () => undefined,
  });
  return loud('Ui', {
    Button,
    ButtonSet: { OK: 'OK', OK_CANCEL: 'OK_CANCEL', YES_NO: 'YES_NO' },
    alert(title: string, text: string, buttons: string) {
      seen.alerts.push({ title, text });
      return buttons === 'OK' ? Button.OK : answer({ title, text });
    },
    showModalDialog: (output: HtmlOutput, title: string) =>
      void seen.dialogs.push({ title, html: output.getContent() }),
    createMenu: () => menu,
  });
}
