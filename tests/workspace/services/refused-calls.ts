/** Calls of the built-in services that are refused: the method, its arguments, and how Google's message begins. */
type Arguments = Readonly<Record<string, unknown>>;

const letter = { subject: 's', body: 'b', htmlBody: '<p>b</p>', name: 'n' };

export const refusedCalls: readonly (readonly [method: string, params: Arguments, message: string])[] = [
  ['MailApp.sendEmail', { ...letter, to: '' }, 'Invalid email: '],
  ['MailApp.sendEmail', { ...letter, to: 'ingen adress' }, 'Invalid email: ingen adress'],
  ['MailApp.sendEmail', { ...letter, to: 'a@x.example,' }, 'Invalid email: '],
  ['MailApp.sendEmail', { ...letter, to: 'a@x.example\nBcc: c@x.example' }, 'Invalid email: '],
  [
    'MailApp.sendEmail',
    { ...letter, to: Array.from({ length: 51 }, (_, i) => `a${i}@x.example`).join() },
    'Limit exceeded: Email Recipients Per Message.',
  ],
  [
    'MailApp.sendEmail',
    { ...letter, to: 'a@x.example', body: 'x'.repeat(401 * 1024) },
    'Limit exceeded: Email Body Size.',
  ],
  [
    'ScriptApp.newTrigger',
    { handler: 'morningRun', schedule: { everyMinutes: 7 } },
    'The value you passed to everyMinutes was invalid.',
  ],
  [
    'PropertiesService.setProperties',
    { store: 'script', properties: { a: 'x'.repeat(9217) } },
    'Argument too large: value',
  ],
  [
    'PropertiesService.setProperties',
    {
      store: 'script',
      properties: Object.fromEntries(Array.from({ length: 60 }, (_, i) => [`k${i}`, 'x'.repeat(9000)])),
    },
    'You have exceeded the property storage quota.',
  ],
];
