import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/e2e/**', 'tests/built/**'],
        },
      },
      // These read the site that the step before them built.
      { test: { name: 'built', environment: 'node', include: ['tests/built/**/*.test.ts'] } },
    ],
  },
})
