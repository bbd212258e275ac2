import * as z from 'zod/mini';
import type { Codec } from '../../../codec.ts';
import { constant, object } from '../../../draw.ts';
import { callPermissionMessage } from '../../../messages/call-permission.ts';
import { body, bodySchema } from '../body.ts';

/** Asks whether the business may call. The API's own list of bodies does not name it (C-05). */
export const callPermission: Codec<'call-permission'> = {
  message: callPermissionMessage,
  schema: bodySchema('permission_request', z.looseObject({ resource: z.literal('call') })),
  encode: (message) => body('permission_request', message, object(['resource', constant('call')])),
  decode: () => ({ type: 'call-permission' }),
};
