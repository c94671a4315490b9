// Lint rules. The one that carries the design: the phases of the compiler are pure, so Node's own
// modules and globals may be used only by compiler/src/cli, compiler/src/device, tools and tests.
import { builtinModules } from 'node:module';
import js from '@eslint/js';
import tseslint from 'typescript-eslint';

const pureMessage =
  'Phases are pure: only compiler/src/cli and compiler/src/device may use Node (see docs/architecture.md).';

export default tseslint.config(
  {
    ignores: ['node_modules/', 'dist/', 'build/', 'coverage/', 'xpacks/', '.cache/'],
  },
  js.configs.recommended,
  {
    files: ['**/*.js', '**/*.mjs'],
    languageOptions: {
      globals: { process: 'readonly', console: 'readonly', URL: 'readonly' },
    },
  },
  {
    // Scripts of pages that we write.
    files: ['compiler/assets/**/*.js'],
    languageOptions: {
      globals: { document: 'readonly', d3: 'readonly', addEventListener: 'readonly' },
    },
  },
  {
    files: ['**/*.ts'],
    extends: [...tseslint.configs.strictTypeChecked, ...tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: { project: './tsconfig.json', tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      eqeqeq: 'error',
      'no-console': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/dot-notation': 'off',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_' },
      ],
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: true },
      ],
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unnecessary-condition': 'off',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/prefer-literal-enum-member': 'off',
      // Parsers advance by `while (true)` and `for (;;)` with a return inside.
      'no-constant-condition': ['error', { checkLoops: false }],
    },
  },
  {
    files: ['compiler/src/**/*.ts'],
    ignores: ['compiler/src/cli/**', 'compiler/src/device/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          paths: builtinModules.map((name) => ({ name, message: pureMessage })),
          patterns: [{ group: ['node:*'], message: pureMessage }],
        },
      ],
      'no-restricted-globals': [
        'error',
        ...['process', 'Buffer', 'require', 'setImmediate', '__dirname', '__filename'].map(
          (name) => ({ name, message: pureMessage }),
        ),
      ],
    },
  },
  {
    files: ['tools/**/*.ts', 'test/**/*.ts'],
    rules: { 'no-console': 'off' },
  },
);
