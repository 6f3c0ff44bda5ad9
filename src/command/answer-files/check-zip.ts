/** An .xlsx file is a zip of XML: one that would unpack to more than memory holds, or that defines entities, is refused before it is read. */
import { unzipSync, strFromU8 } from 'fflate';
import { SurveyError } from '../../messages/survey-error';

/** Unpacked; a survey of 200 000 rows is less. */
const MOST_UNPACKED = 150_000_000;
/** XML packs to a tenth or a twentieth; what packs to less than this was made to fill memory. */
const MOST_RATIO = 400;
/** So much a document's beginning holds, where entities are defined. */
const BEGINNING = 4096;

/** Throws FILE_BROKEN { file, reason } and FILE_TOO_BIG { file, megabytes }. */
export function checkZip(bytes: Uint8Array, file: string): void {
  let unpacked = 0;
  const tooBig = (): SurveyError =>
    new SurveyError('FILE_TOO_BIG', { file, megabytes: Math.round(MOST_UNPACKED / 1_000_000) });
  let parts: Readonly<Record<string, Uint8Array>>;
  try {
    parts = unzipSync(bytes, {
      filter: ({ name, originalSize, size }) => {
        unpacked += originalSize;
        if (unpacked > MOST_UNPACKED || (originalSize > 1_000_000 && originalSize > size * MOST_RATIO)) throw tooBig();
        return /\.(xml|rels)$/i.test(name);
      },
    });
  } catch (thrown) {
    if (thrown instanceof SurveyError) throw thrown;
    const reason = thrown instanceof Error ? thrown.message : String(thrown);
    throw new SurveyError('FILE_BROKEN', { file, reason, line: null });
  }
  for (const [name, part] of Object.entries(parts))
    if (/<!(DOCTYPE|ENTITY)/i.test(strFromU8(part.subarray(0, BEGINNING), true)))
      throw new SurveyError('FILE_BROKEN', { file, reason: `${name}: DOCTYPE`, line: null });
}
