const maxLength = 120;

/**
 * A name that can stand in a header and on a disk: no path, no quote, nothing that is not seen. Its
 * ending stays. What is left of nothing is `file`.
 */
export function safeFileName(name: string): string {
  const [base = ''] = name.split(/[/\\]/).slice(-1);
  const plain = base
    .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}"]/gu, '')
    .replace(/^[.\s]+/, '')
    .trimEnd();
  if (plain === '') return 'file';
  const letters = [...plain];
  const dot = letters.lastIndexOf('.');
  const ending = dot > 0 && letters.length - dot <= 8 ? letters.slice(dot) : [];
  return letters.length <= maxLength
    ? plain
    : [...letters.slice(0, maxLength - ending.length), ...ending].join('');
}
