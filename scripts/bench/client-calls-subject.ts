// What a call costs beyond the `fetch` under it: every client in one process, in an order by chance in each round, over
// a `fetch` that answers at once. Prints the microseconds of processor time of each round as JSON.

import { besideClient, builtEntry } from './built.ts';
import { shuffled } from './measure.ts';

const rounds = Number(process.argv[2]);
const calls = Number(process.argv[3]);

const { BeeperDesktop } = await import(builtEntry('client'));
const { default: Official } = await import(besideClient('@beeper/desktop-api'));
const { default: createOpenAPIFetch } = await import(besideClient('openapi-fetch')).then(({ default: it }) => it);

const headers = { 'content-type': 'application/json', 'x-beeper-desktop-version': '4.2.0' };
const answer = async () => new Response('[]', { headers });
// One thing in between, as programs have it: here a header for each request.
const fetch = (_: string, init: RequestInit) => {
  new Headers(init.headers).set('x-request-from', 'benchmark');
  return answer();
};
const onRequest = ({ request }: { request: Request }) => request.headers.set('x-request-from', 'benchmark');

const accessToken = 'token';
const ours = new BeeperDesktop({ accessToken, fetch });
const official = new Official({ accessToken, fetch });
const raw = new BeeperDesktop({ accessToken, fetch: answer }).raw;
const openAPIFetch = createOpenAPIFetch({
  baseUrl: 'http://localhost:23373',
  headers: { authorization: `Bearer ${accessToken}` },
  fetch: answer,
});
raw.use({ onRequest });
openAPIFetch.use({ onRequest });

const chat = { params: { path: { chatID: '!Rd9kWq2LmVx7:beeper.local' }, query: { maxParticipantCount: 5 } } };
const subjects: Record<string, () => Promise<unknown>> = {
  bare: async () => (await answer()).json(),
  ours: () => ours.chats.retrieve(chat.params.path.chatID, chat.params.query),
  official: () => official.chats.retrieve(chat.params.path.chatID, chat.params.query),
  raw: () => raw.GET('/v1/chats/{chatID}', chat),
  openAPIFetch: () => openAPIFetch.GET('/v1/chats/{chatID}', chat),
};

const measured: Record<string, number[]> = Object.fromEntries(Object.keys(subjects).map((name) => [name, []]));
// The first rounds are for the compiler.
for (let round = -3; round < rounds; round += 1) {
  for (const [name, call] of shuffled(Object.entries(subjects))) {
    const before = process.cpuUsage();
    for (let count = 0; count < calls; count += 1) await call();
    const { user, system } = process.cpuUsage(before);
    if (round >= 0) measured[name]?.push((user + system) / calls);
  }
}
console.log(JSON.stringify(measured));
