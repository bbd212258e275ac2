export { type ProxyServer, type ServeOptions, serveProxy } from './serve-proxy.ts';
export { createUndiciSend, type UndiciSendOptions } from './undici-send.ts';
