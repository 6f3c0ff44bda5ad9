/** Tells on stderr how far the main job has come: whole lines into a file, one line rewritten in place on a screen. */
import { findingLine, type Finding } from '../../messages/finding';
import { sv } from '../../messages/sv';

export interface Progress {
  readonly step: (words: string) => void;
  readonly part: (words: string) => void;
  readonly finding: (finding: Finding) => void;
  readonly done: (lines: readonly string[]) => void;
}

export function progressOn(stream: NodeJS.WriteStream): Progress {
  let part = false;
  const line = (words: string): void => {
    if (part && stream.isTTY) stream.write('\n');
    part = false;
    stream.write(`${words}\n`);
  };
  return {
    step: (words) => line(words),
    part(words) {
      if (!stream.isTTY) return line(`  ${words}`);
      part = true;
      stream.write(`\r\u001b[K  ${words}`);
    },
    finding: (finding) => line(`  ${sv.severityNames[finding.severity]}, ${findingLine(finding, sv)}`),
    done: (lines) => lines.forEach(line),
  };
}
