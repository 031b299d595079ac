import astro from 'eslint-plugin-astro'
import { defineConfig, globalIgnores } from 'eslint/config'
import tseslint from 'typescript-eslint'

const code = ['**/*.{js,mjs,cjs,ts,tsx,astro}']

/** Relative imports that leave the package, counted from its folder: at depth n, n + 1 steps up are outside. */
const outside = (folder) =>
  [0, 1, 2, 3, 4, 5, 6].map((depth) => ({
    files: [`${folder}/${'*/'.repeat(depth)}*.{js,mjs,cjs,ts,tsx,astro}`],
    up: `^(\\.\\./){${depth + 1},}`,
  }))

const deepImport = {
  regex: '^@jobbuddies/[^/]+/src(/|$)',
  message: 'Import what the package exports, not its files.',
}

/**
 * The layer rule: site → shared, plugin → shared, cms → plugin, shared → zod, and nothing else. `allowed` are the
 * packages of this repository that `folder` may import, with or without a subpath.
 */
const layer = ({ folder, allowed, arrow, only = null }) =>
  outside(folder).map(({ files, up }) => ({
    files,
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: `^@jobbuddies/(?!(${allowed.join('|') || '-'})(/|$))`,
              message: `The arrow is ${arrow}.`,
            },
            deepImport,
            { regex: up, message: `A relative import may not leave ${folder}. The arrow is ${arrow}.` },
            ...(only ? [{ regex: `^(?!\\.|(${only})(/|$))`, message: `The arrow is ${arrow}.` }] : []),
          ],
        },
      ],
    },
  }))

const newInFunction = {
  selector: ':function NewExpression[callee.object.name="Intl"]',
  message: 'Building a formatter costs more than using it: build it once, at module level or in a cache.',
}

const ambient = [
  { selector: 'MemberExpression[object.name="Date"][property.name="now"]', message: 'Time is an argument.' },
  { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: 'Time is an argument.' },
  { selector: 'CallExpression[callee.name="Date"]', message: 'Time is an argument.' },
]

export default defineConfig([
  globalIgnores([
    '**/node_modules/',
    '**/dist/',
    '**/.next/',
    '**/.astro/',
    '**/.data/',
    '**/.work/',
    '**/.pack/',
    '**/next-env.d.ts',
    'cms/src/migrations/',
    'cms/src/payload-types.ts',
    'cms/src/app/(payload)/admin/importMap.js',
  ]),
  tseslint.configs.recommended,
  astro.configs['flat/recommended'],
  {
    files: code,
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', caughtErrors: 'all', ignoreRestSiblings: true },
      ],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
    },
  },
  { files: ['**/*.astro', '**/*.d.ts'], rules: { '@typescript-eslint/consistent-type-imports': 'off' } },

  { files: code, rules: { 'no-restricted-imports': ['error', { patterns: [deepImport] }] } },
  layer({ folder: 'packages/shared', allowed: [], only: 'zod', arrow: 'shared → zod' }),
  layer({ folder: 'packages/plugin', allowed: ['shared'], arrow: 'plugin → shared' }),
  layer({ folder: 'packages/tools', allowed: [], arrow: 'tools → nothing of this repository' }),
  layer({ folder: 'site', allowed: ['shared'], arrow: 'site → shared' }),
  layer({ folder: 'cms', allowed: ['payload-plugin'], arrow: 'cms → plugin' }),

  { files: ['packages/shared/**', 'packages/plugin/**'], rules: { 'no-console': 'error' } },
  { files: ['site/**', 'packages/**'], rules: { 'no-restricted-syntax': ['error', newInFunction] } },
  {
    files: ['packages/shared/**'],
    rules: {
      'no-restricted-syntax': ['error', newInFunction, ...ambient],
      'no-restricted-globals': ['error', 'fetch', 'process', 'performance', 'setTimeout', 'setInterval'],
    },
  },
])
