/** What the technician who builds the script and sends it to Google is told. */
export const pushing = {
  built: (kilobytes: number): string => `dist/ byggd, Code.js ${kilobytes} kB`,
  checking: 'Typkontrollerar',
  typeFault: 'Källkoden har typfel, se ovan. Inget har skickats till Google.',
  bundleFaults: 'Det som byggdes stämmer inte, så inget har skickats till Google:',
  missingFunction: (name: string, place: string): string => `${place} anropar ${name}, som skriptet inte har.`,
  unreadable: (reason: string): string => `Code.js går inte att läsa som ES2019: ${reason}`,
  manifestScopes: (scopes: readonly string[]): string =>
    `appsscript.json begär inte de behörigheter som verktyget behöver: ${scopes.join(', ')}`,
  sending: 'Skickar till Google',
  notSent:
    'Inget eller inte allt skickades till Google. Är .clasp.json kopplad till er arbetsbok (scriptId) och är du inloggad (npx clasp login)? Se docs/for-it.md.',
};
