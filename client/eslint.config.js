import js from '@eslint/js'
import jsxA11y from 'eslint-plugin-jsx-a11y'
import reactHooks from 'eslint-plugin-react-hooks'
import { defineConfig, globalIgnores } from 'eslint/config'
import tseslint from 'typescript-eslint'

const browserAndNode = Object.fromEntries(
  ['process', 'console', 'URL', 'document', 'window', 'getComputedStyle', 'fetch'].map((name) => [
    name,
    'readonly',
  ]),
)

export default defineConfig([
  globalIgnores(['dist', 'src/api/schema.gen.ts']),
  {
    files: ['src/**/*.{ts,tsx}'],
    extends: [
      js.configs.recommended,
      tseslint.configs.strictTypeChecked,
      tseslint.configs.stylisticTypeChecked,
      jsxA11y.flatConfigs.strict,
      reactHooks.configs.flat.recommended,
    ],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // TanStack Router's redirects and not-founds are thrown, and are not errors.
      '@typescript-eslint/only-throw-error': 'off',
    },
  },
  {
    files: ['e2e/**/*.mjs', 'tools/**/*.mjs'],
    extends: [js.configs.recommended],
    languageOptions: { globals: browserAndNode },
  },
])
