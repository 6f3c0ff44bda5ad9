/** The methods of Slides that the product uses, on files that its own runs made. */
import { slidesRefusals } from '../refusals';
import type { Rows } from './method';

const SLIDES = { scope: 'files', refusals: slidesRefusals } as const;

export const slidesMethods: Rows<'slides'> = {
  'slides.presentations.get': {
    ...SLIDES,
    http: ['GET', 'v1/presentations/{presentationId}'],
    parameters: { presentationId: 'path', fields: 'query' },
    body: false,
    service: 'Slides.Presentations.get',
    writes: false,
    repeatable: true,
    costMs: 300,
  },
  'slides.presentations.batchUpdate': {
    ...SLIDES,
    http: ['POST', 'v1/presentations/{presentationId}:batchUpdate'],
    parameters: { presentationId: 'path' },
    body: true,
    service: 'Slides.Presentations.batchUpdate',
    writes: true,
    repeatable: false,
    costMs: 700,
  },
  'slides.presentations.pages.getThumbnail': {
    ...SLIDES,
    http: ['GET', 'v1/presentations/{presentationId}/pages/{pageObjectId}/thumbnail'],
    parameters: { presentationId: 'path', pageObjectId: 'path', 'thumbnailProperties.thumbnailSize': 'query' },
    body: false,
    service: 'Slides.Presentations.Pages.getThumbnail',
    writes: false,
    repeatable: true,
    costMs: 1500,
  },
};
