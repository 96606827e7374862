import astro from 'eslint-plugin-astro'
import { defineConfig, globalIgnores } from 'eslint/config'
import tseslint from 'typescript-eslint'

/** Packages that read text from outside, each with the one module that may know it. */
const readers = {
  'gray-matter': 'src/loaders/front-matter.ts',
  yaml: 'src/loaders/yaml.ts',
  'csv-parse': 'src/loaders/csv.ts',
}

const barReaders = (allowed) => ({
  'no-restricted-imports': [
    'error',
    {
      paths: [{ name: 'js-yaml', message: 'src/loaders/yaml.ts reads YAML, with the package yaml.' }],
      patterns: Object.entries(readers)
        .filter(([name]) => name !== allowed)
        .map(([name, owner]) => ({
          regex: `^${name}(/|$)`,
          message: `Only ${owner} knows ${name}: import from there.`,
        })),
    },
  ],
})

export default defineConfig(
  globalIgnores(['dist/', 'report/', '.astro/', '.rumo/', 'content/', 'tests/fixtures/', 'test-results/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  astro.configs['flat/recommended'],
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-definitions': ['error', 'type'],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      'no-console': 'error',
    },
  },
  { rules: barReaders() },
  ...Object.entries(readers).map(([name, owner]) => ({ files: [owner], rules: barReaders(name) })),
  { files: ['scripts/**'], rules: { 'no-console': 'off' } },
)
