import { vi } from 'vitest';
import type { Problem } from '../platform/problem';

export interface Asked {
  address: string;
  headers: Headers;
  body: unknown;
}

type Handler = (asked: Asked) => Response | Promise<Response>;

/**
 * Stands in for the service: answers by method and path, `*` standing for one part of it, and remembers what it was asked. What
 * nobody answers fails the test.
 */
export function serve(handlers: Record<string, Handler>) {
  const asked: Asked[] = [];
  vi.stubGlobal('fetch', async (input: Request | string) => {
    const request = typeof input === 'string' ? new Request(new URL(input, location.origin)) : input;
    const { pathname, search } = new URL(request.url);
    const address = `${request.method} ${pathname}`;
    const found = Object.entries(handlers).find(([pattern]) => matches(pattern, address));
    if (!found) {
      throw new Error(`nobody answers ${address}`);
    }
    const one = { address: address + decodeURIComponent(search), headers: request.headers, body: await read(request) };
    asked.push(one);
    return found[1](one);
  });
  return {
    asked,
    /** The addresses that were asked, in their order. */
    to: (start: string) => asked.filter(({ address }) => address.startsWith(start)),
  };
}

function matches(pattern: string, address: string): boolean {
  return new RegExp(`^${pattern.replaceAll('*', '[^/]+')}$`).test(address);
}

async function read(request: Request): Promise<unknown> {
  const type = request.headers.get('Content-Type') ?? '';
  if (type.includes('json')) {
    return request.json();
  }
  return type.includes('multipart') ? request.formData() : null;
}

export function json(body: unknown, status = 200, headers: Record<string, string> = {}): Response {
  return new Response(JSON.stringify(body), { status, headers: { 'Content-Type': 'application/json', ...headers } });
}

export function page(items: unknown[], next: string | null = null): Response {
  return json({ items, next, total: null });
}

export function problem(status: number, more: Partial<Problem> = {}, headers: Record<string, string> = {}): Response {
  return json({ status, title: '标题', detail: '说明', code: 'some-code', ...more }, status, headers);
}

export function workbook(name: string): Response {
  return new Response(new Blob(['PK']), {
    headers: { 'Content-Disposition': `attachment; filename="ledger.xlsx"; filename*=UTF-8''${encodeURIComponent(name)}` },
  });
}
