import type { Message } from '@messagewright/core';
import { samples } from '@messagewright/core/samples';
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { describe, expect, it, vi } from 'vitest';
import { MessagePreview } from './message-preview.tsx';

const drawn = (message: Message) =>
  renderToString(createElement(MessagePreview, { message, defaultSheetOpen: true }));

describe('MessagePreview on a server', () => {
  it.each(Object.entries(samples))('draws %s the same each time', (_, sample) => {
    const clock = vi.spyOn(Date, 'now');
    const chance = vi.spyOn(Math, 'random');
    for (const message of [sample.minimal, sample.maximal, ...(sample.variants ?? [])]) {
      const first = drawn(message);
      expect(first).toContain('mw-phone');
      expect(drawn(structuredClone(message))).toBe(first);
    }
    expect(clock).not.toHaveBeenCalled();
    expect(chance).not.toHaveBeenCalled();
  });
});
