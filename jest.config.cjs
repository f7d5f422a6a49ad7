/** @type {import('jest').Config} */
module.exports = {
  roots: ['<rootDir>/test', '<rootDir>/src', '<rootDir>/host', '<rootDir>/build'],
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  testEnvironment: 'node',
  testTimeout: 300_000,
  maxWorkers: 2,
  // These come as ES modules only, which jest requires only once they are transformed.
  transform: { '\\.tsx?$|/node_modules/hucre/.*\\.mjs$|/node_modules/(@ironcalc|@noble)/.*\\.js$': '<rootDir>/test/transform.cjs' },
  transformIgnorePatterns: ['/node_modules/(?!hucre/|@ironcalc/|@noble/)'],
  globalSetup: '<rootDir>/test/build.ts',
  reporters: ['default', ['summary', { summaryThreshold: 1 }], '<rootDir>/test/tally.cjs'],
};
