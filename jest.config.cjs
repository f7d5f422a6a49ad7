const { availableParallelism, totalmem } = require('node:os');

/** What a process of the tests may come to need. */
const gibibytesEach = 4;

/** @type {import('jest').Config} */
module.exports = {
  roots: ['<rootDir>/test', '<rootDir>/src', '<rootDir>/host', '<rootDir>/build'],
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  testEnvironment: 'node',
  testTimeout: 300_000,
  maxWorkers: Math.max(1, Math.min(availableParallelism(), Math.floor(totalmem() / 2 ** 30 / gibibytesEach))),
  // These come as ES modules only, which jest requires only once they are transformed.
  transform: { '\\.tsx?$|/node_modules/hucre/.*\\.mjs$|/node_modules/(@ironcalc|@noble)/.*\\.js$': '<rootDir>/test/transform.cjs' },
  transformIgnorePatterns: ['/node_modules/(?!hucre/|@ironcalc/|@noble/)'],
  globalSetup: '<rootDir>/test/build.ts',
  reporters: ['default', ['summary', { summaryThreshold: 1 }], '<rootDir>/test/tally.cjs'],
};
