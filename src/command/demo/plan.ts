/** Made-up actions, some in each health, for roles instead of people. Dates are counted from the day of the demo. */
import type { OwnerKey, SurveyTexts } from './survey-texts';

export interface DemoAction {
  readonly id: string;
  readonly action: string;
  readonly area: string;
  readonly owner: string;
  readonly email: string;
  readonly municipality: string;
  /** Days from today; null = none. */
  readonly dueInDays: number | null;
  readonly updatedDaysAgo: number | null;
  /** Code of its status. */
  readonly status: 'notStarted' | 'inProgress' | 'complete' | 'cancelled';
  readonly percent: number;
  readonly nextStep: string;
}

type Figures = Pick<DemoAction, 'dueInDays' | 'updatedDaysAgo' | 'status' | 'percent'> & {
  readonly owner: OwnerKey | null;
  readonly municipality: string;
};

const finance = { owner: 'finance', municipality: 'Demostad' } as const;
const it = { owner: 'it', municipality: 'Demostad' } as const;
const strategy = { owner: 'strategy', municipality: 'Granneby' } as const;

/** In the order of the texts. */
const FIGURES: readonly Figures[] = [
  { ...finance, dueInDays: -9, updatedDaysAgo: 12, status: 'inProgress', percent: 0.4 },
  { ...finance, dueInDays: 4, updatedDaysAgo: 6, status: 'inProgress', percent: 0.7 },
  { ...it, dueInDays: 60, updatedDaysAgo: 45, status: 'inProgress', percent: 0.2 },
  { ...it, dueInDays: 90, updatedDaysAgo: 3, status: 'inProgress', percent: 0.5 },
  { ...it, dueInDays: 2, updatedDaysAgo: 10, status: 'notStarted', percent: 0 },
  { ...strategy, dueInDays: -3, updatedDaysAgo: 20, status: 'notStarted', percent: 0 },
  { ...strategy, dueInDays: 30, updatedDaysAgo: 2, status: 'inProgress', percent: 0.3 },
  { owner: null, municipality: 'Björkånger', dueInDays: 40, updatedDaysAgo: 5, status: 'notStarted', percent: 0 },
  { ...it, dueInDays: -40, updatedDaysAgo: 41, status: 'complete', percent: 1 },
  { ...strategy, dueInDays: -5, updatedDaysAgo: 15, status: 'cancelled', percent: 0.1 },
];

export const demoActions = ({ actions, areas, owners }: SurveyTexts): readonly DemoAction[] =>
  FIGURES.map((figures, index) => {
    const { id, action, area, nextStep } = actions[index]!;
    const owner = figures.owner === null ? { owner: '', email: '' } : owners[figures.owner];
    return { ...figures, ...owner, id, action, area: areas[area]![0], nextStep };
  });
