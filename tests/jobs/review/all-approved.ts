/** What Gå igenom svaren sends back when the person says yes to every proposal, and that the rest is invalid. */
import type { ApprovedReview, ReviewView } from '../../../src/jobs/review/review-view';

export const allApproved = ({ texts }: ReviewView): ApprovedReview => ({
  texts: texts.flatMap(({ text, proposal }) => (proposal === '' ? [] : [{ text, meaning: proposal }])),
  othersInvalid: texts.some(({ proposal }) => proposal === ''),
});
