import { type Addressee, type Draft, phoneKey } from '../draft.ts';
import { checks } from '../limits/checks.ts';
import { type Conversion, conversionIssue, issuesBelow, unchanged } from './conversion.ts';

/** One contact that is a telephone number becomes that number; the spaces in it go where they disturb. */
export const convertRecipient: Conversion = (draft, target) => {
  const { to } = draft;
  if (to.type === 'contacts') {
    const phone = to.contacts.length === 1 ? phoneOf(to.contacts[0]) : undefined;
    const takes = !target.recipients.includes('contacts') && target.recipients.includes('phone');
    return takes && phone !== undefined ? withPhone(draft, to.type, phone) : unchanged(draft);
  }
  if (to.type !== 'phone' || !target.recipients.includes('phone')) return unchanged(draft);
  const bare = to.phone.replace(/[\s()-]/g, '');
  if (bare === to.phone || !checks.e164(bare)) return unchanged(draft);
  const plain = withPhone(draft, to.phone, bare);
  const hasError = (each: Draft) =>
    issuesBelow(each, target, ['to']).some(({ severity }) => severity === 'error');
  return hasError(draft) && !hasError(plain.draft) ? plain : unchanged(draft);
};

function withPhone(draft: Draft, from: string, phone: string) {
  return {
    draft: { ...draft, to: { type: 'phone' as const, phone } },
    issues: [conversionIssue('convert.recipient', ['to'], { from, to: phone })],
  };
}

/** The telephone number that is all a contact says. */
function phoneOf(contact: Addressee | undefined): string | undefined {
  if (!contact) return undefined;
  const { key, value, role, identifiers = [], extra: _, ...others } = contact;
  const isOnly = Object.values(others).every((member) => member === undefined || member === '');
  if (!isOnly || (role !== undefined && role !== 'to')) return undefined;
  const numbers = [...(value ? [{ key, value }] : []), ...identifiers];
  const [number] = numbers;
  if (!number || numbers.length > 1) return undefined;
  const isPhone = number.key === undefined || number.key === '' || number.key === phoneKey;
  return isPhone && checks.e164(number.value) ? number.value : undefined;
}
