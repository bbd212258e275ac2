import { afterAll, afterEach } from 'vitest';

// A warning that nobody reads is a bug that nobody fixes: whatever a test prints fails it.
// A test that expects output says so with `vi.spyOn(console, …)`, which stands in front of these.

/** Lines that a tool insists on, with the reason. */
const ALLOWED: readonly RegExp[] = [
  // React's advice to install its developer tools, once per page.
  /Download the React DevTools/,
];

const METHODS = ['error', 'warn', 'log', 'info', 'debug'] as const;

const printed: string[] = [];

for (const method of METHODS) {
  console[method] = (...values: unknown[]) => {
    const line = values.map(describe).join(' ');
    if (ALLOWED.some((pattern) => pattern.test(line))) return;
    printed.push(`console.${method}: ${line}`);
  };
}

function describe(value: unknown): string {
  if (value instanceof Error) return value.stack ?? value.message;
  if (typeof value === 'string') return value;
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    return String(value);
  }
}

function refuse() {
  if (printed.length === 0) return;
  const lines = printed.splice(0).join('\n');
  throw new Error(`A test printed to the console:\n${lines}`);
}

afterEach(refuse);
// What is printed while a file loads, or after its last test.
afterAll(refuse);
