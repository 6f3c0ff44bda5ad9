/** Lint rules for src/ and tests/: typescript-eslint's recommended set, no function over 60 lines, and no clock, chance or Google global in the pure folders. */
import tseslint from 'typescript-eslint';

const PURE = ['responses', 'analysis', 'method', 'report', 'requests', 'jobs', 'google', 'settings', 'messages'].map(
  (folder) => `src/${folder}/**/*.ts`,
);

const GOOGLE = [
  'SpreadsheetApp',
  'Sheets',
  'Slides',
  'Drive',
  'MailApp',
  'ScriptApp',
  'Session',
  'Utilities',
  'HtmlService',
  'LockService',
  'PropertiesService',
];

export default tseslint.config(
  { ignores: ['**/schema/*.json'] },
  ...tseslint.configs.recommended,
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      eqeqeq: 'error',
      'no-console': 'error',
      'prefer-const': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'no-restricted-imports': [
        'error',
        {
          paths: [
            {
              name: 'googleapis',
              message: "Import from 'googleapis/build/src/apis/…': the bare import takes 26 s to check.",
            },
          ],
        },
      ],
    },
  },
  { files: ['src/**/*.ts'], rules: { 'max-lines-per-function': ['error', { max: 60 }] } },
  { files: ['src/apps-script/**/*.ts'], rules: { 'no-console': 'off' } },
  {
    files: PURE,
    rules: {
      'no-restricted-globals': [
        'error',
        ...GOOGLE,
        'console',
        'process',
        'Buffer',
        'setTimeout',
        'Intl',
        'URL',
        'TextEncoder',
        'crypto',
        'require',
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now' },
        { object: 'Math', property: 'random' },
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: 'The time comes in as an argument.',
        },
        {
          selector: 'PropertyDefinition[static=true], PropertyDefinition > PrivateIdentifier',
          message: 'The runtime refuses static and private fields.',
        },
      ],
    },
  },
);
