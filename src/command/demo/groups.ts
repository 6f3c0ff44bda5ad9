/** Made-up departments and role groups: how a municipality's people divide on them. */
import type { DemoMunicipality } from './municipalities';

export interface DemoDepartment {
  readonly name: string;
  /** Name that it is reported under; its own where absent. */
  readonly reportedAs?: string;
  /** Of the municipality's respondents; what is left over goes to the first. */
  readonly share: number;
}

/** Those whose people rate lowest first. */
export const demoDepartments: readonly DemoDepartment[] = [
  { name: 'Vård och omsorg', share: 0.22 },
  { name: 'Barn och utbildning', share: 0.24 },
  { name: 'Kultur och fritid', share: 0.15 },
  { name: 'Räddningstjänst', reportedAs: 'Samhällsbyggnad', share: 0.03 },
  { name: 'Samhällsbyggnad', share: 0.16 },
  { name: 'Miljö', share: 0.09 },
  { name: 'Kommunledning', share: 0.12 },
];

/** Those whose people rate lowest first. */
const ROLES: readonly { readonly name: string; readonly share: number }[] = [
  { name: 'Medarbetare', share: 0.6 },
  { name: 'Chef', share: 0.25 },
  { name: 'Strateg eller utvecklare', share: 0.14 },
];

/** Names of the groups of so many people, one a person, in the order of the groups. */
const divided = (
  groups: readonly { readonly name: string; readonly share: number }[],
  people: number,
): readonly string[] => {
  const counts = groups.map(({ share }) => Math.floor(share * people));
  const left = people - counts.reduce((sum, count) => sum + count, 0);
  return groups.flatMap(({ name }, place) =>
    Array.from({ length: (counts[place] ?? 0) + (place === 0 ? left : 0) }, () => name),
  );
};

export interface Belonging {
  readonly department: string;
  readonly role: string;
}

/** Who belongs where, in the order of `leanings`: the lower a person's, the likelier the first department and role. */
export function belongings(
  leanings: readonly { readonly department: number; readonly role: number }[],
): readonly Belonging[] {
  const inOrder = (key: 'department' | 'role', names: readonly string[]): readonly string[] => {
    const byLeaning = leanings
      .map((one, person) => ({ person, leaning: one[key] }))
      .sort((a, b) => a.leaning - b.leaning);
    const nameOf = new Map(byLeaning.map(({ person }, place) => [person, names[place] ?? '']));
    return leanings.map((_, person) => nameOf.get(person) ?? '');
  };
  const departments = inOrder('department', divided(demoDepartments, leanings.length));
  const roles = inOrder('role', divided(ROLES, leanings.length));
  return leanings.map((_, person) => ({ department: departments[person] ?? '', role: roles[person] ?? '' }));
}

/** How many were asked in each department, as far as it had any answers: in proportion to those asked in the whole. */
export function invitedTo({ respondents, invited }: DemoMunicipality): ReadonlyMap<string, number> {
  const invitedOf = new Map<string, number>();
  for (const name of divided(demoDepartments, respondents)) invitedOf.set(name, (invitedOf.get(name) ?? 0) + 1);
  return new Map([...invitedOf].map(([name, count]) => [name, Math.ceil((count * invited) / respondents)]));
}
