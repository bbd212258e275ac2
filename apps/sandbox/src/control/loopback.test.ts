import { expect, test } from 'vitest';
import { isLoopbackHost, isLoopbackOrigin } from './loopback.ts';

test.each(['http://localhost', 'http://localhost:5173', 'https://127.0.0.1:1', 'http://[::1]:80'])(
  '%s is this machine',
  (origin) => {
    expect(isLoopbackOrigin(origin)).toBe(true);
  },
);

test.each([
  'null',
  '',
  'https://example.com',
  'http://localhost.example.com',
  'http://127.0.0.1.example.com',
  'http://example.com#@localhost',
  'http://192.168.1.1',
])('%j is not', (origin) => {
  expect(isLoopbackOrigin(origin)).toBe(false);
});

test('reads a Host header', () => {
  expect(isLoopbackHost('127.0.0.1:4010')).toBe(true);
  expect(isLoopbackHost('example.com:4010')).toBe(false);
  expect(isLoopbackHost('')).toBe(false);
});
