/** Version 0, which had no mark, kept Swedish words as codes: keys of mails, their weeks, and the word for yes. */
import type { Migration } from './migration';

const KINDS: Readonly<Record<string, string>> = { påminnelse: 'digest', veckobrev: 'letter' };

const STATES: Readonly<Record<string, string>> = {
  'saknar-uppgift': 'incomplete',
  försenad: 'late',
  'nära-klart-datum': 'dueSoon',
  'ej-uppdaterad': 'silent',
  'enligt-plan': 'onPlan',
  klar: 'complete',
  avbruten: 'cancelled',
};

/** "påminnelse 2026-v48 anna@a.example | Å-01 2026-11-23 försenad; …" */
const KEY = /^(påminnelse|veckobrev) (\d{4})-v(\d{2}) (\S+)(?: \| (.*))?$/;

const item = (text: string): string => text.replace(/\S+$/, (state) => STATES[state] ?? state);

function mailKey(key: string): string {
  const [, kind = '', year, week, mailbox, items] = KEY.exec(key) ?? [];
  if (kind === '') return key;
  const identity = `${KINDS[kind]} ${year}-W${week} ${mailbox}`;
  return items === undefined ? identity : `${identity} | ${items.split('; ').map(item).join('; ')}`;
}

const WEEK = 'dm.mailing.week';
const STOPPING = 'dm.mailing.stopping';

export const toVersion1: Migration = {
  to: 1,
  mailKey,
  properties: (properties) => {
    const week = /^(\d{4})-v(\d{2})$/.exec(properties[WEEK] ?? '');
    return {
      ...(week && { [WEEK]: `${week[1]}-W${week[2]}` }),
      ...(properties[STOPPING] === 'ja' && { [STOPPING]: 'yes' }),
    };
  },
};
