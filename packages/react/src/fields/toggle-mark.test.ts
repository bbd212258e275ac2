import { describe, expect, it } from 'vitest';
import { type Mark, markNames, marks } from './marks.ts';
import { isMarked, toggleMark } from './toggle-mark.ts';

/** `[` and `]` show the selection; both at one place is the caret. */
function read(shown: string) {
  const start = shown.indexOf('[');
  const end = shown.indexOf(']') - 1;
  return { text: shown.replace('[', '').replace(']', ''), start, end };
}

function toggled(shown: string, mark: Mark): string {
  const selected = read(shown);
  const { from, to, insert, start, end } = toggleMark(selected, mark);
  const text = selected.text.slice(0, from) + insert + selected.text.slice(to);
  return `${text.slice(0, start)}[${text.slice(start, end)}]${text.slice(end)}`;
}

describe('toggleMark', () => {
  it.each<[string, Mark, string, string]>([
    ['wraps a word', 'bold', 'say [hello] now', 'say *[hello]* now'],
    ['leaves outer spaces outside', 'italic', 'say[ hello ]now', 'say _[hello]_ now'],
    ['opens an empty pair at the caret', 'strikethrough', 'ab[]c', 'ab~[]~c'],
    ['closes an empty pair again', 'strikethrough', 'ab~[]~c', 'ab[]c'],
    ['takes signs off from within', 'bold', 'say *[hello]* now', 'say [hello] now'],
    ['takes signs off from without', 'bold', 'say [*hello*] now', 'say [hello] now'],
    ['puts a second mark inside the first', 'italic', '*[x]*', '*_[x]_*'],
    ['takes the outer of two marks off', 'bold', '*_[x]_*', '_[x]_'],
    ['takes the inner of two marks off', 'italic', '[*_x_*]', '[*x*]'],
    ['writes line by line', 'bold', '[one\n\n two\nthree]', '[*one*\n\n *two*\n*three*]'],
    ['takes lines off together', 'bold', '[*one*\n*two*]', '[one\ntwo]'],
    ['does not double a line that has it', 'bold', '[*one*\ntwo]', '[*one*\n*two*]'],
    ['spans lines with monospace', 'monospace', '[one\ntwo]', '```[one\ntwo]```'],
    ['keeps emoji whole', 'bold', 'a [👩‍🚀] b', 'a *[👩‍🚀]* b'],
    ['works right to left', 'bold', 'قل [مرحبا] الآن', 'قل *[مرحبا]* الآن'],
  ])('%s', (_name, mark, before, after) => {
    expect(toggled(before, mark)).toBe(after);
  });

  it('is undone by itself for every mark', () => {
    for (const mark of markNames) {
      const once = toggled('a [word] here', mark);
      expect(once).toContain(`${marks[mark].sign}[word]${marks[mark].sign}`);
      expect(toggled(once, mark)).toBe('a [word] here');
    }
  });
});

describe('isMarked', () => {
  it.each<[string, Mark, boolean]>([
    ['*[x]*', 'bold', true],
    ['[*x*]', 'bold', true],
    ['*_[x]_*', 'bold', true],
    ['*_[x]_*', 'strikethrough', false],
    ['[x]', 'bold', false],
    ['*[x]', 'bold', false],
    ['[*a*\n*b*]', 'bold', true],
    ['[*a*\nb]', 'bold', false],
    ['[*]', 'bold', false],
    ['[**]', 'bold', false],
  ])('%j is %s: %s', (shown, mark, expected) => {
    expect(isMarked(read(shown), mark)).toBe(expected);
  });
});
