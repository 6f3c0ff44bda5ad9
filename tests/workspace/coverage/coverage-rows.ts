/** A row for each method and kind of request: used by the product, refusals tested, recorded calls, how many agree, why left out. */
import { methods } from '../../../src/google/methods';
import { apis, fieldType } from '../../../src/workspace/protocol/api-schema';
import type { ReplayedCall } from '../../../src/workspace/replay/replay-session';
import { docsHandlers } from '../../../src/workspace/docs/handlers';
import { requestHandlers as docsRequests } from '../../../src/workspace/docs/requests/request-handlers';
import { driveHandlers } from '../../../src/workspace/drive/handlers';
import { serviceHandlers } from '../../../src/workspace/services/handlers';
import { sheetsHandlers } from '../../../src/workspace/sheets/handlers';
import { requestHandlers as sheetsRequests } from '../../../src/workspace/sheets/requests/request-handlers';
import { slidesHandlers } from '../../../src/workspace/slides/handlers';
import { requestHandlers as slidesRequests } from '../../../src/workspace/slides/requests/request-handlers';
import { refusedRequests as refusedByDocs } from '../docs/refused-requests';
import { refusedCalls as refusedByDrive } from '../drive/refused-calls';
import { refusedMethods } from '../refused-methods';
import { refusedCalls as refusedByServices } from '../services/refused-calls';
import { requestCases } from '../sheets/request-cases';
import { refusedRequests as refusedBySlides } from '../slides/refused-requests';
import { leftOut } from './left-out';
import { isMade, type BatchApi } from './used-by-product';

export interface CoverageRow {
  readonly name: string;
  readonly usedByProduct: boolean;
  readonly testedStrict: number;
  readonly recordedCalls: number;
  readonly agree: number;
  readonly leftOut: string | null;
}

const BATCHES: Readonly<Record<BatchApi, string>> = {
  sheets: 'sheets.spreadsheets.batchUpdate',
  slides: 'slides.presentations.batchUpdate',
  docs: 'docs.documents.batchUpdate',
};

const requests: Readonly<Record<BatchApi, Readonly<Record<string, unknown>>>> = {
  sheets: sheetsRequests,
  slides: slidesRequests,
  docs: docsRequests,
};

/** The unknown field that each kind refuses is one more. */
const refusedKinds: Readonly<Record<BatchApi, (kind: string) => number>> = {
  sheets: (kind) =>
    (requestCases as Readonly<Record<string, { readonly bad: readonly unknown[] }>>)[kind]!.bad.length + 1,
  slides: (kind) => refusedBySlides[kind]!.length + 1,
  docs: (kind) => refusedByDocs[kind]!.length + 1,
};

const handlers: Readonly<Record<string, unknown>> = {
  ...sheetsHandlers,
  ...slidesHandlers,
  ...docsHandlers,
  ...driveHandlers,
  ...serviceHandlers,
};

function refusalsOf(method: string): number {
  const listed = refusedMethods[method];
  if (listed) return listed.length;
  const [api, ...rest] = method.split('.');
  const name = rest.join('.');
  if (api === 'appsscript') return refusedByServices.filter(([its]) => its === name).length;
  // What answers 501 is not done, and so no refusal of Google's.
  return refusedByDrive.filter(([, its, , , status]) => its === name && status < 500).length;
}

/** Played calls of a method, or of a method with one kind of request; those skipped, checked for shape or after drift say nothing. */
function played(
  calls: readonly ReplayedCall[],
  method: string,
  kind?: string,
): Pick<CoverageRow, 'recordedCalls' | 'agree'> {
  const ours = calls.filter(
    (call) =>
      call.method === method &&
      call.footing !== 'shape check' &&
      call.outcome !== 'skipped' &&
      (kind === undefined || call.kinds.includes(kind)),
  );
  return { recordedCalls: ours.length, agree: ours.filter(({ outcome }) => outcome === 'pass').length };
}

const kindsOf = (api: BatchApi): readonly string[] =>
  Object.entries(apis[api].schemas['Request'] ?? {}).flatMap(([kind, word]) =>
    fieldType(word).kind === 'message' ? [kind] : [],
  );

/** @throws Error for what is left out without a reason, or has one and is done. */
export function coverageRows(calls: readonly ReplayedCall[]): readonly CoverageRow[] {
  const reasons = leftOut();
  const row = (name: string, isDone: boolean, rest: Omit<CoverageRow, 'name' | 'leftOut'>): CoverageRow => {
    if (!isDone && !reasons[name]) throw new Error(`left-out.ts has no reason why ${name} is left out`);
    return { name, ...rest, leftOut: isDone ? null : reasons[name]! };
  };
  const all = [...Object.values(apis).flatMap((api) => Object.keys(api.methods)), ...Object.keys(serviceHandlers)];
  const rows = all.map((method) =>
    row(method, method in handlers, {
      usedByProduct: method in methods,
      testedStrict: refusalsOf(method),
      ...played(calls, method),
    }),
  );
  const kinds = (Object.keys(BATCHES) as readonly BatchApi[]).flatMap((api) =>
    kindsOf(api).map((kind) =>
      row(`${BATCHES[api]}#${kind}`, kind in requests[api], {
        usedByProduct: isMade(api, kind),
        testedStrict: kind in requests[api] ? refusedKinds[api](kind) : 0,
        ...played(calls, BATCHES[api], kind),
      }),
    ),
  );
  return [...rows, ...kinds].sort((a, b) => (a.name < b.name ? -1 : 1));
}

export const coverageText = (rows: readonly CoverageRow[]): string =>
  `[\n${rows.map((one) => `  ${JSON.stringify(one)}`).join(',\n')}\n]\n`;
