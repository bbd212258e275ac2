import { isObject, own } from '../../json.ts';
import type { ServiceWindowLookUp } from '../../service-window.ts';

const uuid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;

/** Bird says of a contact when its service window closes; no other provider does. */
export const serviceWindow: ServiceWindowLookUp = {
  path: ({ id, identifier = '' }) =>
    uuid.test(id)
      ? `/workspaces/{workspaceId}/channels/{channelId}/contacts/${id}?contactIdentifierValue=${encodeURIComponent(identifier)}`
      : undefined,

  read(status, body) {
    if (status !== 200 || !isObject(body)) return undefined;
    const until = own(body, 'serviceWindowExpireAt');
    const permanent = own(body, 'isPermanentSession') === true;
    if (until === null) return { expiresAt: null, permanent };
    const expiresAt = typeof until === 'string' ? Date.parse(until) : Number.NaN;
    return Number.isNaN(expiresAt) ? undefined : { expiresAt, permanent };
  },
};
