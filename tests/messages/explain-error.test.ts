import { readFileSync, readdirSync } from 'node:fs';
import { sv } from '../../src/messages/sv';
import { join } from 'node:path';
import { GoogleError } from '../../src/google/google-error';
import { type Meaning, passesByItself } from '../../src/google/refusals';
import { TimeIsUp } from '../../src/google/run';
import { SurveyError } from '../../src/messages/survey-error';
import { explainError } from '../../src/messages/explain-error';
import { errorMessages } from '../../src/messages/sv/errors';

const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesBelow(join(folder, entry.name)) : [join(folder, entry.name)],
  );

const codes = new Set(
  filesBelow(join(__dirname, '../../src'))
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/new SurveyError\(\s*'([A-Z_]+)'/g)].map(([, code]) => code!),
    ),
);

describe('explainError', () => {
  it('is asked for at least the codes that stop the reading of a survey', () => {
    expect([...codes]).toEqual(
      expect.arrayContaining(['MISSING_TAB', 'MISSING_COLUMNS', 'DOUBLED_COLUMN', 'EMPTY_TAB', 'SETTINGS']),
    );
  });

  it.each([...codes].sort())('has words for %s', (code) => {
    expect(errorMessages.survey).toHaveProperty(code);
  });

  it('says what happened, why and what to do about a missing tab', () => {
    expect(explainError(new SurveyError('MISSING_TAB', { tab: 'questions' }), sv)).toBe(
      'Fliken Frågor saknas. Därför har inget skrivits. Välj Kom igång i menyn, så skapas den, och försök sedan igen.',
    );
  });

  const meanings = Object.keys(errorMessages.google) as Meaning[];

  it.each(meanings)('says what to do where Google’s refusal means %s', (meaning) => {
    expect(explainError(new GoogleError(403, '', 'no', meaning), sv)).toMatch(/(Kontrollera|[Ff]örsök igen)/);
  });

  it('says that it passes where it does, and that it does not where a person must act', () => {
    const said = (meaning: Meaning): string => explainError(new GoogleError(403, '', 'no', meaning), sv);
    for (const meaning of meanings.filter(passesByItself))
      expect(said(meaning)).toContain('Det går över av sig självt');
    for (const meaning of ['storageFull', 'domainPolicy', 'tooLarge', 'protected'] as const)
      expect(said(meaning)).toContain('Det går inte över av sig självt');
  });

  it('has a sentence of its own for each thing that a 403 may mean', () => {
    const of403 = ['rateLimit', 'dailyQuota', 'sharingLimit', 'storageFull', 'domainPolicy', 'noConsent', 'noAccess'];
    const said = new Set(of403.map((meaning) => explainError(new GoogleError(403, '', 'no', meaning as Meaning), sv)));
    expect(said.size).toBe(of403.length);
  });

  it('tells that what is done is kept when the time is up', () => {
    expect(explainError(new TimeIsUp(), sv)).toMatch(/Det som är gjort är sparat/);
  });

  it('never shows a bare object', () => {
    expect(explainError({ odd: true }, sv)).not.toContain('[object Object]');
    expect(explainError(new Error('trasigt'), sv)).toContain('trasigt');
  });
});
