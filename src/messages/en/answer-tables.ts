/** Headers and names by which tables of single answers and of ready aggregates are recognised. */

/** Compared without regard to capital letters, spaces, hyphens, underscores and apostrophes. */
export const usualHeaders = {
  question: ['Question', 'Question ID', 'Question text', 'Item', 'Statement', 'Short name'],
  answer: ['Answer', 'Value', 'Response', 'Rating'],
  department: ['Department'],
  role: ['Role group', 'Role'],
  year: ['Year', 'Measurement year'],
  rated: ['Number rated', 'Rated'],
  dontKnow: ['Number don’t know', 'Don’t know'],
  blank: ['Number not answered', 'Not answered', 'Blank'],
  invalid: ['Number invalid', 'Invalid'],
  mean: ['Mean', 'Average'],
  sd: ['Standard deviation', 'SD'],
} as const;

/** What tools call all units together. */
export const allTogetherNames = ['*', 'Total', 'All', 'All municipalities', 'Whole municipality'] as const;

/** What tools write before a row that sums up those above it. */
export const sumRowNames = [
  'Sum',
  'Grand total',
  'Mean',
  'Average',
  'Averages',
  'Median',
  'Count',
  'Number of answers',
] as const;

/** Headers of a file that says how many were invited. */
export const invitedHeaders = ['Invited', 'Number invited', 'Count'] as const;

/** What tools write in the lower of two header lines where the upper one says it all. */
export const emptyHeaders = ['Response', 'Open-Ended Response', 'Answer'] as const;
