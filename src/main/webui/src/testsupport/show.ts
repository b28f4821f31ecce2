import { VueQueryPlugin } from '@tanstack/vue-query';
import { render } from '@testing-library/vue';
import { createMemoryHistory } from 'vue-router';
import App from '../App.vue';
import { newQueries } from '../platform/queries';
import { newRouter } from '../router';
import type { Schema } from '../platform/api';
import { json } from './service';

/** The whole console, as somebody finds it who opens an address. */
export async function open(address: string) {
  const queries = newQueries();
  queries.setDefaultOptions({ queries: { retry: false }, mutations: { retry: false } });
  const router = newRouter(createMemoryHistory());
  void router.push(address);
  await router.isReady();
  render(App, { global: { plugins: [router, [VueQueryPlugin, { queryClient: queries }]] } });
  return { router, queries };
}

export function me(role: Schema<'Role'>, more: Partial<Schema<'Me'>> = {}): Schema<'Me'> {
  return { username: 'office1', displayName: '王敏', role, unit: null, group: null, passwordChangeable: true, ...more };
}

/** What every page asks of the service, for who has that role. */
export function signedIn(role: Schema<'Role'>) {
  return {
    'GET /api/v1/me': () => json(me(role)),
    'GET /api/v1/inbox/unread': () => json({ count: 0 }),
  };
}
