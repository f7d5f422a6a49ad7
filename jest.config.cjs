/** @type {import('jest').Config} */
module.exports = {
  roots: ['<rootDir>/test', '<rootDir>/src', '<rootDir>/host', '<rootDir>/build'],
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  testEnvironment: 'node',
  testTimeout: 60_000,
  maxWorkers: 2,
  transform: { '\\.tsx?$': '<rootDir>/test/transform.cjs' },
  globalSetup: '<rootDir>/test/build.ts',
  reporters: ['default', ['summary', { summaryThreshold: 1 }], '<rootDir>/test/tally.cjs'],
};
