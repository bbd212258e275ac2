import type { Sandbox } from '@messagewright/sandbox';

/** Says what has become of a message that the other side has taken. */
export type DeskStatus = (provider: string, messageId: string) => object | undefined;

/** The sandbox knows it of every message; the real APIs have no look-up for it on their pages. */
export function sandboxStatus({ bases, control }: Sandbox): DeskStatus {
  const isApi = (id: string): id is keyof Sandbox['bases'] => Object.hasOwn(bases, id);
  return (provider, messageId) =>
    isApi(provider) ? control.statusOf(provider, messageId) : undefined;
}

/** The query of `GET /desk/status?provider=&id=`. */
export function readStatusQuery(request: Request): [provider: string, messageId: string] {
  const { searchParams } = new URL(request.url);
  return [searchParams.get('provider') ?? '', searchParams.get('id') ?? ''];
}
