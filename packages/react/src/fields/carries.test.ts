import { d360, digishare, type Provider } from '@messagewright/core';
import { describe, expect, it } from 'vitest';
import { carries } from './carries.ts';

const preview = { path: ['message', 'linkPreview'], value: true };

describe('carries', () => {
  it('is what core says of the value: drawn by one provider, lost by another', () => {
    expect(carries(d360 as Provider, 'text', preview)).toBe(true);
    expect(carries(digishare as Provider, 'text', preview)).toBe(false);
  });

  it('is asked for each type', () => {
    const caption = { path: ['message', 'caption'], value: '…' };
    expect(carries(d360 as Provider, 'image', caption)).toBe(true);
    expect(carries(d360 as Provider, 'audio', caption)).toBe(false);
  });

  it('carries nothing of a type that the provider lacks', () => {
    expect(
      carries(digishare as Provider, 'image', { path: ['message', 'caption'], value: '…' }),
    ).toBe(false);
  });
});
