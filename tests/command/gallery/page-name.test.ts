import { pageName } from '../../../src/command/gallery/page-name';

it('names of pages are plain, short, and different where the ids are', () => {
  const ids = [
    ...['Ångby', 'Ängby', 'Öngby', '_ngby', '../../x', '..\\..\\x', '.', '..', 'CON', '__proto__', 'ﬁn', 'fin'],
    ...['a'.repeat(300), 'a'.repeat(301), '\u202egnirts', 'gnirts', 'A B', 'A-B'],
  ];
  const names = ids.map(pageName);
  expect(new Set(names).size).toBe(ids.length);
  for (const name of names) expect(name).toMatch(/^[a-zA-Z0-9_-]{1,70}$/);
  expect(pageName('Demostad')).toBe('Demostad');
});
