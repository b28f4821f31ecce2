import userEvent from '@testing-library/user-event';
import { screen } from '@testing-library/vue';
import { expect, test, vi } from 'vitest';
import { json, page, problem, serve } from '../testsupport/service';
import { me, open, signedIn } from '../testsupport/show';

const user = userEvent.setup();
const ledger = { 'GET /api/v1/ledger/imports': () => page([]), 'GET /sign-in': () => problem(404) };

test('one sees as whom one is signed in, and signs out', async () => {
  const service = serve({
    ...signedIn('UNIT'),
    ...ledger,
    'GET /api/v1/me': () => json(me('UNIT', { displayName: '示例·李强', unit: { id: '1', name: '丰门街道' } })),
    'GET /api/v1/inbox': () => page([]),
    'DELETE /api/v1/session': () => new Response(null, { status: 204 }),
  });
  await open('/inbox');
  expect(await screen.findByText('示例·李强')).toBeVisible();
  expect(screen.getByText('丰门街道')).toBeVisible();

  await user.click(screen.getByRole('button', { name: '退出' }));

  expect(await screen.findByLabelText('用户名')).toBeVisible();
  expect(service.to('DELETE /api/v1/session')).toHaveLength(1);
});

test('who came from the identity provider is signed out there', async () => {
  const assign = vi.spyOn(window.location, 'assign').mockImplementation(() => undefined);
  const service = serve({
    ...signedIn('OFFICE'),
    ...ledger,
    'GET /api/v1/me': () => json(me('OFFICE', { username: 'oidc:office1', passwordChangeable: false })),
  });
  await open('/ledger');
  await user.click(await screen.findByRole('button', { name: '退出' }));

  await expect.poll(() => assign.mock.calls).toEqual([['/sign-out']]);
  expect(service.to('DELETE')).toHaveLength(0);
});

test('when the session is over, any page asks to sign in again', async () => {
  serve({ ...signedIn('OFFICE'), ...ledger, 'GET /api/v1/ledger/imports': () => problem(401) });
  await open('/ledger');

  expect(await screen.findByLabelText('用户名')).toBeVisible();
});
