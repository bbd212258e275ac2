import { shapeOf } from './check-payload.ts';
import type { Json } from './json.ts';
import type { MessageType } from './message.ts';
import type { Provider } from './provider.ts';

/** A provider that a payload may be meant for. */
export interface Detected {
  provider: Provider;
  type: MessageType;
  /** 1: the payload has the provider's shape throughout. 0: nothing speaks for it. */
  confidence: number;
}

/** Whose payload this is, best first. Providers that nothing speaks for are left out. */
export function detect(payload: Json, providers: readonly Provider[]): Detected[] {
  return providers
    .map((provider) => ({ provider, ...confidenceOf(payload, provider) }))
    .filter(({ confidence }) => confidence > 0)
    .sort((a, b) => b.confidence - a.confidence);
}

function confidenceOf(payload: Json, provider: Provider): Omit<Detected, 'provider'> {
  const opened = provider.envelope.decode(payload);
  if (!opened) return { type: 'custom', confidence: 0 };
  const { type } = provider.classify(opened.content);
  const faults = shapeOf(payload, provider, type, () => undefined).length;
  const known = type === 'custom' ? 0.25 : 1;
  return { type, confidence: known / (1 + faults) };
}
