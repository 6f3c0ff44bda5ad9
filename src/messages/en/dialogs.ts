/** Words that stand in the dialogs themselves. They travel to the page as data, so there is no function here: {name} is filled in there. */
export const dialogs = {
  close: 'Close',
  failed: 'It did not work',
  severalAccounts:
    'Google does not know which account to use. Sign out of the other accounts in the browser, or open the workbook in a private window, and try again.',
  decks: {
    reading: 'Reading the answers …',
    mayClose: 'You may close this box. The work then goes on by itself within ten minutes.',
    progress: '{done} of {of} done',
    /** Of decks that another person made. */
    own: 'Make my own slide decks',
  },
  documents: {
    heading: 'Choose documents',
    intro:
      'Tick the documents to make or update in your Drive. What you have written in a document yourself is left alone. Nothing is shared and nothing is sent.',
    nothing: 'There is no municipality and no answers to make documents of.',
    group: '{of} ({count})',
    choice: '{kind} ({state})',
    exists: 'exists',
    isNew: 'new',
    make: 'Make or update the chosen ones',
    dryRun: 'Show what would change',
    progress: '{done} of {of} done',
  },
  preview: {
    nothingSent: 'Nothing has been sent. This is what the emails would look like if they were sent now.',
    one: '1 email is waiting',
    several: '{count} emails are waiting',
    mailTo: 'Email to {to}',
  },
  columns: {
    questionsHeading: 'Questions to match ({count})',
    nothingToAsk: 'Every question has a column with its own header. Nothing needs to be matched.',
    notRows:
      'The layout of the answers is {form}. Questions are then found by their ID, and only the columns below need to be matched.',
    intro:
      'Here you see which column on the {tab} tab belongs to each question. The suggestions are not used until you have approved them. The answers are not changed.',
    groupsHeading: 'Municipality and groups',
    settledSummary: 'Columns that are already settled ({count})',
    settledNote: 'The headers are the same as on the Questions and Settings tabs. They need no approval.',
    certainty: {
      sure: 'Certain',
      likely: 'Likely',
      unsure: 'Unsure',
      none: 'No suggestion',
      approved: 'Approved before',
    },
    choose: 'No column',
    chosenTwice: 'The column “{header}” is chosen in more than one place. Choose another column in one of them.',
    unusedHeading: 'Columns that no question uses',
    unusedNote:
      'Tick those that should not be read. Columns that look as if they hold personal data are already ticked, since the survey is to be anonymous.',
    unusedNone: 'All columns are used.',
    approve: 'Approve and save',
    saving: 'Saving …',
    cancel: 'Close without saving',
  },
  review: {
    intro:
      'These are the answers on the tab {tab} that are not understood. Say what each text means. What is proposed is counted only when you have approved it. The answers are not changed.',
    nothingToAsk: 'Every answer is understood. There is nothing to look through.',
    choose: 'Not decided',
    others: 'Count every other text as an invalid answer',
    approve: 'Approve and save',
    saving: 'Saving …',
    cancel: 'Close without saving',
  },
} as const;
