/** The built-in services of Apps Script that have no REST method. */
import type { Handler } from '../handler';
import { releaseLock, tryLock } from './methods/locks';
import { getRemainingDailyQuota, sendEmail } from './methods/mail';
import { deleteProperty, getProperties, setProperties } from './methods/properties';
import { deleteTrigger, getProjectTriggers, newTrigger } from './methods/triggers';

export const serviceHandlers: Readonly<Record<string, Handler>> = {
  'appsscript.LockService.tryLock': tryLock,
  'appsscript.LockService.releaseLock': releaseLock,
  'appsscript.PropertiesService.getProperties': getProperties,
  'appsscript.PropertiesService.setProperties': setProperties,
  'appsscript.PropertiesService.deleteProperty': deleteProperty,
  'appsscript.ScriptApp.getProjectTriggers': getProjectTriggers,
  'appsscript.ScriptApp.newTrigger': newTrigger,
  'appsscript.ScriptApp.deleteTrigger': deleteTrigger,
  'appsscript.MailApp.sendEmail': sendEmail,
  'appsscript.MailApp.getRemainingDailyQuota': getRemainingDailyQuota,
};
