/** What the technician who builds the script and sends it to Google is told. */
export const pushing = {
  built: (kilobytes: number): string => `dist/ built, Code.js ${kilobytes} kB`,
  checking: 'Checking types',
  typeFault: 'The source has type errors, see above. Nothing has been sent to Google.',
  bundleFaults: 'What was built is not right, so nothing has been sent to Google:',
  missingFunction: (name: string, place: string): string => `${place} calls ${name}, which the script does not have.`,
  unreadable: (reason: string): string => `Code.js cannot be read as ES2019: ${reason}`,
  manifestScopes: (scopes: readonly string[]): string =>
    `appsscript.json does not ask for the permissions that the tool needs: ${scopes.join(', ')}`,
  sending: 'Sending to Google',
  notSent:
    'Nothing, or not everything, was sent to Google. Is .clasp.json connected to your workbook (scriptId), and are you signed in (npx clasp login)? See docs/for-it.md.',
};
