const loopbackNames = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;

/** Whether an origin such as `http://localhost:5173` is this machine; `null` is not. */
export function isLoopbackOrigin(origin: string): boolean {
  const url = URL.parse(origin);
  return url !== null && loopbackNames.test(url.hostname);
}

/** Whether a Host header such as `127.0.0.1:4010` names this machine. */
export function isLoopbackHost(host: string): boolean {
  return isLoopbackOrigin(`http://${host}`);
}
