/** Made-up actions, some in each health, for roles instead of people. Dates are counted from the day of the demo. */
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
  readonly status: string;
  readonly percent: number;
  readonly nextStep: string;
}

const ECONOMY = { owner: 'Ekonomichef', email: 'ekonomichef@demostad.example', municipality: 'Demostad' };
const IT = { owner: 'IT-chef', email: 'it-chef@demostad.example', municipality: 'Demostad' };
const STRATEGY = {
  owner: 'Utvecklingsstrateg',
  email: 'utvecklingsstrateg@granneby.example',
  municipality: 'Granneby',
};

export const demoActions: readonly DemoAction[] = [
  {
    id: 'Å-01',
    action: 'Räkna fram årskostnad för de tio största systemen',
    area: 'Ekonomi och uppföljning',
    ...ECONOMY,
    dueInDays: -9,
    updatedDaysAgo: 12,
    status: 'Pågår',
    percent: 0.4,
    nextStep: 'Hämta licenskostnader från inköp',
  },
  {
    id: 'Å-02',
    action: 'Ta fram en mall för att mäta före start',
    area: 'Nytta och effekt',
    ...ECONOMY,
    dueInDays: 4,
    updatedDaysAgo: 6,
    status: 'Pågår',
    percent: 0.7,
    nextStep: 'Pröva mallen i två projekt',
  },
  {
    id: 'Å-03',
    action: 'Utse ägare för de fem viktigaste registren',
    area: 'Data och information',
    ...IT,
    dueInDays: 60,
    updatedDaysAgo: 45,
    status: 'Pågår',
    percent: 0.2,
    nextStep: 'Fråga förvaltningscheferna',
  },
  {
    id: 'Å-04',
    action: 'Lista system som ska bytas eller stängas',
    area: 'System och drift',
    ...IT,
    dueInDays: 90,
    updatedDaysAgo: 3,
    status: 'Pågår',
    percent: 0.5,
    nextStep: 'Gå igenom avtalen',
  },
  {
    id: 'Å-05',
    action: 'Öva ett avbrott i vårdens system',
    area: 'Säkerhet',
    ...IT,
    dueInDays: 2,
    updatedDaysAgo: 10,
    status: 'Ej påbörjad',
    percent: 0,
    nextStep: 'Boka lokal',
  },
  {
    id: 'Å-06',
    action: 'Berätta om uppföljning av nytta på chefsdagen',
    area: 'Ekonomi och uppföljning',
    ...STRATEGY,
    dueInDays: -3,
    updatedDaysAgo: 20,
    status: 'Ej påbörjad',
    percent: 0,
    nextStep: 'Be om en tid på chefsdagen',
  },
  {
    id: 'Å-07',
    action: 'Samla goda exempel från andra kommuner',
    area: 'Samarbete',
    ...STRATEGY,
    dueInDays: 30,
    updatedDaysAgo: 2,
    status: 'Pågår',
    percent: 0.3,
    nextStep: 'Ring två grannkommuner',
  },
  {
    id: 'Å-08',
    action: 'Beskriv vem som tar över när projekt slutar',
    area: 'Arbetssätt',
    owner: '',
    email: '',
    municipality: 'Björkånger',
    dueInDays: 40,
    updatedDaysAgo: 5,
    status: 'Ej påbörjad',
    percent: 0,
    nextStep: '',
  },
  {
    id: 'Å-09',
    action: 'Stäng det gamla ärendesystemet',
    area: 'System och drift',
    ...IT,
    dueInDays: -40,
    updatedDaysAgo: 41,
    status: 'Klar',
    percent: 1,
    nextStep: '',
  },
  {
    id: 'Å-10',
    action: 'Köp in en ny plattform för enkäter',
    area: 'Samarbete',
    ...STRATEGY,
    dueInDays: -5,
    updatedDaysAgo: 15,
    status: 'Avbruten',
    percent: 0.1,
    nextStep: '',
  },
];
