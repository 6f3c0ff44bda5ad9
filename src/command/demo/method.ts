/** Made-up decisions and dialogues of the demo's first municipality: two proposals decided on, three departments that have talked. */
import type { DepartmentKey, SurveyTexts } from './survey-texts';

export interface DemoDecision {
  readonly id: string;
  /** Days from today. */
  readonly inDays: number;
  readonly municipality: string;
  readonly forum: 'managementGroup' | 'executiveBoard';
  readonly subject: string;
  readonly areas: readonly string[];
  readonly owner: string;
  readonly reportBackInDays: number | null;
  readonly registryNumber: string;
  readonly status: 'decided' | 'noted';
}

export interface DemoDialogue {
  readonly municipality: string;
  readonly department: string;
  readonly area: string;
  readonly rating: number;
  readonly shouldKnow: 'yes' | 'partly';
  readonly urgent: number;
  readonly feasible: number;
  readonly works: string;
  readonly hinders: string;
  readonly unknown: string;
  readonly proposal: string;
}

const MUNICIPALITY = 'Demostad';
/** Places of the areas that are decided on. */
const AREAS = [0, 3] as const;

export const demoDecisions = ({ areas, owners, method }: SurveyTexts): readonly DemoDecision[] => [
  {
    id: 'B-01',
    inDays: -7,
    municipality: MUNICIPALITY,
    forum: 'managementGroup',
    subject: method.mandate,
    areas: AREAS.map((place) => areas[place]![0]),
    owner: owners.finance.owner,
    reportBackInDays: 120,
    registryNumber: 'DEMO 2026/1',
    status: 'decided',
  },
  {
    id: 'B-02',
    inDays: 14,
    municipality: MUNICIPALITY,
    forum: 'executiveBoard',
    subject: method.information,
    areas: [],
    owner: '',
    reportBackInDays: null,
    registryNumber: 'DEMO 2026/2',
    status: 'noted',
  },
];

interface Said {
  readonly department: DepartmentKey;
  readonly area: (typeof AREAS)[number];
  readonly rating: number;
  readonly urgent: number;
  readonly feasible: number;
}

const SAID: readonly Said[] = [
  { department: 'care', area: 0, rating: 2, urgent: 3, feasible: 2 },
  { department: 'education', area: 0, rating: 2, urgent: 2, feasible: 3 },
  { department: 'planning', area: 0, rating: 4, urgent: 2, feasible: 3 },
  { department: 'care', area: 3, rating: 2, urgent: 3, feasible: 1 },
  { department: 'education', area: 3, rating: 4, urgent: 1, feasible: 2 },
];

export const demoDialogues = ({ areas, departments, method }: SurveyTexts): readonly DemoDialogue[] =>
  SAID.map(({ department, area, rating, urgent, feasible }) => ({
    municipality: MUNICIPALITY,
    department: departments[department],
    area: areas[area]![0],
    rating,
    shouldKnow: rating < 3 ? 'yes' : 'partly',
    urgent,
    feasible,
    ...method.said,
  }));
