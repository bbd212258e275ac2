/** Where the tests that run in Node stand. */
export const unitTests = [
  'packages/*/{src,test}/**/*.test.ts',
  'apps/*/{src,server}/**/*.test.ts',
  'scripts/**/*.test.ts',
  'test/**/*.test.ts',
];

/** Where the tests that run in Chromium stand. */
export const browserTests = [
  'packages/*/{src,test}/**/*.browser.test.tsx',
  'apps/demo/src/**/*.browser.test.tsx',
  'test/**/*.browser.test.tsx',
];

/** Where the tests of types stand, which `pnpm typecheck` runs. */
export const typeTests = ['packages/*/{src,test}/**/*.test-d.ts'];
