/** Google fetches a picture when it is put in and keeps a copy; what cannot fetch must not keep the address. */
import { slidesWorkspace } from './slides-workspace';

const contentUrl = 'https://example.com/bild.png';

it.each([
  ['pageBackgroundFill', { pageBackgroundFill: { stretchedPictureFill: { contentUrl } } }],
  ['pageBackgroundFill.stretchedPictureFill', { pageBackgroundFill: { stretchedPictureFill: { contentUrl } } }],
  [
    'pageBackgroundFill.stretchedPictureFill.contentUrl',
    { pageBackgroundFill: { stretchedPictureFill: { contentUrl } } },
  ],
  ['*', { pageBackgroundFill: { stretchedPictureFill: { contentUrl } } }],
])('a page filled with a picture by %s is 501', (fields, pageProperties) => {
  const w = slidesWorkspace();
  const before = w.state;
  expect(w.refusal({ updatePageProperties: { objectId: 'p', pageProperties, fields } }).code).toBe(501);
  expect(w.state).toBe(before);
});

it.each([
  { createImage: { url: contentUrl, elementProperties: { pageObjectId: 'p' } } },
  { replaceImage: { imageObjectId: 'image_1', url: contentUrl } },
  { replaceAllShapesWithImage: { imageUrl: contentUrl, containsText: { text: 'x' } } },
  { createVideo: { source: 'YOUTUBE', id: 'x', elementProperties: { pageObjectId: 'p' } } },
])('%j is 501', (request) => {
  const w = slidesWorkspace();
  const before = w.state;
  expect(w.refusal(request).code).toBe(501);
  expect(w.state).toBe(before);
});
