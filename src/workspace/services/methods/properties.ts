/** PropertiesService: the script's properties, within the sizes that Google takes (LIMITS.md 1.2, texts 1.3). */
import type { Handler } from '../../handler';
import { ApiError } from '../../protocol/api-error';

const VALUE_CHARACTERS = 9 * 1024;
const STORE_CHARACTERS = 500 * 1024;

type Properties = Readonly<Record<string, string>>;

export const getProperties: Handler = (state) => ({ state, body: state.scriptProperties });

export const setProperties: Handler = (state, { params }) => {
  const added = params['properties'] as Properties;
  const all: Properties = { ...state.scriptProperties, ...added };
  if (Object.values(added).some((value) => value.length > VALUE_CHARACTERS))
    throw new ApiError(400, '', 'Argument too large: value');
  const size = Object.entries(all).reduce((sum, [key, value]) => sum + key.length + value.length, 0);
  if (size > STORE_CHARACTERS)
    throw new ApiError(
      400,
      '',
      'You have exceeded the property storage quota. Please remove some properties and try again.',
    );
  return { state: { ...state, scriptProperties: all }, body: null };
};

export const deleteProperty: Handler = (state, { params }) => {
  const { [String(params['key'])]: _deleted, ...scriptProperties } = state.scriptProperties;
  return { state: { ...state, scriptProperties }, body: null };
};
