/** A picture as it was when it came in: bytes out of a file, or a slide of which a picture was fetched. */
import type { Media } from '../../../google/media';
import type { PresentationState } from '../../slides/state';

export type Picture =
  | { readonly kind: 'file'; readonly media: Media }
  | {
      readonly kind: 'slide';
      /** As it stood then; a later change of the deck does not show. */
      readonly presentation: PresentationState;
      readonly pageObjectId: string;
    };

/** A picture that Google has fetched from an address. */
export interface FetchedPicture {
  readonly picture: Picture;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
}
