/** A credential whose raw, JSON, URL and base64 forms all differ. */
export const canary = 'c4n@ry/"tok\\en+K9=Zz~q7Xw1';

const forms: readonly string[] = [
  canary,
  JSON.stringify(canary).slice(1, -1),
  encodeURIComponent(canary),
  new URLSearchParams({ s: canary }).toString().slice(2),
  ...['', 'a', 'ab'].map((before) => middleOf(btoa(before + canary))),
];

/** The forms of the canary that stand in a text. */
export function findCanary(text: string): string[] {
  return forms.filter((form) => text.includes(form));
}

/** Without the ends, which depend on what stands around the secret. */
function middleOf(base64: string): string {
  return base64.slice(4, -4);
}
