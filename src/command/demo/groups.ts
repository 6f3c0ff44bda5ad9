/** Made-up departments and role groups: how a municipality's people divide on them. */
import type { DemoMunicipality } from './municipalities';
import type { DepartmentKey, RoleKey } from './survey-texts';

export interface DemoDepartment {
  readonly key: DepartmentKey;
  /** The one that it is reported under; itself where absent. */
  readonly reportedAs?: DepartmentKey;
  /** Of the municipality's respondents; what is left over goes to the first. */
  readonly share: number;
}

/** Those whose people rate lowest first. */
export const demoDepartments: readonly DemoDepartment[] = [
  { key: 'care', share: 0.22 },
  { key: 'education', share: 0.24 },
  { key: 'culture', share: 0.15 },
  { key: 'rescue', reportedAs: 'planning', share: 0.03 },
  { key: 'planning', share: 0.16 },
  { key: 'environment', share: 0.09 },
  { key: 'management', share: 0.12 },
];

/** Those whose people rate lowest first. */
const ROLES: readonly { readonly key: RoleKey; readonly share: number }[] = [
  { key: 'staff', share: 0.6 },
  { key: 'manager', share: 0.25 },
  { key: 'strategist', share: 0.14 },
];

/** The groups of so many people, one a person, in the order of the groups. */
const divided = <Key>(
  groups: readonly { readonly key: Key; readonly share: number }[],
  people: number,
): readonly Key[] => {
  const counts = groups.map(({ share }) => Math.floor(share * people));
  const left = people - counts.reduce((sum, count) => sum + count, 0);
  return groups.flatMap(({ key }, place) =>
    Array.from({ length: (counts[place] ?? 0) + (place === 0 ? left : 0) }, () => key),
  );
};

export interface Belonging {
  readonly department: DepartmentKey;
  readonly role: RoleKey;
}

/** Who belongs where, in the order of `leanings`: the lower a person's, the likelier the first department and role. */
export function belongings(
  leanings: readonly { readonly department: number; readonly role: number }[],
): readonly Belonging[] {
  const inOrder = <Key>(sign: 'department' | 'role', groups: readonly Key[]): readonly Key[] => {
    const byLeaning = leanings
      .map((one, person) => ({ person, leaning: one[sign] }))
      .sort((a, b) => a.leaning - b.leaning);
    const groupOf = new Map(byLeaning.map(({ person }, place) => [person, groups[place]!]));
    return leanings.map((_, person) => groupOf.get(person)!);
  };
  const departments = inOrder('department', divided(demoDepartments, leanings.length));
  const roles = inOrder('role', divided(ROLES, leanings.length));
  return leanings.map((_, person) => ({ department: departments[person]!, role: roles[person]! }));
}

/** How many were asked in each department, as far as it had any answers: in proportion to those asked in the whole. */
export function invitedTo({ respondents, invited }: DemoMunicipality): ReadonlyMap<DepartmentKey, number> {
  const invitedOf = new Map<DepartmentKey, number>();
  for (const key of divided(demoDepartments, respondents)) invitedOf.set(key, (invitedOf.get(key) ?? 0) + 1);
  return new Map([...invitedOf].map(([key, count]) => [key, Math.ceil((count * invited) / respondents)]));
}
