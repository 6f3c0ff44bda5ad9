/** Tells on stderr how far the main job has come: whole lines into a file, one line rewritten in place on a screen. */
import { findingLine, type Finding } from '../messages/finding';
import type { Words } from '../messages';

export interface Progress {
  readonly step: (text: string) => void;
  /** Of a step; on a screen each takes the place of the one before. */
  readonly part: (text: string) => void;
  readonly finding: (finding: Finding) => void;
  readonly done: (lines: readonly string[]) => void;
}

export function progressOn(stream: NodeJS.WriteStream, words: Words): Progress {
  let part = false;
  const line = (text: string): void => {
    if (part && stream.isTTY) stream.write('\n');
    part = false;
    stream.write(`${text}\n`);
  };
  return {
    step: line,
    part(text) {
      if (!stream.isTTY) return line(`  ${text}`);
      part = true;
      stream.write(`\r\u001b[K  ${text}`);
    },
    finding: (finding) => line(`  ${words.severityNames[finding.severity]}, ${findingLine(finding, words)}`),
    done: (lines) => lines.forEach(line),
  };
}
