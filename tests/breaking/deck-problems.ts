/** What is wrong with the decks once everybody has come to an end: doubled, missing or left under way. */
import type { FileState } from '../../src/workspace/drive/state';
import type { AWorkbook } from '../jobs/workbook/a-workbook';

export const kindOfFile = ({ appProperties }: FileState): string => appProperties['kind'] ?? '';

export function problemsOfDecks(book: AWorkbook, decks: number): readonly string[] {
  const { files, triggers, scriptProperties } = book.workspace.state;
  const ours = Object.values(files).filter((file) => kindOfFile(file) !== '');
  const byPlace = new Map<string, FileState[]>();
  for (const file of ours.filter((one) => kindOfFile(one) === 'deck')) {
    const { unit = '', year = '' } = file.appProperties;
    byPlace.set(`${unit} ${year}`, [...(byPlace.get(`${unit} ${year}`) ?? []), file]);
  }
  const rows = book.values("'Bildspel'").slice(2);
  const names = rows.map(([name]) => String(name));
  return [
    ...[...byPlace.values()].filter(({ length }) => length > 1).map((all) => `${all.length} files of ${all[0]!.name}`),
    ...(byPlace.size === decks ? [] : [`${byPlace.size} decks of ${decks}`]),
    ...doubledByOwner(ours, 'folder'),
    ...doubledByOwner(ours, 'template'),
    ...names.filter((name, place) => names.indexOf(name) !== place).map((name) => `two rows of ${name}`),
    ...rows.filter(([, , , , state]) => state !== 'Klart').map(([name, , , maker]) => `not done: ${name} of ${maker}`),
    ...triggers.map(({ owner, handler }) => `a trigger is left: ${handler} of ${owner}`),
    // A lease runs out by itself.
    ...Object.keys(scriptProperties)
      .filter((key) => !key.startsWith('lease.'))
      .map((key) => `a property is left: ${key}`),
  ];
}

/** Nobody sees another's folder or template: each person has one. */
function doubledByOwner(files: readonly FileState[], kind: string): readonly string[] {
  const owners = files.filter((file) => kindOfFile(file) === kind).map(({ owner }) => owner);
  return owners
    .filter((owner, place) => owners.indexOf(owner) !== place)
    .map((owner) => `more than one ${kind} of ${owner}`);
}
