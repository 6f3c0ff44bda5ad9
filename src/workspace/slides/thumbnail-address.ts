/**
 * The address of a page's picture. Google's opens for whoever has it, for half an hour (GOOGLE.md 5); ours carries what it shows, so
 * that a document can fetch it without a network.
 */
const ROOT = 'https://lh7-us.googleusercontent.com/docsdf/';
const LIFETIME_MS = 30 * 60 * 1000;

export interface Thumbnail {
  readonly presentationId: string;
  readonly pageObjectId: string;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  /** Milliseconds since 1970. */
  readonly madeAt: number;
}

export function thumbnailAddress({ presentationId, pageObjectId, width, height, madeAt }: Thumbnail): string {
  const facts = [presentationId, pageObjectId, width, height, madeAt];
  return `${ROOT}${Buffer.from(JSON.stringify(facts)).toString('base64url')}=s${width}`;
}

/** What an address of ours shows; undefined for any other, and for one that has run out. */
export function readThumbnailAddress(address: string, now: number): Thumbnail | undefined {
  const [, word] = /^https:\/\/lh7-us\.googleusercontent\.com\/docsdf\/([\w-]+)=s\d+$/.exec(address) ?? [];
  if (word === undefined) return undefined;
  const facts = JSON.parse(Buffer.from(word, 'base64url').toString()) as readonly [
    string,
    string,
    number,
    number,
    number,
  ];
  const [presentationId, pageObjectId, width, height, madeAt] = facts;
  return now - madeAt <= LIFETIME_MS ? { presentationId, pageObjectId, width, height, madeAt } : undefined;
}
