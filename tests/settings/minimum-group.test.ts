import { settingNames } from '../../src/messages/sv/tabs';
import { readSettings } from '../../src/settings/read-settings';
import { thrownBy } from '../thrown-by';

const grid = (group: number, reason = '') => [
  ['Namn', 'Värde', 'Förklaring'],
  [settingNames.minimumGroup, group],
  [settingNames.minimumGroupReason, reason],
];
const faults = (group: number, reason = ''): unknown =>
  (thrownBy(() => readSettings(grid(group, reason))) as { details: { faults: string[] } }).details.faults;

it('under 5 needs a reason, and the fault says where it is written', () => {
  expect(faults(3)).toEqual([
    'Inställningar!B2: Minsta grupp är ”3”. Under 5 krävs ett skäl. Skriv det på raden Skäl till minsta grupp under 5, eller skriv ett heltal från 5 till 10.',
  ]);
});

it('under 5 with a reason is logged with both', () => {
  const { settings, findings } = readSettings(grid(3, 'Alla har sagt ja'));
  expect([settings.minimumGroup, settings.minimumGroupReason]).toEqual([3, 'Alla har sagt ja']);
  expect(findings).toEqual([
    {
      severity: 'Varning',
      code: 'LOWERED_MINIMUM_GROUP',
      where: 'Inställningar!B2',
      details: { minimumGroup: 3, reason: 'Alla har sagt ja' },
    },
  ]);
});

it('from 5 on a reason is no matter', () => expect(readSettings(grid(5, 'Alla har sagt ja')).findings).toEqual([]));

it.each([1, 0, 11])('%s is refused with a reason too', (group) =>
  expect(faults(group, 'Alla har sagt ja')).toEqual([
    `Inställningar!B2: Minsta grupp är ”${group}”. Skriv ett heltal från 2 till 10.`,
  ]),
);
