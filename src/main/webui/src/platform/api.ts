import createClient, { type Middleware } from 'openapi-fetch';
import type { components, paths } from '../generated/contract';
import { language } from './language';
import { ProblemError } from './problem';

export type Schema<Name extends keyof components['schemas']> = components['schemas'][Name];

const inOnesLanguage: Middleware = {
  onRequest({ request }) {
    request.headers.set('Accept-Language', language.value);
    return request;
  },
};

/** The service, by its published contract. The session's cookie goes along by itself. */
export const api = createClient<paths>({
  baseUrl: window.location.origin,
  // Looked up at each call, so that tests can answer in the service's place.
  fetch: (request) => globalThis.fetch(request),
});
api.use(inOnesLanguage);

interface Answer<T> {
  data?: T;
  error?: unknown;
  response: Response;
}

/** @throws ProblemError when the service says why not */
export async function answered<T>(call: Promise<Answer<T>>): Promise<T> {
  const { data, error, response } = await call;
  if (!response.ok) {
    throw ProblemError.of(response, error);
  }
  return data as T;
}

/** As `If-Match` wants it. */
export function etag(row: { version: number }): string {
  return `"${row.version}"`;
}

/**
 * A name for one piece of work, by which it is done once however often it is sent. `crypto.randomUUID` is there only where the
 * page came by TLS, which an office's own network may do without.
 */
export function newKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
