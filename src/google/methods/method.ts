/** What the table says of one method, and the order of arguments that follows from it. */
import type { Refusal } from '../refusals';
import type { ScopeName } from '../scopes';
import type { Body, MethodId, Params } from '../signatures';

/** Where a parameter goes: into the path, into the query (which the API requires or not), or to a built-in service. */
export type Place = 'path' | 'requiredQuery' | 'query' | 'argument';

export interface Method {
  /** HTTP verb and path below the API's root; absent for what has no REST method. */
  readonly http?: readonly ['GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE', string];
  /** Those that the product uses; path and required ones in the discovery document's order. */
  readonly parameters: Readonly<Record<string, Place>>;
  readonly body: boolean;
  /** The advanced service has a place for a media blob between the required parameters and the options. */
  readonly blob?: true;
  /** It answers a file's bytes: a blob in Apps Script, or a text. */
  readonly answersMedia?: true;
  /** Name in Apps Script. */
  readonly service: string;
  /** The permission under which the product uses it; null = none is needed. */
  readonly scope: ScopeName | null;
  readonly writes: boolean;
  /** Sending it again after an unknown outcome changes nothing more. */
  readonly repeatable: boolean;
  /** Modelled time of one call in milliseconds (LIMITS.md 2.2). */
  readonly costMs: number;
  /** What a refusal of it means. */
  readonly refusals: readonly Refusal[];
}

/** A row names the parameters of its signature, all of them and no other, and has a body where its signature has one. */
type Row<M extends MethodId> = Method & {
  readonly parameters: { readonly [Name in keyof Params<M>]-?: Place };
  readonly body: Body<M> extends undefined ? false : true;
};

/** The rows of one API: `Rows<'drive'>`. */
export type Rows<Api extends string> = { readonly [M in Extract<MethodId, `${Api}.${string}`>]: Row<M> };

/** Arguments of the advanced service between the body and the options (GOOGLE.md 19). */
export const positionalParameters = ({ parameters }: Pick<Method, 'parameters'>): readonly string[] =>
  Object.keys(parameters).filter((name) => parameters[name] === 'path' || parameters[name] === 'requiredQuery');
