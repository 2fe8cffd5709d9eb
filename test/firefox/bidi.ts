import { spawn, type ChildProcess } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** As much of WebDriver BiDi as one page of a Firefox needs. It listens on a port of this computer while it runs. */
export type Firefox = {
  /** Opens an address and waits until it is loaded. */
  open(url: string): Promise<void>;
  /** What an expression comes to in the page, as text; a promise is waited for. */
  text(expression: string): Promise<string>;
  /** Presses each character as a key. */
  type(text: string): Promise<void>;
  /** Addresses of all requests so far. */
  requests(): readonly string[];
  close(): Promise<void>;
};

/** Nothing but the page asks for anything. */
const prefs: Readonly<Record<string, string | number | boolean>> = {
  'app.update.enabled': false,
  'browser.startup.page': 0,
  'datareporting.policy.dataSubmissionEnabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'remote.active-protocols': 1,
};

type Message = { id?: number; type?: string; method?: string; result?: unknown; message?: string; params?: { request?: { url?: string } } };

export async function startFirefox(program: string, profile: string): Promise<Firefox> {
  writeFileSync(join(profile, 'user.js'), Object.entries(prefs).map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`).join(''));
  const child = spawn(program, ['--headless', '--offline', '--no-remote', '--profile', profile, '--remote-debugging-port', '0', 'about:blank'], { stdio: ['ignore', 'ignore', 'pipe'] });
  const socket = new WebSocket(`${await addressOf(child)}/session`);
  await new Promise((resolve, reject) => {
    socket.onopen = resolve;
    socket.onerror = reject;
  });

  let count = 0;
  const waiting = new Map<number, { resolve: (result: unknown) => void; reject: (error: Error) => void }>();
  const requests: string[] = [];
  socket.onmessage = ({ data }) => {
    const { id, type, method, result, message, params } = JSON.parse(String(data)) as Message;
    if (method === 'network.beforeRequestSent') requests.push(params?.request?.url ?? '');
    const one = id === undefined ? undefined : waiting.get(id);
    if (id !== undefined) waiting.delete(id);
    if (type === 'error') one?.reject(new Error(message));
    else one?.resolve(result);
  };
  function send(method: string, params: object): Promise<unknown> {
    count += 1;
    const id = count;
    return new Promise((resolve, reject) => {
      waiting.set(id, { resolve, reject });
      socket.send(JSON.stringify({ id, method, params }));
    });
  }

  await send('session.new', { capabilities: {} });
  await send('session.subscribe', { events: ['network.beforeRequestSent'] });
  const { contexts } = (await send('browsingContext.getTree', {})) as { contexts: { context: string }[] };
  const context = contexts[0]?.context ?? '';

  return {
    async open(url) {
      await send('browsingContext.navigate', { context, url, wait: 'complete' });
    },
    async text(expression) {
      const { result } = (await send('script.evaluate', { expression: `(async () => String(await (${expression})))()`, target: { context }, awaitPromise: true })) as { result: { value?: string } };
      return result.value ?? '';
    },
    async type(text) {
      const actions = Array.from(text).flatMap((value) => [{ type: 'keyDown', value }, { type: 'keyUp', value }]);
      await send('input.performActions', { context, actions: [{ type: 'key', id: 'keys', actions }] });
    },
    requests: () => requests,
    async close() {
      const gone = new Promise((resolve) => child.once('exit', resolve));
      await send('browser.close', {}).catch(() => child.kill());
      await gone;
    },
  };
}

/** Firefox says on its error output where it listens. */
function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    child.stderr?.on('data', (data: Buffer) => {
      said += data.toString();
      const address = /WebDriver BiDi listening on (ws:\/\/\S+)/.exec(said)?.[1];
      if (address !== undefined) resolve(address);
    });
    child.once('error', reject);
    child.once('exit', () => { reject(new Error(`Firefox ended: ${said.slice(-500)}`)); });
  });
}
