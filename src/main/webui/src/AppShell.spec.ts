import userEvent from '@testing-library/user-event';
import { screen, within } from '@testing-library/vue';
import { expect, test } from 'vitest';
import type { Schema } from './platform/api';
import { json, page, serve } from './testsupport/service';
import { open, signedIn } from './testsupport/show';

const everything = {
  'GET /api/v1/inbox': () => page([]),
  'GET /api/v1/ledger/imports': () => page([]),
};

/** As docs/access.md has it. */
test.each<[Schema<'Role'>, string[]]>([
  ['ADMIN', ['消息', '未送达', '台账导入', '导出']],
  ['OFFICE', ['消息', '未送达', '台账导入', '导出']],
  ['GROUP', ['消息', '导出']],
  ['UNIT', ['消息', '导出']],
  ['LEADER', ['未送达', '台账导入', '导出']],
])('%s is shown the places that are open to this role', async (role, places) => {
  serve({ ...signedIn(role), ...everything });
  await open('/nowhere');

  const navigation = await screen.findByRole('navigation');
  expect(
    within(navigation)
      .getAllByRole('link')
      .map((link) => link.textContent?.trim()),
  ).toEqual(places);
  expect(await screen.findByRole('heading', { name: '没有这个页面' })).toBeVisible();
});

test('the start is the first place that is open to one', async () => {
  serve({ ...signedIn('UNIT'), ...everything });
  const { router } = await open('/');

  expect(await screen.findByRole('heading', { name: '消息' })).toBeVisible();
  expect(router.currentRoute.value.path).toBe('/inbox');
});

test('how much is unread stands beside the inbox, everywhere, and in the title', async () => {
  serve({ ...signedIn('OFFICE'), ...everything, 'GET /api/v1/inbox/unread': () => json({ count: 3 }) });
  await open('/ledger');

  expect(await screen.findByText('3 条未读')).toBeInTheDocument();
  expect(document.title).toBe('(3) 六重清单');
});

test('a page that one goes to has the focus', async () => {
  serve({ ...signedIn('UNIT'), ...everything });
  await open('/nowhere');
  await userEvent.click(await screen.findByRole('link', { name: '消息' }));

  await screen.findByText('还没有消息');
  expect(screen.getByRole('main')).toHaveFocus();
});

test('leaders are not told, and nothing is counted for them', async () => {
  const service = serve({ ...signedIn('LEADER'), ...everything });
  await open('/ledger');
  await screen.findByText('还没有交过台账');

  expect(service.to('GET /api/v1/inbox')).toHaveLength(0);
});
