import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';

/** Echoes what it is asked, under a few paths with an answer of their own. It runs in a process of its own. */
const source = `
const { createServer } = require('node:http');
const answers = {
  '/fail': (response) => response.writeHead(500).end('x'.repeat(300)),
  '/gbk': (response) => response.writeHead(200, { 'Content-Type': 'text/plain; charset=GBK' }).end(Buffer.from([0xbf, 0xcd, 0xb7, 0xfe])),
  '/twice': (response) => response.writeHead(200, [['Set-Cookie', 'a=1'], ['Set-Cookie', 'b=2']].flat()).end(),
  '/moved': (response) => response.writeHead(302, { Location: '/echo' }).end(),
  '/abroad': (response) => response.writeHead(302, { Location: 'https://example.com/' }).end(),
};
const server = createServer((request, response) => {
  const answer = answers[request.url];
  if (answer) return answer(response);
  const chunks = [];
  request.on('data', (chunk) => chunks.push(chunk));
  request.on('end', () => {
    const { method, url, headers } = request;
    response.writeHead(200, { 'Content-Type': 'application/json' });
    response.end(JSON.stringify({ method, url, headers, body: Buffer.concat(chunks).toString() }));
  });
});
server.listen(0, '127.0.0.1', () => console.log(server.address().port));
`;

/** A small server on this machine. */
export interface LoopbackServer {
  /** Like "http://127.0.0.1:4711". */
  readonly origin: string;
  stop(): Promise<void>;
}

export async function startServer(): Promise<LoopbackServer> {
  const server: ChildProcess = spawn(process.execPath, ['-e', source], { stdio: ['ignore', 'pipe', 'inherit'] });
  if (!server.stdout) throw new Error('the output is piped');
  const [port] = await once(server.stdout, 'data');
  return {
    origin: `http://127.0.0.1:${String(port).trim()}`,
    stop: async () => {
      server.kill();
      await once(server, 'exit');
    },
  };
}
