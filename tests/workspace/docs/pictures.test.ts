import { centerCrop } from '../../../src/workspace/docs/pictures/inline-object';
import { createWorkspace } from '../../../src/workspace/workspace';
import { DOCUMENT, docsWorkspace, type DocsWorkspace, insert, NOW, openedDocument, USER } from './docs-workspace';

interface Made {
  readonly w: DocsWorkspace;
  readonly deck: string;
  readonly thumbnail: (size?: string) => {
    readonly contentUrl: string;
    readonly width: number;
    readonly height: number;
  };
  readonly clock: { now: number };
}

function deckAndDocument(): Made {
  const clock = { now: NOW };
  const workspace = createWorkspace({ now: () => clock.now, user: USER });
  const file = (mimeType: string): string =>
    (
      workspace.handle({ method: 'drive.files.create', body: { name: 'Prov', mimeType } }).body as {
        readonly id: string;
      }
    ).id;
  const deck = file('application/vnd.google-apps.presentation');
  const w = openedDocument(workspace, file(DOCUMENT));
  const thumbnail: Made['thumbnail'] = (size = 'LARGE') =>
    w.call('slides.presentations.pages.getThumbnail', {
      presentationId: deck,
      pageObjectId: 'p',
      'thumbnailProperties.thumbnailSize': size,
    }).body as ReturnType<Made['thumbnail']>;
  return { w, deck, thumbnail, clock };
}

const embedded = (w: DocsWorkspace, id: string) => w.tab().inlineObjects![id]!.inlineObjectProperties!.embeddedObject!;

describe('the picture of a slide', () => {
  it('has the slide’s form and an address that fits in a request', () => {
    const { thumbnail } = deckAndDocument();
    const { contentUrl, width, height } = thumbnail();
    expect([width, height]).toEqual([1600, 900]);
    expect(contentUrl).toMatch(/^https:\/\/lh7-us\.googleusercontent\.com\//);
    expect(contentUrl.length).toBeLessThan(2048);
  });

  it('comes into a document as wide as the text at most', () => {
    const { w, thumbnail } = deckAndDocument();
    const { contentUrl } = thumbnail();
    w.batch(insert(1, 'före'));
    const answer = w.batch({ insertInlineImage: { location: { index: 5 }, uri: contentUrl } });
    const { objectId } = answer.replies![0]!.insertInlineImage!;
    expect(w.content()[0]!.paragraph!.elements![1]).toEqual({
      startIndex: 5,
      endIndex: 6,
      inlineObjectElement: { inlineObjectId: objectId, textStyle: {} },
    });
    expect(embedded(w, objectId!)).toMatchObject({
      imageProperties: { sourceUri: contentUrl },
      size: { width: { magnitude: 468, unit: 'PT' }, height: { magnitude: 263.25, unit: 'PT' } },
    });
  });

  it('takes another’s place with its size, and is cut to its form', () => {
    const { w, thumbnail } = deckAndDocument();
    const square = { width: { magnitude: 90, unit: 'PT' }, height: { magnitude: 90, unit: 'PT' } };
    const { contentUrl } = thumbnail('SMALL');
    const made = w.batch({ insertInlineImage: { location: { index: 1 }, uri: contentUrl, objectSize: square } });
    const { objectId: imageObjectId } = made.replies![0]!.insertInlineImage!;
    const before = embedded(w, imageObjectId!);
    w.batch({
      replaceImage: { imageObjectId: imageObjectId!, uri: thumbnail().contentUrl, imageReplaceMethod: 'CENTER_CROP' },
    });
    const after = embedded(w, imageObjectId!);
    expect(after.size).toEqual(before.size);
    expect(after.imageProperties!.contentUri).not.toBe(before.imageProperties!.contentUri);
  });

  it('is refused when its address has run out, and when it was never given', () => {
    const { w, thumbnail, clock } = deckAndDocument();
    const { contentUrl } = thumbnail();
    clock.now += 31 * 60 * 1000;
    const words =
      'Invalid requests[0].insertInlineImage: There was a problem retrieving the image. The provided image should be publicly accessible, within size limit, and in supported formats.';
    expect(w.refusal({ insertInlineImage: { location: { index: 1 }, uri: contentUrl } }).message).toBe(words);
  });

  it('is not given without a size, nor for a page that is not there', () => {
    const { w, deck } = deckAndDocument();
    const ask = (params: object) =>
      w.call('slides.presentations.pages.getThumbnail', { presentationId: deck, ...params }).status;
    expect(ask({ pageObjectId: 'p' })).toBe(501);
    expect(ask({ pageObjectId: 'gone', 'thumbnailProperties.thumbnailSize': 'LARGE' })).toBe(404);
  });
});

describe('a picture that fills another’s frame', () => {
  it('loses as much on both sides, as a wide one in a square was recorded to', () => {
    const { offsetLeft, offsetRight, ...rest } = centerCrop({ width: 272, height: 92 }, { width: 50, height: 50 });
    expect([offsetLeft, offsetRight]).toEqual([expect.closeTo(0.33088234), expect.closeTo(0.33088234)]);
    expect(rest).toEqual({});
    expect(centerCrop({ width: 10, height: 40 }, { width: 20, height: 20 })).toEqual({
      offsetTop: 0.375,
      offsetBottom: 0.375,
    });
  });
});

describe('a picture’s alt text', () => {
  it('cannot be written: no request has it', () => {
    const w = docsWorkspace();
    expect(
      w.refusal({ insertInlineImage: { location: { index: 1 }, uri: 'https://a.example', description: 'x' } }).message,
    ).toContain('Unknown name "description"');
  });
});
