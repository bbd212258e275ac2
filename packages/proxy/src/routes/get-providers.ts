import type { Context } from 'hono';
import type { Account } from '../account.ts';
import { toResponse } from '../answer.ts';
import type { AppEnv } from '../app-env.ts';
import { maySee, type Principal } from '../principal.ts';
import { toJsonObject } from '../problem.ts';
import type { Setup } from '../setup.ts';

/** `GET /v1/providers`: which accounts the caller may use. Names only. */
export function getProviders(setup: Setup) {
  return async (c: Context<AppEnv>): Promise<Response> => {
    const principal = c.get('principal');
    const listed = [...setup.providers.values()].map(async ({ id, label }) => {
      const accounts = await visible(setup.accounts.get(id) ?? [], principal);
      return {
        id,
        label,
        accounts: accounts.map((account) => ({ id: account.id, label: account.label })),
      };
    });
    const providers = (await Promise.all(listed)).filter(({ accounts }) => accounts.length > 0);
    return toResponse(
      { status: 200, body: toJsonObject({ providers }), problem: false },
      setup.scrubber,
    );
  };
}

async function visible(accounts: readonly Account[], principal: Principal): Promise<Account[]> {
  const seen = await Promise.all(
    accounts.map(({ id, provider }) => maySee(principal, { provider: provider.id, account: id })),
  );
  return accounts.filter((_, index) => seen[index]);
}
