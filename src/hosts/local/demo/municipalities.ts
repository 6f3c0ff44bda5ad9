/** Seven made-up municipalities; one has only four respondents. */
export interface DemoMunicipality {
  readonly id: string;
  readonly name: string;
  readonly invited: number;
  readonly respondents: number;
  /** How much higher or lower its people rate, in scale steps, and how much more or less they know. */
  readonly level: number;
  readonly knowledge: number;
}

export const demoMunicipalities: readonly DemoMunicipality[] = [
  { id: 'demostad', name: 'Demostad', invited: 60, respondents: 47, level: -0.1, knowledge: -0.15 },
  { id: 'granneby', name: 'Granneby', invited: 104, respondents: 88, level: 0.15, knowledge: 0.1 },
  { id: 'bjorkanger', name: 'Björkånger', invited: 80, respondents: 61, level: 0, knowledge: 0 },
  { id: 'storlunda', name: 'Storlunda', invited: 140, respondents: 118, level: 0.3, knowledge: 0.05 },
  { id: 'lillaker', name: 'Lillåker', invited: 9, respondents: 4, level: -0.2, knowledge: 0 },
  { id: 'pahittsas', name: 'Påhittsås', invited: 52, respondents: 39, level: -0.3, knowledge: -0.25 },
  { id: 'exempelsund', name: 'Exempelsund', invited: 70, respondents: 45, level: 0.05, knowledge: 0.2 },
];
