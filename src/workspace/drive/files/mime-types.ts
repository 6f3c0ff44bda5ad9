/** The kinds of file that the workspace keeps. */
export const SPREADSHEET = 'application/vnd.google-apps.spreadsheet';
export const PRESENTATION = 'application/vnd.google-apps.presentation';
export const DOCUMENT = 'application/vnd.google-apps.document';
/** A Word file, which Drive can make a document of. */
export const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
export const PPTX = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';
export const FOLDER = 'application/vnd.google-apps.folder';
