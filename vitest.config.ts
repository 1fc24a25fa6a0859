import { defineConfig } from 'vitest/config'

const shared = {
  testTimeout: 120_000,
  hookTimeout: 120_000,
  pool: 'threads' as const,
  setupFiles: ['tests/setup.ts'],
}

export default defineConfig({
  test: {
    projects: [
      { test: { ...shared, name: 'unit', include: ['tests/**/*.test.ts'], exclude: ['tests/cli/**'] } },
      // These run the bundled program, so it is bundled first.
      {
        test: {
          ...shared,
          name: 'cli',
          include: ['tests/cli/**/*.test.ts'],
          globalSetup: ['tests/global-setup.ts'],
        },
      },
    ],
  },
})
