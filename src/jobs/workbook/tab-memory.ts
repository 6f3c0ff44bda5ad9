/** A text that the program remembers of a tab, in the tab's metadata: it is written in the batch with the cells that it is about. */
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import type { GoogleError } from '../../google/google-error';
import {
  createDeveloperMetadata,
  deleteDeveloperMetadata,
  updateDeveloperMetadata,
} from '../../requests/sheets/developer-metadata';
import type { Stored } from './read-workbook';

export interface TabMemory {
  /** None where the text is remembered already. */
  readonly requests: (text: string) => readonly sheets_v4.Schema$Request[];
  /** What became of the batch in which the text went. */
  readonly sent: (text: string, failure: GoogleError | null) => void;
}

/** `newId`: of the metadata where the tab has none yet. */
export function tabMemory(sheetId: number, key: string, stored: Stored | null, newId: number): TabMemory {
  const id = stored?.metadataId ?? newId;
  let text = stored?.value ?? '';
  let place: 'there' | 'missing' | 'unknown' = stored ? 'there' : 'missing';
  return {
    requests: (wanted) => {
      if (wanted === text) return [];
      if (place === 'there') return [updateDeveloperMetadata(id, wanted)];
      const create = createDeveloperMetadata(id, key, wanted, { sheetId });
      return place === 'unknown' ? [deleteDeveloperMetadata(id), create] : [create];
    },
    sent: (wanted, failure) => {
      if (wanted === text) return;
      // Any refusal may be that of a second try, after a first one that was carried out.
      if (failure !== null) place = place === 'there' ? 'there' : 'unknown';
      else [text, place] = [wanted, 'there'];
    },
  };
}
