/** Seven made-up municipalities; one has only four respondents. */
export interface DemoMunicipality {
  readonly id: string;
  readonly name: string;
  readonly invited: number;
  readonly respondents: number;
  /** In the measurement the year before. */
  readonly earlierRespondents: number;
  /** How much higher or lower its people rate, in scale steps, and how much more or less they know. */
  readonly level: number;
  readonly knowledge: number;
  /** Mean rating and share who do not know, of the questions where it is unlike the others; by the statement's id. */
  readonly ownWay?: Readonly<Record<string, readonly [mean: number, unknown: number]>>;
}

export const demoMunicipalities: readonly DemoMunicipality[] = [
  {
    id: 'demostad',
    name: 'Demostad',
    invited: 60,
    respondents: 47,
    earlierRespondents: 43,
    level: -0.1,
    knowledge: -0.05,
  },
  {
    id: 'granneby',
    name: 'Granneby',
    invited: 104,
    respondents: 88,
    earlierRespondents: 80,
    level: 0.15,
    knowledge: 0.1,
  },
  {
    id: 'bjorkanger',
    name: 'Björkånger',
    invited: 60,
    respondents: 45,
    earlierRespondents: 41,
    level: 0,
    knowledge: 0,
  },
  {
    id: 'storlunda',
    name: 'Storlunda',
    invited: 140,
    respondents: 118,
    earlierRespondents: 104,
    level: 0.3,
    knowledge: 0.05,
  },
  { id: 'lillaker', name: 'Lillåker', invited: 9, respondents: 4, earlierRespondents: 4, level: -0.2, knowledge: 0 },
  {
    id: 'pahittsas',
    name: 'Påhittsås',
    invited: 52,
    respondents: 39,
    earlierRespondents: 36,
    level: -0.2,
    knowledge: -0.1,
  },
  {
    id: 'exempelsund',
    name: 'Exempelsund',
    invited: 90,
    respondents: 61,
    earlierRespondents: 58,
    level: 0.05,
    knowledge: 0.1,
    // Follows up its money, but not its old systems nor what goes wrong.
    ownWay: {
      F01: [3.7, 0.08],
      F02: [3.5, 0.1],
      F10: [3.4, 0.16],
      F15: [2.6, 0.3],
      F17: [2.7, 0.32],
      F18: [2.5, 0.38],
    },
  },
];
