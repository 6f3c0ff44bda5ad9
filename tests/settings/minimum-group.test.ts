import { settingNames } from '../../src/messages/sv/tabs';
import { readSettings } from '../../src/settings/read-settings';
import { thrownBy } from '../thrown-by';
import { at } from '../at';
import { explainError } from '../../src/messages/explain-error';
import { sv } from '../../src/messages/sv';

const grid = (group: number | string, reason = '') => [
  ['Namn', 'Värde', 'Förklaring'],
  [settingNames.minimumGroup, group],
  [settingNames.minimumGroupReason, reason],
];
const told = (group: number | string, reason = ''): string =>
  explainError(
    thrownBy(() => readSettings(grid(group, reason), 'Inställningar')),
    sv,
  );

it.each([2, 4])('%s needs a reason, and no fault of another kind is told', (group) =>
  expect(told(group)).toContain(`Minsta grupp är ”${group}”. Under 5 krävs ett skäl.`),
);

it.each([5, 10])('%s needs none', (group) =>
  expect(readSettings(grid(group), 'Inställningar')).toMatchObject({ settings: { minimumGroup: group }, findings: [] }),
);

it.each([1, 11, '3 personer', '2.5'])('%s is no number of persons, and a reason would not help', (group) =>
  expect(told(group)).toContain(`Minsta grupp är ”${group}”. Skriv ett heltal från 5 till 10.`),
);

it('under 5 needs a reason, and the fault says where it is written', () => {
  expect(told(3)).toContain(
    'Inställningar!B2: Minsta grupp är ”3”. Under 5 krävs ett skäl. Skriv det på raden Skäl till minsta grupp under 5, eller skriv ett heltal från 5 till 10.',
  );
});

it('under 5 with a reason is logged with both', () => {
  const { settings, findings } = readSettings(grid(3, 'Alla har sagt ja'), 'Inställningar');
  expect([settings.minimumGroup, settings.minimumGroupReason]).toEqual([3, 'Alla har sagt ja']);
  expect(findings).toEqual([
    {
      severity: 'warning',
      code: 'LOWERED_MINIMUM_GROUP',
      place: at('Inställningar!B2'),
      details: { minimumGroup: 3, reason: 'Alla har sagt ja' },
    },
  ]);
});

it('from 5 on a reason is no matter', () =>
  expect(readSettings(grid(5, 'Alla har sagt ja'), 'Inställningar').findings).toEqual([]));

it.each([1, 0, 11])('%s is refused with a reason too', (group) =>
  expect(told(group, 'Alla har sagt ja')).toContain(
    `Inställningar!B2: Minsta grupp är ”${group}”. Skriv ett heltal från 2 till 10.`,
  ),
);
