import '../../styles/index.css';
import purifier from 'dompurify';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { commands, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { MessagePreview } from '../../preview/index.ts';
import { attacks, CANARY, links } from './__fixtures__/attacks.ts';
import { cleanMail } from './clean-mail.ts';

let canary = '';

/** What a script would tell the page around its frame. */
const told: unknown[] = [];

beforeAll(async () => {
  window.addEventListener('message', ({ data }) => data === 'ran' && told.push(data));
  canary = await commands.startCanary();
});

beforeEach(() => {
  told.length = 0;
});

/** The next frame that has loaded a document of its own. */
function nextFrame(): Promise<HTMLIFrameElement> {
  return new Promise((resolve) => {
    const take = ({ target }: Event) => {
      if (!(target instanceof HTMLIFrameElement) || target.srcdoc === '') return;
      document.removeEventListener('load', take, true);
      resolve(target);
    };
    document.addEventListener('load', take, true);
  });
}

/** Past what a page does on its own right after it has loaded: focus, animations, timers of nothing. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 4; turn++) {
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  }
}

/** An attack on the canary as it listens now. */
function aimed(html: string): string {
  return html.replaceAll('CANARYHOST', canary.replace('http://', '')).replaceAll(CANARY, canary);
}

async function show(html: string, loadMedia?: (url: string) => boolean) {
  const loaded = nextFrame();
  await render(
    <MessagePreview
      message={{ type: 'html', html: aimed(html) }}
      frame="none"
      loadMedia={loadMedia}
    />,
  );
  const frame = await loaded;
  await settle();
  return frame;
}

/** A frame as careless as can be: what the tests below would see if nothing were held back. */
async function showCarelessly(html: string): Promise<void> {
  const loaded = nextFrame();
  const frame = document.createElement('iframe');
  frame.sandbox.add('allow-scripts');
  frame.srcdoc = aimed(html);
  document.body.append(frame);
  await loaded;
}

describe('what the tests would see in a careless frame', () => {
  it.each(['a script', 'a picture that fails', 'a style on an element'])('%s', async (name) => {
    await commands.startCanary();
    await showCarelessly(attacks[name] ?? '');
    await expect.poll(commands.canaryRequests).not.toEqual([]);
    if (name !== 'a style on an element') await expect.poll(() => told).toContain('ran');
    await commands.startCanary();
  });
});

describe.each(Object.entries(attacks))('%s', (_, html) => {
  it('runs nothing and asks for nothing', async () => {
    const frame = await show(html);
    expect(frame.getAttribute('sandbox')).toBe('');
    expect(frame.srcdoc).toContain("default-src 'none'; style-src 'unsafe-inline'; img-src data:");
    expect(told).toEqual([]);
    expect(await commands.canaryRequests()).toEqual([]);
  });

  it('is cleaned of all that acts', () => {
    const clean = cleanMail(aimed(html), {
      purifier,
      findPicture: () => undefined,
      pictureName: 'x',
    });
    const body = new DOMParser().parseFromString(clean.html, 'text/html').body;
    const elements = [...body.querySelectorAll('*')];
    expect(elements.map(({ localName }) => localName).filter(isActive)).toEqual([]);
    const attributes = elements.flatMap((element) =>
      [...element.attributes].map(({ name }) => name),
    );
    expect(attributes.filter(isActiveAttribute)).toEqual([]);
    expect(clean.pictures).toEqual([]);
  });
});

describe.each(Object.entries(links))('a link %s', (_, html) => {
  it('is not followed', async () => {
    const frame = await show(`<p style="margin:0">${html}</p>`);
    const loads: Event[] = [];
    frame.addEventListener('load', (event) => loads.push(event));
    await userEvent.click(frame, { position: { x: 20, y: 22 } });
    await settle();
    expect(loads).toEqual([]);
    expect(told).toEqual([]);
    expect(await commands.canaryRequests()).toEqual([]);
  });
});

describe('pictures', () => {
  const html = `<img src="${CANARY}/yes.png" alt="a"><img src="${CANARY}/no.png" alt="b">`;

  it('are asked for only where the host lets them load', async () => {
    await commands.startCanary();
    const frame = await show(html, (url) => url.endsWith('/yes.png'));
    expect(frame.srcdoc).toContain(`img-src data: ${canary}/yes.png;`);
    await expect.poll(commands.canaryRequests).toContain('/yes.png');
    expect(await commands.canaryRequests()).not.toContain('/no.png');
    await commands.startCanary();
  });

  it('have their own words in place where they are not loaded', async () => {
    const { srcdoc } = await show(`${html}<img src="${CANARY}/unnamed.png">`);
    expect(srcdoc).toContain('<img alt="a"><img alt="b"><img alt="Picture not loaded">');
    expect(await commands.canaryRequests()).toEqual([]);
  });
});

it('has left nothing behind that acts later', async () => {
  await settle();
  expect(told).toEqual([]);
  expect(await commands.canaryRequests()).toEqual([]);
});

function isActive(name: string): boolean {
  return /^(script|iframe|frame|frameset|object|embed|applet|link|meta|base|form|input|button|select|textarea|video|audio|source|track|svg|math|noscript|picture|portal|dialog)$/.test(
    name,
  );
}

function isActiveAttribute(name: string): boolean {
  return /^on|^(src|href|srcset|action|formaction|background|poster|data|ping|target|usemap|autofocus|popover.*|srcdoc)$/.test(
    name,
  );
}
