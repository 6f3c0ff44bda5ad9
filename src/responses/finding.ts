export type { Finding, Severity } from '../messages/finding';
