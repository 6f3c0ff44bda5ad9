/** What the demo survey says, in one language: its form, its municipalities' departments and roles, its plan. Figures are the same in every language. */
export type DepartmentKey = 'care' | 'education' | 'culture' | 'rescue' | 'planning' | 'environment' | 'management';
export type RoleKey = 'staff' | 'manager' | 'strategist';
export type OwnerKey = 'finance' | 'it' | 'strategy';

export interface ActionTexts {
  readonly id: string;
  readonly action: string;
  /** The area's place among the survey's areas. */
  readonly area: number;
  readonly nextStep: string;
}

export interface SurveyTexts {
  /** Columns before the questions. */
  readonly columns: {
    readonly time: string;
    readonly municipality: string;
    readonly department: string;
    readonly role: string;
  };
  /** What the two ends of the scale are called on the form; the steps between are bare digits. */
  readonly ends: Readonly<Record<number, string>>;
  /** Ways in which people say that they do not know, the usual one twice. */
  readonly dontKnow: readonly [string, string, string];
  /** Answers that no scale has. */
  readonly stray: { readonly number: string; readonly text: string };
  readonly areas: readonly (readonly [
    area: string,
    ...statements: (readonly [shortName: string, statement: string])[],
  ])[];
  /** Statements that the year before worded otherwise, by their ids: their trends are broken. */
  readonly earlierWording: Readonly<Record<string, string>>;
  readonly departments: Readonly<Record<DepartmentKey, string>>;
  readonly roles: Readonly<Record<RoleKey, string>>;
  readonly cooperation: string;
  readonly coordinator: string;
  /** Address of the person who works in the demo's Google. */
  readonly user: string;
  readonly earlierQuestionsTab: (year: number) => string;
  /** Who answers for actions: roles, not people. */
  readonly owners: Readonly<Record<OwnerKey, { readonly owner: string; readonly email: string }>>;
  /** Of Beslut and Dialog. */
  readonly method: {
    readonly mandate: string;
    readonly information: string;
    readonly said: {
      readonly works: string;
      readonly hinders: string;
      readonly unknown: string;
      readonly proposal: string;
    };
  };
  /** In the order of the plan. */
  readonly actions: readonly ActionTexts[];
}
