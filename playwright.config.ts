import { defineConfig, devices } from 'playwright/test'
import { browserArguments } from './scripts/browser/launch.ts'

// `npm test` sets both: the browser it found, and the server of the fixture site it built.
const executablePath = process.env.RUMO_BROWSER
const baseURL = process.env.RUMO_ORIGIN ?? 'http://127.0.0.1:4321'

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: '.rumo/test-results',
  workers: 2,
  retries: 0,
  forbidOnly: true,
  reporter: [['line'], ['json', { outputFile: '.rumo/playwright.json' }]],
  use: { baseURL },
  projects: [
    {
      name: 'chromium',
      use: {
        ...devices['Desktop Chrome'],
        launchOptions: {
          ...(executablePath ? { executablePath } : {}),
          // A page that asks another machine for anything finds nobody there.
          args: [...browserArguments, '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'],
        },
      },
    },
  ],
})
