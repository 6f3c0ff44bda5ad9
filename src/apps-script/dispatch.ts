/** Carries out one call in Apps Script: REST methods through the advanced services, the rest through the built-in ones. */
import type { Call } from '../google/call';
import { type Method, methods, positionalParameters } from '../google/methods';
import { builtInServices } from './built-in-services';

type Service = { readonly [name: string]: Service } & ((...args: readonly unknown[]) => unknown);

/** Looked up at the call, never while the script is loaded (GOOGLE.md 21). */
const advancedServices = (): Readonly<Record<string, unknown>> => ({ Sheets, Slides, Drive });

export function dispatch(call: Call): unknown {
  const method = methods[call.method];
  if (!method.http) return builtInServices(call);
  const steps = method.service.split('.');
  const name = steps.pop() as string;
  const owner = steps.reduce((at, step) => (at as Service)[step], advancedServices() as unknown) as Service;
  return owner[name]!(...serviceArguments(method, call));
}

/**
 * The arguments of an advanced service: body first, then the path and required query parameters in the document's order,
 * then the blob's place, then the options, left out where there are none (GOOGLE.md 19).
 */
export function serviceArguments(method: Method, call: Pick<Call, 'params' | 'body'>): unknown[] {
  const params = (call.params ?? {}) as Readonly<Record<string, unknown>>;
  const positional = positionalParameters(method);
  const options = Object.fromEntries(Object.entries(params).filter(([name]) => !positional.includes(name)));
  return [
    ...(method.body ? [call.body] : []),
    ...positional.map((name) => params[name]),
    ...(method.blob ? [null] : []),
    ...(Object.keys(options).length ? [options] : []),
  ];
}
