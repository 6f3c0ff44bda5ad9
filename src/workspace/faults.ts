/**
 * What Google answers when it refuses for reasons outside the request: calls that come too fast, quotas and storage used up, rules
 * of the organisation, faults of its own. Drive's bodies are those of its page on errors, those of Sheets and Slides are recorded
 * (RECORDINGS.md 44), Apps Script's texts are those of LIMITS.md 1.3.
 */
export type FaultName =
  /** Over the wire as status 429. */
  | 'tooManyRequests'
  | 'rateLimitExceeded'
  | 'userRateLimitExceeded'
  | 'dailyLimitExceeded'
  | 'quotaExceeded'
  | 'storageQuotaExceeded'
  | 'sharingRateLimitExceeded'
  | 'domainPolicy'
  | 'insufficientPermissions'
  | 'internalError'
  | 'unavailable';

interface FaultAnswer {
  readonly status: number;
  readonly body: {
    readonly error: {
      readonly code: number;
      readonly message: string;
      readonly status?: string;
      readonly errors?: readonly object[];
      readonly details?: readonly object[];
    };
  };
}

type Reasoned = readonly [status: number, domain: 'usageLimits' | 'global', message: string, reason?: string];

const DRIVE: Readonly<Record<FaultName, Reasoned>> = {
  tooManyRequests: [429, 'usageLimits', 'Rate Limit Exceeded', 'rateLimitExceeded'],
  rateLimitExceeded: [403, 'usageLimits', 'Rate Limit Exceeded'],
  userRateLimitExceeded: [403, 'usageLimits', 'User Rate Limit Exceeded'],
  dailyLimitExceeded: [403, 'usageLimits', 'Daily Limit Exceeded'],
  quotaExceeded: [403, 'usageLimits', 'Quota Exceeded'],
  storageQuotaExceeded: [403, 'global', "The user's Drive storage quota has been exceeded."],
  sharingRateLimitExceeded: [403, 'global', 'Rate Limit Exceeded'],
  domainPolicy: [403, 'global', 'The domain administrators have disabled Drive apps.'],
  insufficientPermissions: [403, 'global', 'Insufficient Permission: Request had insufficient authentication scopes.'],
  internalError: [500, 'global', 'Internal Error', 'internalError'],
  unavailable: [503, 'global', 'Backend Error', 'backendError'],
};

type Worded = readonly [status: number, word: string, message: string, info?: string];

const perMinute: Worded = [
  429,
  'RESOURCE_EXHAUSTED',
  "Quota exceeded for quota metric 'Write requests' and limit 'Write requests per minute per user'",
  'RATE_LIMIT_EXCEEDED',
];
const perDay: Worded = [
  429,
  'RESOURCE_EXHAUSTED',
  "Quota exceeded for quota metric 'Write requests' and limit 'Write requests per day'",
  'RATE_LIMIT_EXCEEDED',
];

/** Storage and sharing are Drive's alone. */
const OTHERS: { readonly [Name in FaultName]?: Worded } = {
  tooManyRequests: perMinute,
  rateLimitExceeded: perMinute,
  userRateLimitExceeded: perMinute,
  dailyLimitExceeded: perDay,
  quotaExceeded: perDay,
  domainPolicy: [
    403,
    'PERMISSION_DENIED',
    'The API has not been used in this project before or it is disabled.',
    'SERVICE_DISABLED',
  ],
  insufficientPermissions: [
    403,
    'PERMISSION_DENIED',
    'Request had insufficient authentication scopes.',
    'ACCESS_TOKEN_SCOPE_INSUFFICIENT',
  ],
  internalError: [500, 'INTERNAL', 'Internal error encountered.'],
  unavailable: [503, 'UNAVAILABLE', 'The service is currently unavailable.'],
};

/** `%` stands for the service's name. */
const SCRIPT: { readonly [Name in FaultName]?: readonly [status: number, text: string] } = {
  tooManyRequests: [429, 'Service invoked too many times in a short time: %. Try Utilities.sleep(1000) between calls.'],
  rateLimitExceeded: [429, 'Script invoked too many times per second for this Google user account.'],
  userRateLimitExceeded: [429, 'There are too many scripts running simultaneously for this Google user account.'],
  dailyLimitExceeded: [429, 'Service invoked too many times for one day: %.'],
  quotaExceeded: [429, 'Service using too much computer time for one day'],
  insufficientPermissions: [403, 'You do not have permission to call %.'],
  internalError: [500, "We're sorry, a server error occurred. Please wait a bit and try again."],
  unavailable: [503, 'Service unavailable: %'],
};

/** Whether the API that the method belongs to ever answers so: the store of properties knows nothing of a full Drive. */
export function answersSo(name: FaultName, method: string): boolean {
  const [api] = method.split('.');
  return api === 'drive' || (api === 'appsscript' ? SCRIPT : OTHERS)[name] !== undefined;
}

/** In the form of the API that the method belongs to. Throws where that API never answers so. */
export function faultAnswer(name: FaultName, method: string): FaultAnswer {
  const [api = '', service = ''] = method.split('.');
  if (api === 'drive') {
    const [code, domain, message, reason = name] = DRIVE[name];
    return { status: code, body: { error: { code, message, errors: [{ message, domain, reason }] } } };
  }
  if (api === 'appsscript') {
    const [code, text] = SCRIPT[name] ?? neverSo(name, method);
    return { status: code, body: { error: { code, message: text.replace('%', service) } } };
  }
  const [code, status, message, reason] = OTHERS[name] ?? neverSo(name, method);
  const details = [{ '@type': 'type.googleapis.com/google.rpc.ErrorInfo', reason, domain: 'googleapis.com' }];
  return { status: code, body: { error: { code, message, status, ...(reason && { details }) } } };
}

function neverSo(name: FaultName, method: string): never {
  throw new Error(`Google never answers ${name} to ${method}`);
}
