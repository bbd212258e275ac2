import * as z from 'zod/mini';
import { object } from '../../draw.ts';
import { none } from '../../shapes.ts';
import type { WireMember } from '../../wire.ts';

/** The members of the body that say what is sent; `private` and the reply reference stand beside them. */
export const members = ['content', 'attachments[]', 'message_type', 'template_params'] as const;

/** See `members`. */
export type Member = (typeof members)[number];

/** LiveDesk's content is members of the request body, so codecs draw and read them together. */
export function content(...drawn: (readonly [Member, WireMember[1]])[]) {
  return object(...drawn);
}

/** The shape of some of the members. None of the others may stand beside them: files and a template never do. */
export function contentSchema(shape: Readonly<Partial<Record<Member, z.ZodMiniType>>>) {
  return z.looseObject({
    ...Object.fromEntries(members.map((member) => [member, none])),
    ...shape,
  } as Record<string, z.ZodMiniType>);
}
