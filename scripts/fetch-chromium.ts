// Sees to it that there is a Chromium for the tests, and fonts for emoji and Arabic: finds them, else fetches them,
// else says in one sentence what to do.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { FETCHED, findChromium } from './chromium.ts';

const PACKAGED = '@sparticuz/chromium@153.0.0';
const FONTS = ['fonts-noto-core', 'fonts-noto-color-emoji', 'fonts-liberation'];

/** Whether the command succeeded; its output is shown only when asked for. */
function run(command: string, args: string[], env: Record<string, string> = {}): boolean {
  const { status } = spawnSync(command, args, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, ...env },
    shell: process.platform === 'win32',
  });
  return status === 0;
}

const debian =
  process.getuid?.() === 0 &&
  existsSync('/etc/os-release') &&
  /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));

function aptInstall(packages: string[]): boolean {
  if (!debian) return false;
  console.log(`Installing ${packages.join(', ')} with apt-get (once).`);
  const quiet = { DEBIAN_FRONTEND: 'noninteractive' };
  return (
    run('apt-get', ['update', '-qq'], quiet) &&
    run('apt-get', ['install', '-qq', '-y', '--no-install-recommends', ...packages], quiet)
  );
}

/** Fetches a Chromium that comes as a package, with the libraries it needs. Linux on x64 only. */
function fetchPackaged(): boolean {
  if (process.platform !== 'linux' || process.arch !== 'x64') return false;
  console.log(`Fetching ${PACKAGED} into .toolchain (once).`);
  mkdirSync(FETCHED, { recursive: true });
  const quiet = ['--no-save', '--no-package-lock', '--no-audit', '--no-fund', '--loglevel=error'];
  if (!run('npm', ['install', '--prefix', FETCHED, ...quiet, PACKAGED])) return false;
  const unpack = `const { default: chromium } = await import('@sparticuz/chromium'); await chromium.executablePath();`;
  const { status } = spawnSync(process.execPath, ['--input-type=module', '--eval', unpack], {
    cwd: FETCHED,
    stdio: ['ignore', 'ignore', 'inherit'],
    // It unpacks into the temporary folder, and its own libraries only where it believes to need them.
    env: { ...process.env, TMPDIR: FETCHED, CODEBUILD_BUILD_IMAGE: 'nodejs24' },
  });
  return status === 0;
}

function ensureChromium(): string | undefined {
  const present = findChromium();
  if (present) return present;
  if (aptInstall(['chromium', ...FONTS])) return findChromium();
  if (fetchPackaged()) return findChromium();
  return undefined;
}

/** Which of the scripts that our pictures and tests show have no font; empty where fontconfig is not used. */
function missingFonts(): string[] {
  const wanted = { emoji: ':lang=und-zsye', Arabic: ':lang=ar' };
  try {
    return Object.entries(wanted)
      .filter(([, pattern]) => execFileSync('fc-list', [pattern], { encoding: 'utf8' }) === '')
      .map(([name]) => name);
  } catch {
    return [];
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  let executable: string | undefined;
  try {
    executable = ensureChromium();
  } catch (error) {
    console.error(String(error instanceof Error ? error.message : error));
    process.exit(1);
  }
  if (executable === undefined) {
    console.error('No Chromium found: install Chromium or Chrome, or set CHROMIUM_PATH to one.');
    process.exit(1);
  }
  if (missingFonts().length > 0) aptInstall(FONTS);
  const missing = missingFonts();
  if (missing.length > 0) {
    console.warn(
      `No font for ${missing.join(' and ')}: install ${FONTS.join(', ')}, or pictures will show boxes.`,
    );
  }
  console.log(`Chromium: ${path.normalize(executable)}`);
}
