/** The jobs, each under the name of the function in main.ts that starts it. */
export { approveColumns } from './approve-columns';
export { approveReview } from './approve-review';
export { continueWork } from './continue-work';
export { endDecks } from './end-decks';
export { makeMunicipalityTabs } from './make-municipality-tabs';
export { makeOneDeck } from './make-one-deck';
export { morningRun } from './morning-run';
export { openColumns } from './open-columns';
export { openReview } from './open-review';
export { previewMailing } from './preview-mailing';
export { recalculate } from './recalculate';
export { refreshStatus } from './refresh-status';
export { sendNow } from './send-now';
export { setUp } from './set-up';
export { startDecks } from './start-decks';
export { toggleMailing } from './toggle-mailing';
export { updatePlan } from './update-plan';
