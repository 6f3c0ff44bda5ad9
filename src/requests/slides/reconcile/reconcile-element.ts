/** One drawn element of a deck: made, made anew where its content has changed, or left alone where a person has changed it. */
import type { slides_v1 } from 'googleapis/build/src/apis/slides/v1';
import { contentHash } from '../../content-hash';
import type { LaidElement } from '../lay-out/laid-slide';
import { noChange, type Change } from './change';
import { expectedFingerprint, fingerprintOf, sameLook } from './fingerprint';
import type { Written } from './written';

type Element = slides_v1.Schema$PageElement;

const remove = (objectId: string): slides_v1.Schema$Request => ({ deleteObject: { objectId } });

export function reconcileElement(
  slideKey: string,
  laid: LaidElement,
  slideObjectId: string,
  found: Element | null,
  written: Written,
): Change {
  const place = `${slideKey}.${laid.key}`;
  const requests = laid.draw(slideObjectId);
  const hash = contentHash(JSON.stringify(requests));
  const look = expectedFingerprint(requests);
  const done: Change = { ...noChange, elements: { [place]: [hash, look] } };
  const last = written.elements[place];
  const left: Change = { ...noChange, kept: [place], ...(last && { elements: { [place]: last } }) };
  if (last === undefined) {
    if (found === null) return { ...done, requests };
    return sameLook(fingerprintOf(found), look) ? done : left;
  }
  if (last[0] === hash && found !== null) return done;
  if (found === null || !sameLook(fingerprintOf(found), last[1])) return left;
  return { ...done, requests: [remove(laid.rootId), ...requests] };
}

/** An element that the slide no longer has: taken away if it is as we left it. */
export function dropElement(place: string, rootId: string, found: Element | null, written: Written): Change {
  const last = written.elements[place];
  if (!last || found === null) return noChange;
  if (!sameLook(fingerprintOf(found), last[1])) return { ...noChange, kept: [place], elements: { [place]: last } };
  return { ...noChange, requests: [remove(rootId)] };
}
