/** HtmlService for templates that print values: `<?= name ?>` escapes for where it stands; nothing else is done. */
import { escapeHtml } from '../../google/escape-html';
import { loud } from './loud';

export interface HtmlOutput {
  readonly getContent: () => string;
  readonly setWidth: (width: number) => HtmlOutput;
  readonly setHeight: (height: number) => HtmlOutput;
}

function htmlOutput(content: string): HtmlOutput {
  const output: HtmlOutput = loud('HtmlOutput', {
    getContent: () => content,
    setWidth: () => output,
    setHeight: () => output,
  });
  return output;
}

/** `readFile` gives the text of a pushed HTML file by its name without ending. */
export function htmlService(readFile: (name: string) => string): object {
  return loud('HtmlService', {
    createTemplateFromFile(name: string) {
      const source = readFile(name);
      const template: Record<string, unknown> = {
        evaluate: () =>
          htmlOutput(
            source.replace(/<\?(!?=)?([\s\S]*?)\?>/g, (_, kind: string | undefined, code: string) => {
              const variable = code.trim();
              if (kind !== '=' || !/^\w+$/.test(variable))
                throw new Error(`The local workspace runs no scriptlet '${code}'`);
              if (!(variable in template)) throw new Error(`${variable} is not defined`);
              return escapeHtml(String(template[variable]));
            }),
          ),
      };
      return template;
    },
  });
}
