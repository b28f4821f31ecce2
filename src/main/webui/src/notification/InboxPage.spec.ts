import userEvent from '@testing-library/user-event';
import { screen, within } from '@testing-library/vue';
import { expect, test } from 'vitest';
import type { Schema } from '../platform/api';
import { json, page, problem, serve } from '../testsupport/service';
import { open, signedIn } from '../testsupport/show';

const user = userEvent.setup();

function item(id: string, more: Partial<Schema<'InboxItem'>> = {}): Schema<'InboxItem'> {
  return {
    id,
    event: 'interview.proposed',
    title: `标题${id}`,
    text: `正文${id}`,
    link: `/api/v1/interviews/${id}`,
    createdAt: '2026-11-04T01:00:00Z',
    read: false,
    ...more,
  };
}

function message(title: string): HTMLElement {
  return screen.getByRole('heading', { name: new RegExp(title) }).closest('article') as HTMLElement;
}

test('a message is shown with its text and the office’s time, and one opens what the console has a page for', async () => {
  serve({
    ...signedIn('OFFICE'),
    'GET /api/v1/inbox': () => page([item('1'), item('2', { link: '/api/v1/ledger/imports/77', read: true })]),
  });
  await open('/inbox');

  await screen.findByText('正文1');
  expect(within(message('标题1')).getByText('2026年11月4日 09:00')).toBeVisible();
  expect(within(message('标题1')).queryByRole('link')).not.toBeInTheDocument();
  expect(within(message('标题2')).getByRole('link', { name: '查看' })).toHaveAttribute('href', '/ledger/imports/77');
  expect(within(message('标题2')).queryByRole('button')).not.toBeInTheDocument();
});

test('what was read loses its mark, and the number falls', async () => {
  let read = false;
  const service = serve({
    ...signedIn('OFFICE'),
    'GET /api/v1/inbox': () => page([item('1', { read })]),
    'GET /api/v1/inbox/unread': () => json({ count: read ? 0 : 1 }),
    'POST /api/v1/inbox/1/read': () => {
      read = true;
      return json(item('1', { read }));
    },
  });
  await open('/inbox');
  expect(await screen.findByText('1 条未读')).toBeInTheDocument();

  await user.click(await screen.findByRole('button', { name: '标为已读' }));

  await expect.poll(() => screen.queryByText('1 条未读')).toBeNull();
  expect(screen.queryByRole('button', { name: '标为已读' })).not.toBeInTheDocument();
  expect(service.to('POST')).toHaveLength(1);
});

test('all is marked through the newest that was shown', async () => {
  const service = serve({
    ...signedIn('OFFICE'),
    'GET /api/v1/inbox': () => page([item('9'), item('8')]),
    'POST /api/v1/inbox/read': () => json({ count: 0 }),
  });
  await open('/inbox');
  await user.click(await screen.findByRole('button', { name: '全部标为已读' }));
  await expect.poll(() => service.to('POST')[0]?.body).toEqual({ through: '9' });

  await user.click(within(message('标题8')).getByRole('button', { name: '本条及更早的标为已读' }));
  await expect.poll(() => service.to('POST')[1]?.body).toEqual({ through: '8' });
});

test('the next page comes after the ones before, at its cursor', async () => {
  const service = serve({
    ...signedIn('OFFICE'),
    'GET /api/v1/inbox': ({ address }) =>
      address.includes('cursor=abc') ? page([item('2')]) : page([item('1')], 'abc'),
  });
  await open('/inbox');
  await user.click(await screen.findByRole('button', { name: '更多' }));

  expect(await screen.findByText('正文2')).toBeVisible();
  expect(screen.getByText('正文1')).toBeVisible();
  expect(screen.queryByRole('button', { name: '更多' })).not.toBeInTheDocument();
  expect(service.to('GET /api/v1/inbox?')).toHaveLength(2);
});

test('only what is unread', async () => {
  serve({
    ...signedIn('OFFICE'),
    'GET /api/v1/inbox': ({ address }) => (address.includes('unread=true') ? page([]) : page([item('1')])),
  });
  await open('/inbox');
  await user.click(await screen.findByLabelText('只看未读'));

  expect(await screen.findByText('没有未读消息')).toBeVisible();
});

test('nothing yet', async () => {
  serve({ ...signedIn('UNIT'), 'GET /api/v1/inbox': () => page([]) });
  await open('/inbox');
  expect(await screen.findByText('还没有消息')).toBeVisible();
});

test('what went wrong is said in the service’s words, and can be tried again', async () => {
  const answers = [() => problem(500, { detail: '服务出错' }, { 'X-Request-Id': 'r-1' }), () => page([item('1')])];
  serve({ ...signedIn('OFFICE'), 'GET /api/v1/inbox': () => answers.shift()?.() ?? page([]) });
  await open('/inbox');
  const alert = await screen.findByRole('alert');
  expect(alert).toHaveTextContent('服务出错');
  expect(alert).toHaveTextContent('r-1');

  await user.click(screen.getByRole('button', { name: '重试' }));
  expect(await screen.findByText('正文1')).toBeVisible();
});

test('another language asks for the texts in it', async () => {
  serve({
    ...signedIn('OFFICE'),
    'GET /api/v1/inbox': ({ headers }) =>
      page([item('1', { text: headers.get('Accept-Language') === 'en' ? 'the text' : '正文' })]),
  });
  await open('/inbox');
  await screen.findByText('正文');
  await user.click(screen.getByRole('button', { name: 'English' }));

  expect(await screen.findByText('the text')).toBeVisible();
});
