/** Headers and names by which tables of single answers and of ready aggregates are recognised, Swedish and English. */

/** Compared without regard to capital letters, spaces, hyphens, underscores and apostrophes. */
export const usualHeaders = {
  question: [
    'Fråge-ID',
    'Fråga',
    'Frågetext',
    'Påstående',
    'Kortnamn',
    'Question',
    'Question ID',
    'Question text',
    'Item',
    'Statement',
  ],
  answer: ['Svar', 'Svarsvärde', 'Värde', 'Answer', 'Value', 'Response', 'Rating'],
  department: ['Förvaltning', 'Department'],
  role: ['Rollgrupp', 'Roll', 'Role', 'Role group'],
  year: ['Mätår', 'År', 'Year'],
  rated: ['Antal skattade', 'Skattade', 'Rated'],
  dontKnow: ['Antal vet ej', 'Vet ej', "Don't know"],
  blank: ['Antal ej besvarade', 'Ej besvarade', 'Ej besvarad', 'Blank', 'Not answered'],
  invalid: ['Antal ogiltiga', 'Ogiltiga', 'Invalid'],
  mean: ['Medel', 'Medelvärde', 'Mean', 'Average'],
  sd: ['Standardavvikelse', 'SD', 'Standard deviation'],
} as const;

/** What tools call all units together. */
export const allTogetherNames = [
  '*',
  'Totalt',
  'Total',
  'Samtliga',
  'Alla',
  'Alla kommuner',
  'Hela kommunen',
  'All',
] as const;

/** What tools write before a row that sums up those above it. */
export const sumRowNames = [
  'Summa',
  'Medel',
  'Medelvärde',
  'Snitt',
  'Genomsnitt',
  'Medianvärde',
  'Antal',
  'Antal svar',
] as const;

/** Headers of a file that says how many were invited. */
export const invitedHeaders = ['Inbjudna', 'Antal inbjudna', 'Antal'] as const;

/** What tools write in the lower of two header lines where the upper one says it all. */
export const emptyHeaders = ['Svar', 'Öppet svar', 'Fritext'] as const;
