import { GoogleError, toGoogleError } from '../../src/google/google-error';

describe('toGoogleError', () => {
  it.each([400, 401, 403, 404, 409, 412, 429])('takes %i as a sure refusal', (code) => {
    expect(toGoogleError({ details: { code, message: 'no' } })).toMatchObject({ code, ambiguous: false });
  });

  it.each([500, 502, 503, 504])('takes %i as an unknown outcome', (code) => {
    expect(toGoogleError({ details: { code, message: 'no' } })).toMatchObject({ code, ambiguous: true });
  });

  // Texts of LIMITS.md 1.3 and the recordings.
  it.each([
    ['Service invoked too many times for one day: email.', 429],
    ["Quota exceeded for quota metric 'Read requests' and limit 'Read requests per minute per user'", 429],
    ['The caller does not have permission', 403],
    ['Requested entity was not found.', 404],
    ['File not found: abc.', 404],
  ])('reads the code out of “%s”', (message, code) => {
    expect(toGoogleError(new Error(message))).toMatchObject({ code, ambiguous: false });
  });

  it('takes an unknown text as an unknown outcome', () => {
    expect(toGoogleError(new Error('Service timed out: Spreadsheets'))).toMatchObject({ code: 0, ambiguous: true });
    expect(toGoogleError('odd')).toMatchObject({ code: 0, message: 'odd', ambiguous: true });
  });

  it('leaves a GoogleError as it is', () => {
    const error = new GoogleError(404, 'NOT_FOUND', 'gone', false);
    expect(toGoogleError(error)).toBe(error);
  });
});
