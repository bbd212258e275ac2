import { isObject, own } from '../../json.ts';
import { checks } from '../../limits/checks.ts';
import type { ServiceWindowLookUp } from '../../service-window.ts';

/** Bird says of a contact when its service window closes; no other provider does. */
export const serviceWindow: ServiceWindowLookUp = {
  path: ({ id, identifier = '' }) =>
    checks.uuid(id)
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
