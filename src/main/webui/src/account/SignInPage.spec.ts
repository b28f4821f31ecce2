import userEvent from '@testing-library/user-event';
import { screen } from '@testing-library/vue';
import { expect, test } from 'vitest';
import { json, page, problem, serve } from '../testsupport/service';
import { me, open } from '../testsupport/show';

const user = userEvent.setup();

/** Nobody is signed in, and no identity provider is there. */
const nobody = {
  'GET /api/v1/me': () => problem(401),
  'GET /sign-in': () => problem(404),
};

async function signIn(): Promise<void> {
  await user.type(await screen.findByLabelText('用户名'), 'office1');
  await user.type(screen.getByLabelText('密码'), 'only-an-example-1');
  await user.click(screen.getByRole('button', { name: '登录' }));
}

test('who signs in is where he wanted to go', async () => {
  const service = serve({
    ...nobody,
    'POST /api/v1/session': () => json(me('OFFICE')),
    'GET /api/v1/inbox/unread': () => json({ count: 0 }),
    'GET /api/v1/ledger/imports': () => page([]),
  });
  await open('/ledger');
  await signIn();

  expect(await screen.findByRole('heading', { name: '台账导入' })).toBeVisible();
  expect(service.to('POST')[0]?.body).toEqual({ username: 'office1', password: 'only-an-example-1' });
});

test('a wrong password is said, and the name need not be typed again', async () => {
  serve({ ...nobody, 'POST /api/v1/session': () => problem(401) });
  await open('/');
  await signIn();

  expect(await screen.findByRole('alert')).toHaveTextContent('用户名或密码不对');
  expect(screen.getByLabelText('用户名')).toHaveValue('office1');
  expect(screen.getByLabelText('密码')).toHaveValue('');
});

test('after many wrong passwords it is said how long to wait', async () => {
  serve({
    ...nobody,
    'POST /api/v1/session': () => problem(429, { title: '密码多次有误' }, { 'Retry-After': '8' }),
  });
  await open('/');
  await signIn();

  const alert = await screen.findByRole('alert');
  expect(alert).toHaveTextContent('密码多次有误');
  expect(alert).toHaveTextContent('请在 8 秒后再试');
});

test('it can be read in English, and the service is asked for English', async () => {
  const service = serve({ ...nobody, 'POST /api/v1/session': () => problem(401) });
  await open('/');
  await user.click(await screen.findByRole('button', { name: 'English' }));
  await user.type(screen.getByLabelText('User name'), 'office1');
  await user.type(screen.getByLabelText('Password'), 'x');
  await user.click(screen.getByRole('button', { name: 'Sign in' }));

  expect(await screen.findByRole('alert')).toHaveTextContent('User name or password is wrong');
  expect(service.to('POST')[0]?.headers.get('Accept-Language')).toBe('en');
  expect(document.documentElement.lang).toBe('en');
});

test('the identity provider is offered where there is one', async () => {
  serve({
    ...nobody,
    // What a browser makes of an answer that leads elsewhere, when it is not to go there.
    'GET /sign-in': () => Object.defineProperty(new Response(null), 'type', { value: 'opaqueredirect' }),
  });
  await open('/');

  expect(await screen.findByRole('link', { name: '用统一身份认证登录' })).toHaveAttribute('href', '/sign-in');
});

test('it is not offered where there is none', async () => {
  const service = serve(nobody);
  await open('/');
  await screen.findByLabelText('用户名');

  await expect.poll(() => service.to('GET /sign-in')).toHaveLength(1);
  expect(screen.queryByRole('link', { name: '用统一身份认证登录' })).not.toBeInTheDocument();
});

test('a service that does not answer can be asked again', async () => {
  const answers = [() => Promise.reject(new TypeError('no network')), nobody['GET /api/v1/me']];
  serve({ ...nobody, 'GET /api/v1/me': () => answers.shift()?.() ?? problem(401) });
  await open('/');
  expect(await screen.findByRole('alert')).toHaveTextContent('没有收到服务的答复');

  await user.click(screen.getByRole('button', { name: '重试' }));

  expect(await screen.findByLabelText('用户名')).toBeVisible();
});
