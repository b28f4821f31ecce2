// What a running service answers at which address: the console's pages and nothing of its own in their place. CONSOLE is given.
import assert from 'node:assert/strict';
import { test } from 'node:test';

const { CONSOLE } = process.env;
const BROWSER = { Accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };

function get(address, headers = BROWSER) {
  return fetch(CONSOLE + address, { headers, redirect: 'manual' });
}

for (const address of ['/', '/inbox', '/ledger/imports/0199a2f0', '/no-such-page']) {
  test(`${address} is the console, asked for anew each time, and runs nothing written into it`, async () => {
    const { status, headers } = await get(address);
    assert.equal(status, 200);
    assert.match(headers.get('Content-Type'), /^text\/html/);
    assert.equal(headers.get('Cache-Control'), 'no-cache');
    assert.match(headers.get('Content-Security-Policy'), /^default-src 'none'; script-src 'self'/);
  });
}

for (const address of ['/api/v1/nothing', '/api/nothing', '/sign-in', '/no-such.file', '/assets/no-such.js']) {
  test(`${address} is none of its pages, for browsers neither`, async () => {
    const { status, headers } = await get(address);
    assert.equal(status, 404);
    assert.match(headers.get('Content-Type'), /problem\+json/);
  });
}

test('a program that is wrong about an address is told so', async () => {
  assert.equal((await get('/inbox', { Accept: 'application/json' })).status, 404);
});

test('the documents are where they were', async () => {
  assert.match(await (await get('/q/swagger-ui/')).text(), /swagger/);
});

test('what is named after its content is kept; that something is not there is not', async () => {
  const script = /src="(\/assets\/[^"]+)"/.exec(await (await get('/')).text())[1];
  assert.match((await get(script)).headers.get('Cache-Control'), /immutable/);
  assert.equal((await get('/assets/no-such.js')).headers.get('Cache-Control'), null);
});
