/** The settings where Inställningar says nothing, in Swedish. */
import { sv } from '../src/messages/sv';
import { defaultSettings } from '../src/settings/setting-table';

export const defaults = defaultSettings(sv);
