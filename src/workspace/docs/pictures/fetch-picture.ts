/**
 * A picture by its address, as Google fetches it (GOOGLE.md 34). There is no network here: the addresses of pages of our own decks are
 * known by what they say; addresses that Google is known to refuse are refused in its words; any other is 501.
 */
import { invalidArgument, notImplemented } from '../../protocol/api-error';
import { own } from '../../protocol/api-schema';
import { findPage } from '../../slides/pages';
import { readThumbnailAddress } from '../../slides/thumbnail-address';
import type { WorkspaceState } from '../../state';
import type { FetchedPicture } from './picture';

const LONGEST_ADDRESS = 2048;

const FORBIDDEN = 'Access to the provided image was forbidden.';
const NOT_RETRIEVED =
  'There was a problem retrieving the image. The provided image should be publicly accessible, within size limit, and in supported formats.';

const OURS = /^https:\/\/lh7-us\.googleusercontent\.com\/docsdf\//;
const DRIVE = /^https:\/\/(drive|docs)\.google\.com\//;

/** `where` such as `requests[0].replaceImage`. @throws ApiError 400 or 501. */
export type FetchPicture = (address: string, where: string) => FetchedPicture;

export const fetchPicture =
  (state: WorkspaceState, now: number): FetchPicture =>
  (address, where) => {
    const refused = (why: string): Error => invalidArgument(`Invalid ${where}: ${why}`);
    if (Buffer.byteLength(address) > LONGEST_ADDRESS) throw refused('The provided image URI is too long.');
    if (DRIVE.test(address)) throw refused(FORBIDDEN);
    if (!/^https?:/.test(address)) throw refused(NOT_RETRIEVED);
    if (!OURS.test(address)) throw notImplemented(`fetching ${address}`);
    const shown = readThumbnailAddress(address, now);
    const presentation = shown && own(state.presentations, shown.presentationId);
    if (!shown || !presentation || !findPage(presentation, shown.pageObjectId)) throw refused(NOT_RETRIEVED);
    const { pageObjectId, width, height } = shown;
    return { picture: { kind: 'slide', presentation, pageObjectId }, width, height };
  };
