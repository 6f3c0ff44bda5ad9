/** Splits a number format pattern into its sections, and a section into literals and codes. */
export interface Token {
  readonly text: string;
  /** Quoted or escaped: stands as it is. */
  readonly literal: boolean;
}

/** Positive, negative, zero and text sections, as far as the pattern has them. */
export function sectionsOf(pattern: string): readonly (readonly Token[])[] {
  const sections: Token[][] = [[]];
  for (let i = 0; i < pattern.length; i += 1) {
    const character = pattern.charAt(i);
    const section = sections[sections.length - 1] as Token[];
    if (character === ';') sections.push([]);
    else if (character === '\\') section.push({ text: pattern.charAt((i += 1)), literal: true });
    else if (character === '"') {
      const end = pattern.indexOf('"', i + 1);
      const last = end < 0 ? pattern.length : end;
      section.push({ text: pattern.slice(i + 1, last), literal: true });
      i = last;
    } else section.push({ text: character, literal: false });
  }
  return sections;
}
