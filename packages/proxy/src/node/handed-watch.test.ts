import { channel } from 'node:diagnostics_channel';
import { expect, it } from 'vitest';
import { watchRequest } from './handed-watch.ts';

const create = channel('undici:request:create');
const sendHeaders = channel('undici:client:sendHeaders');

it('tells two requests apart by the objects that stand for them', () => {
  const first = watchRequest(() => {
    const request = {};
    create.publish({ request });
    return request;
  });
  const second = watchRequest(() => {
    const request = {};
    create.publish({ request });
    return request;
  });
  sendHeaders.publish({ request: second.made });
  expect(first.watch.handed()).toBe(false);
  expect(second.watch.handed()).toBe(true);
});

it('counts a request that it was not told of as handed over', () => {
  expect(watchRequest(() => 'nothing published').watch.handed()).toBe(true);
});

it('does not watch requests of others', () => {
  const request = {};
  create.publish({ request });
  const { watch } = watchRequest(() => create.publish({ request: {} }));
  sendHeaders.publish({ request });
  expect(watch.handed()).toBe(false);
});
