/** Name of the lease that keeps two rounds of documents apart. */
export const DOCUMENTS_LEASE = 'documents';
