/** What has no REST method: the built-in services of Apps Script that the product uses. */
import { scriptRefusals } from '../refusals';
import type { Rows } from './method';

const SCRIPT = { body: false, refusals: scriptRefusals } as const;
const READ = { ...SCRIPT, writes: false, repeatable: true } as const;
const WRITE = { ...SCRIPT, writes: true, repeatable: true } as const;

export const scriptMethods: Rows<'appsscript'> = {
  'appsscript.LockService.tryLock': {
    ...WRITE,
    parameters: { lock: 'argument', waitMs: 'argument' },
    service: 'LockService',
    scope: null,
    costMs: 60,
  },
  'appsscript.LockService.releaseLock': {
    ...WRITE,
    parameters: { lock: 'argument' },
    service: 'LockService',
    scope: null,
    costMs: 30,
  },
  'appsscript.PropertiesService.getProperties': {
    ...READ,
    parameters: { store: 'argument' },
    service: 'PropertiesService',
    scope: null,
    costMs: 45,
  },
  'appsscript.PropertiesService.setProperties': {
    ...WRITE,
    parameters: { store: 'argument', properties: 'argument' },
    service: 'PropertiesService',
    scope: null,
    costMs: 90,
  },
  'appsscript.PropertiesService.deleteProperty': {
    ...WRITE,
    parameters: { store: 'argument', key: 'argument' },
    service: 'PropertiesService',
    scope: null,
    costMs: 62,
  },
  'appsscript.ScriptApp.getProjectTriggers': {
    ...READ,
    parameters: {},
    service: 'ScriptApp',
    scope: 'triggers',
    costMs: 300,
  },
  'appsscript.ScriptApp.newTrigger': {
    ...WRITE,
    parameters: { handler: 'argument', schedule: 'argument' },
    service: 'ScriptApp',
    scope: 'triggers',
    repeatable: false,
    costMs: 900,
  },
  'appsscript.ScriptApp.deleteTrigger': {
    ...WRITE,
    parameters: { id: 'argument' },
    service: 'ScriptApp',
    scope: 'triggers',
    costMs: 400,
  },
  'appsscript.MailApp.sendEmail': {
    ...WRITE,
    parameters: { to: 'argument', subject: 'argument', body: 'argument', htmlBody: 'argument', name: 'argument' },
    service: 'MailApp',
    scope: 'mail',
    repeatable: false,
    costMs: 600,
  },
  'appsscript.MailApp.getRemainingDailyQuota': {
    ...READ,
    parameters: {},
    service: 'MailApp',
    scope: 'mail',
    costMs: 80,
  },
};
