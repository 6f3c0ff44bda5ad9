export type PresentationState = { readonly presentationId: string };
