/** Whether a single value fits its field, and if not, what Google says should have stood there. */
import type { ApiName, FieldType } from './api-schema';

/** Google's own names of the messages begin so. */
export const PACKAGE: Readonly<Record<ApiName, string>> = {
  sheets: 'google.apps.sheets.v4',
  slides: 'google.apps.slides.v1',
  docs: 'google.apps.docs.v1',
  drive: 'google.apps.drive.v3',
};

/** @returns undefined where the value fits. */
export function misfit(
  api: ApiName,
  type: FieldType & { kind: 'enum' | 'scalar' },
  value: unknown,
  name: string,
): string | undefined {
  if (type.kind === 'enum') {
    if (typeof value === 'string' && type.values.includes(value)) return undefined;
    return `type.googleapis.com/${PACKAGE[api]}.${enumName(name)}`;
  }
  switch (type.type) {
    case 'string':
      if (type.format === 'int64') return /^-?\d+$/.test(String(value)) ? undefined : 'TYPE_INT64';
      return typeof value === 'string' ? undefined : 'TYPE_STRING';
    case 'boolean':
      return typeof value === 'boolean' ? undefined : 'TYPE_BOOL';
    case 'integer': {
      const [low, high] = type.format === 'uint32' ? [0, 2 ** 32 - 1] : [-(2 ** 31), 2 ** 31 - 1];
      const fits = Number.isInteger(value) && (value as number) >= low && (value as number) <= high;
      return fits ? undefined : `TYPE_${type.format.toUpperCase()}`;
    }
    case 'number':
      return Number.isFinite(value) ? undefined : `TYPE_${type.format.toUpperCase()}`;
  }
}

/** The schemas do not name enums; Google's are mostly called after the field, and all dimensions `Dimension`. */
const enumName = (field: string): string =>
  /dimension$/i.test(field) ? 'Dimension' : field.charAt(0).toUpperCase() + field.slice(1);
