import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseEnv } from 'node:util';

/** Variables by name, as a process has them. */
export type Env = Readonly<Record<string, string | undefined>>;

/** Where the desk sends to. */
export type Target = 'sandbox' | 'live';

/** What the environment says about the desk. */
export interface DeskSettings {
  readonly target: Target;
  /** The credential of the real API; absent for the sandbox. */
  readonly token: string | undefined;
  /** The one conversation that the desk shows in place of its invented ones. */
  readonly conversation: string | undefined;
  /** Milliseconds that one send may take. */
  readonly deadlineMs: number;
  /** The port to begin with. */
  readonly port: number;
}

const deadlines: Readonly<Record<Target, number>> = { sandbox: 5000, live: 20_000 };

/** The settings that variables describe. Throws a sentence that names the variable at fault, never its value. */
export function readSettings(env: Env): DeskSettings {
  const target = env.MESSAGEWRIGHT_TARGET || 'sandbox';
  if (target !== 'sandbox' && target !== 'live') {
    throw new Error('MESSAGEWRIGHT_TARGET is neither "sandbox" nor "live".');
  }
  const token = env.DIGISHARE_TOKEN?.trim() || undefined;
  if (target === 'live' && token === undefined) {
    throw new Error('MESSAGEWRIGHT_TARGET=live needs DIGISHARE_TOKEN.');
  }
  return {
    target,
    token: target === 'live' ? token : undefined,
    conversation: env.DIGISHARE_CONVERSATION?.trim() || undefined,
    deadlineMs: wholeNumber(env, 'MESSAGEWRIGHT_DEADLINE_MS') ?? deadlines[target],
    port: wholeNumber(env, 'PORT') ?? 5173,
  };
}

function wholeNumber(env: Env, name: string): number | undefined {
  const text = env[name]?.trim();
  if (!text) return undefined;
  if (/^\d{1,7}$/.test(text)) return Number(text);
  throw new Error(`${name} is not a whole number.`);
}

/** The variables of `.env` beside the desk, under those of the process. */
export function deskEnv(): Env {
  const file = fileURLToPath(new URL('../.env', import.meta.url));
  if (!existsSync(file)) return process.env;
  return { ...parseEnv(readFileSync(file, 'utf8')), ...process.env };
}
