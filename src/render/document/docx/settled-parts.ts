/** Takes out of the parts what differs from one making to the next: times, chance ids, numbers that count on through a process. */
type Parts = ReadonlyMap<string, string | Uint8Array>;

/** Ids of links are drawn by chance, in the document and in what it is related to. */
const CHANCE_ID = /rId[a-z0-9_-]{15,}/g;

/** Milliseconds since 1970 as the file's own properties write them. */
const isoSeconds = (ms: number): string => new Date(ms).toISOString().replace(/\.\d+Z$/, 'Z');

function settledProperties(xml: string, modified: number, language: string): string {
  const time = isoSeconds(modified);
  return xml
    .replace(/(<dcterms:(created|modified)[^>]*>)[^<]*/g, `$1${time}`)
    .replace(/<dc:creator>[^<]*<\/dc:creator>|<cp:lastModifiedBy>[^<]*<\/cp:lastModifiedBy>/g, '')
    .replace('</cp:coreProperties>', `<dc:language>${language}</dc:language></cp:coreProperties>`);
}

export function settledParts(
  parts: Parts,
  { modified, language }: { readonly modified: number; readonly language: string },
): Parts {
  const ids = new Map<string, string>();
  const idFor = (id: string): string => {
    if (!ids.has(id)) ids.set(id, `rIdLink${ids.size + 1}`);
    return ids.get(id)!;
  };
  let drawings = 0;
  // The document itself is read first, so that its links are numbered as they stand.
  const names = [...parts.keys()].sort((a, b) => Number(b === 'word/document.xml') - Number(a === 'word/document.xml'));
  const settled = new Map(
    names.map((name): readonly [string, string | Uint8Array] => {
      const data = parts.get(name)!;
      if (typeof data !== 'string') return [name, data];
      if (name === 'docProps/core.xml') return [name, settledProperties(data, modified, language)];
      const numbered = data.replace(/(<wp:docPr id=")\d+/g, (_, start: string) => `${start}${(drawings += 1)}`);
      return [name, numbered.replace(CHANCE_ID, idFor)];
    }),
  );
  return new Map([...parts.keys()].map((name) => [name, settled.get(name)!]));
}
