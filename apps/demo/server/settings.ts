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
  /** DigiShare's credential; absent for the sandbox. */
  readonly token: string | undefined;
  /** 360dialog's credential; absent for the sandbox. */
  readonly apiKey: string | undefined;
  /** Bird's credential, with the workspace and the channel it is for; absent for the sandbox. */
  readonly bird: BirdSettings | undefined;
  /** LiveDesk's key and secret; absent for the sandbox. */
  readonly livedesk: LiveDeskSettings | undefined;
  /** The one conversation on DigiShare that the desk shows in place of its invented ones. */
  readonly conversation: string | undefined;
  /** The one number on 360dialog that it shows. */
  readonly number: string | undefined;
  /** The one number on Bird that it shows. */
  readonly birdNumber: string | undefined;
  /** The one conversation on LiveDesk that it shows. */
  readonly livedeskConversation: string | undefined;
  /** Milliseconds that one send may take. */
  readonly deadlineMs: number;
  /** The port to begin with. */
  readonly port: number;
}

/** What it takes to send through Bird. */
export interface BirdSettings {
  readonly accessKey: string;
  readonly workspaceId: string;
  readonly channelId: string;
}

/** What it takes to send through LiveDesk. */
export interface LiveDeskSettings {
  readonly apiKey: string;
  readonly apiSecret: string;
}

const deadlines: Readonly<Record<Target, number>> = { sandbox: 5000, live: 20_000 };

/** The settings that variables describe. Throws a sentence that names the variable at fault, never its value. */
export function readSettings(env: Env): DeskSettings {
  const target = env.MESSAGEWRIGHT_TARGET || 'sandbox';
  if (target !== 'sandbox' && target !== 'live') {
    throw new Error('MESSAGEWRIGHT_TARGET is neither "sandbox" nor "live".');
  }
  // A real credential is read for a real account alone: it never gets to the sandbox.
  const secret = (name: string) => (target === 'live' ? textOf(env, name) : undefined);
  const [token, apiKey] = [secret('DIGISHARE_TOKEN'), secret('D360_API_KEY')];
  const bird = target === 'live' ? birdSettings(env) : undefined;
  const livedesk = target === 'live' ? livedeskSettings(env) : undefined;
  if (target === 'live' && [token, apiKey, bird, livedesk].every((each) => each === undefined)) {
    throw new Error(
      'MESSAGEWRIGHT_TARGET=live needs DIGISHARE_TOKEN, D360_API_KEY, BIRD_ACCESS_KEY or LIVEDESK_API_KEY.',
    );
  }
  return {
    target,
    token,
    apiKey,
    bird,
    livedesk,
    conversation: textOf(env, 'DIGISHARE_CONVERSATION'),
    number: textOf(env, 'D360_NUMBER'),
    birdNumber: textOf(env, 'BIRD_NUMBER'),
    livedeskConversation: textOf(env, 'LIVEDESK_CONVERSATION'),
    deadlineMs: wholeNumber(env, 'MESSAGEWRIGHT_DEADLINE_MS') ?? deadlines[target],
    port: wholeNumber(env, 'PORT') ?? 5173,
  };
}

function birdSettings(env: Env): BirdSettings | undefined {
  const accessKey = textOf(env, 'BIRD_ACCESS_KEY');
  if (accessKey === undefined) return undefined;
  return {
    accessKey,
    workspaceId: besides(env, 'BIRD_ACCESS_KEY', 'BIRD_WORKSPACE_ID'),
    channelId: besides(env, 'BIRD_ACCESS_KEY', 'BIRD_CHANNEL_ID'),
  };
}

function livedeskSettings(env: Env): LiveDeskSettings | undefined {
  const apiKey = textOf(env, 'LIVEDESK_API_KEY');
  if (apiKey === undefined) return undefined;
  return { apiKey, apiSecret: besides(env, 'LIVEDESK_API_KEY', 'LIVEDESK_API_SECRET') };
}

/** The text of a variable that another one needs. */
function besides(env: Env, first: string, name: string): string {
  const text = textOf(env, name);
  if (text === undefined) throw new Error(`${first} needs ${name} beside it.`);
  return text;
}

function textOf(env: Env, name: string): string | undefined {
  return env[name]?.trim() || undefined;
}

function wholeNumber(env: Env, name: string): number | undefined {
  const text = textOf(env, name);
  if (text === undefined) return undefined;
  if (/^\d{1,7}$/.test(text)) return Number(text);
  throw new Error(`${name} is not a whole number.`);
}

/** The variables of `.env` beside the desk, under those of the process. */
export function deskEnv(): Env {
  const file = fileURLToPath(new URL('../.env', import.meta.url));
  if (!existsSync(file)) return process.env;
  return { ...parseEnv(readFileSync(file, 'utf8')), ...process.env };
}
