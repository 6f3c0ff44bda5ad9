/** What the writers of one slide, layout, master or notes page share: its language, relations and running ids. */
import type { Relationships } from '../../office/relationships';

export interface PartContext {
  readonly language: string;
  readonly relations: Relationships;
  /** A new id, unique in this part. */
  readonly nextId: () => number;
  /** Number of a placeholder in its layout, by the object id of the layout's placeholder. */
  readonly placeholderIndex: (objectId: string) => number | undefined;
  readonly kind: 'slide' | 'layout' | 'master' | 'notes' | 'notesMaster';
}

export function counter(first: number): () => number {
  let next = first;
  return () => {
    next += 1;
    return next - 1;
  };
}
