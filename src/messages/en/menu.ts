/** The menu, and what each item says before it starts. */
import { figures } from './wording';

export const menuMessages = {
  menu: 'Digital maturity',
  items: {
    setUp: 'Get started',
    columns: 'Match the columns …',
    review: 'Look through the answers …',
    merging: 'Propose merging …',
    recalculate: 'Recalculate the analysis',
    municipalityTabs: 'Create municipality tabs',
    decks: 'Create slide decks …',
    documents: 'Create documents …',
    updatePlan: 'Update the action plan',
    toggleMailing: 'Turn mailings on or off …',
    previewMailing: 'Show this week’s mailings (sends nothing)',
    sendNow: 'Send now …',
    refreshStatus: 'Update the service status',
  },
  before: {
    setUp:
      'The tabs that are missing are created: Settings, Municipalities, Questions, Check, Analysis, Action plan, Mailings, Service status and Slide decks. ' +
      'What is already there is not changed. It takes a few seconds.',
    recalculate:
      'The answers are read and everything is worked out again. The tabs Analysis and Check are written anew. The answers are not changed and nothing is sent. It takes a few seconds.',
    municipalityTabs:
      'A tab for each municipality is created or updated. What you have written in the column Own assessment is left as it is. ' +
      'Nothing is sent. It takes up to a minute.',
    decks:
      'A slide deck for each municipality and a joint one are created or updated in your Drive. Text that you have changed is left as it is. ' +
      'Nothing is shared and nothing is sent. Allow about five seconds for each deck.',
    updatePlan:
      'The health of each row in the action plan is worked out again. Only the column Health and missing action IDs are written. Nothing is sent.',
    refreshStatus:
      'The Service status tab is written anew: who owns the mailings, the last and the next run, and emails that are uncertain. Nothing is sent.',
    toggleMailing: {
      on: (): string =>
        'Mailings are off. Turn them on? Every morning the health in the action plan is updated, and once a week an email goes to each owner ' +
        'and one to the coordinator. The emails go from your address. Nothing is sent now.',
      off: (): string =>
        'Mailings are on and you own them. Turn them off? Nothing more is sent by itself. The action plan is not changed.',
      takeOver: (owner: string): string =>
        `Mailings are on and owned by ${owner}. Take them over? The emails will then go from your address instead. Nothing is sent now, and no email is sent twice.`,
    },
    /** Before the question whether the mailing is to be switched on. */
    isCopy:
      'This workbook is a copy. The original may already send these emails, and then each owner gets two. Check that first.\n\n',
    sendNow: (recipients: readonly string[]): string =>
      recipients.length === 0
        ? 'No email is waiting. Nothing is sent.'
        : `${figures(recipients.length, 'email')} will be sent now, to:\n\n${recipients.join('\n')}\n\nNo email is sent twice.`,
  },
  errorTitle: 'It did not work',
  notAuthorised:
    'The run lacks permission. Open the workbook and choose an item in the Digital maturity menu, and Google will ask for it.',
} as const;
