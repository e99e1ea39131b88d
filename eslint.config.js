import tseslint from 'typescript-eslint';

// Few rules, each with its reason. Formatting is prettier's.
export default tseslint.config(
  { ignores: ['**/node_modules/**', 'dist/**', '**/__generated__/**', '.passerelle/**', 'coverage/**'] },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.base],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error', // a lost rejection is a lost refusal
      '@typescript-eslint/no-misused-promises': 'error', // an async predicate is always true
      '@typescript-eslint/no-explicit-any': 'error', // unknown must be narrowed before it decides anything
      '@typescript-eslint/consistent-type-imports': 'error', // types vanish at run time, on every runner
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'no-restricted-properties': [
        'error',
        { object: 'process', property: 'env', message: 'Settings are read in runtime/config.ts only.' },
      ],
      'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true } }], // one name per thing, everywhere
      'no-console': 'error', // a log line has attributes: runtime/log.ts
    },
  },
  {
    files: ['*.config.ts', 'test/neo4j/global-*.ts', 'runtime/config.ts'],
    rules: { 'no-restricted-exports': 'off', 'no-restricted-properties': 'off' },
  },
  // Commands speak to a person.
  { files: ['**/*.cli.ts', 'bench/**', 'test/**'], rules: { 'no-console': 'off', 'no-restricted-properties': 'off' } },
);
