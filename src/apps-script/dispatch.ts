/** Carries out one call in Apps Script: REST methods through the advanced services, the rest through the built-in ones. */
import type { Call } from '../google/call';
import type { Media } from '../google/media';
import { type Method, methods, positionalParameters } from '../google/methods';
import { builtInServices } from './built-in-services';

type Service = { readonly [name: string]: Service } & ((...args: readonly unknown[]) => unknown);

/** Looked up at the call, never while the script is loaded (GOOGLE.md 21). */
const advancedServices = (): Readonly<Record<string, unknown>> => ({ Sheets, Slides, Docs, Drive });

export function dispatch(call: Call): unknown {
  const method = methods[call.method];
  if (!method.http) return builtInServices(call);
  const steps = method.service.split('.');
  const name = steps.pop() as string;
  const owner = steps.reduce((at, step) => (at as Service)[step], advancedServices() as unknown) as Service;
  const answer = owner[name]!(...serviceArguments(method, call));
  return method.answersMedia ? mediaFrom(answer as GoogleAppsScript.Base.Blob | string) : answer;
}

const blobOf = ({ base64, contentType }: Media): GoogleAppsScript.Base.Blob =>
  Utilities.newBlob(Utilities.base64Decode(base64), contentType);

/** A file's bytes come as a blob, or as a text where they are one (GOOGLE.md 51). */
function mediaFrom(answer: GoogleAppsScript.Base.Blob | string): Media {
  const blob = typeof answer === 'string' ? Utilities.newBlob(answer, 'text/plain') : answer;
  return { contentType: blob.getContentType() ?? '', base64: Utilities.base64Encode(blob.getBytes()) };
}

/**
 * The arguments of an advanced service: body first, then the path and required query parameters in the document's order,
 * then the blob's place, then the options, left out where there are none (GOOGLE.md 19).
 */
export function serviceArguments(method: Method, call: Pick<Call, 'params' | 'body' | 'media'>): unknown[] {
  const params = (call.params ?? {}) as Readonly<Record<string, unknown>>;
  const positional = positionalParameters(method);
  const options = Object.fromEntries(Object.entries(params).filter(([name]) => !positional.includes(name)));
  return [
    ...(method.body ? [call.body] : []),
    ...positional.map((name) => params[name]),
    ...(method.blob ? [call.media ? blobOf(call.media) : null] : []),
    ...(Object.keys(options).length ? [options] : []),
  ];
}
