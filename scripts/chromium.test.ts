import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { chromium, FETCHED, findChromium, type Surroundings } from './chromium.ts';

const around = (files: string[], more: Partial<Surroundings> = {}): Surroundings => ({
  env: { PATH: ['/usr/bin', '/opt/bin'].join(path.delimiter) },
  platform: 'linux',
  exists: (file) => files.includes(file),
  playwright: () => '/cache/chrome',
  ...more,
});

const fetched = path.join(FETCHED, 'chromium');

describe('findChromium', () => {
  it('takes what it is told, and says when that is not there', () => {
    const env = { CHROMIUM_PATH: '/my/chrome', PATH: '/usr/bin' };
    expect(findChromium(around(['/my/chrome', '/usr/bin/chromium'], { env }))).toBe('/my/chrome');
    expect(() => findChromium(around(['/usr/bin/chromium'], { env }))).toThrow(
      'CHROMIUM_PATH says /my/chrome',
    );
  });

  it("prefers the system's, then Playwright's, then one fetched before", () => {
    const system = path.join('/opt/bin', 'google-chrome');
    expect(findChromium(around([system, '/cache/chrome', fetched]))).toBe(system);
    expect(findChromium(around(['/cache/chrome', fetched]))).toBe('/cache/chrome');
    expect(findChromium(around([fetched]))).toBe(fetched);
    expect(findChromium(around([]))).toBeUndefined();
  });

  it('knows where applications stand that are on no path', () => {
    const app = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
    expect(findChromium(around([app], { platform: 'darwin' }))).toBe(app);
    expect(findChromium(around([app], { platform: 'linux' }))).toBeUndefined();
  });
});

describe('chromium', () => {
  it('reaches nothing but this machine, and gives up the sandbox as root only', () => {
    const { args } = chromium();
    expect(args.find((argument) => argument.startsWith('--host-resolver-rules'))).toContain(
      '~NOTFOUND',
    );
    expect(args.includes('--no-sandbox')).toBe(process.getuid?.() === 0);
  });
});
