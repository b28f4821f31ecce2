import userEvent from '@testing-library/user-event';
import { screen, within } from '@testing-library/vue';
import { expect, test } from 'vitest';
import type { Schema } from '../platform/api';
import { json, page, problem, serve } from '../testsupport/service';
import { open, signedIn } from '../testsupport/show';

const user = userEvent.setup();

const dead: Schema<'Dispatch'> = {
  id: '5',
  channel: 'WEBHOOK',
  address: 'receiver.example',
  webhookId: 'w-1',
  event: 'reminder.issued',
  unit: { id: 'u-1', name: '丰门街道' },
  count: 1,
  parts: [{ subjectId: '9', title: '六重办提醒〔2020〕12号', unit: { id: 'u-1', name: '丰门街道' } }],
  status: 'DEAD',
  attempts: 84,
  firstTriedAt: '2020-11-18T01:00:02Z',
  nextTryAt: null,
  settledAt: '2020-11-21T01:00:02Z',
  lastError: 'HTTP 500',
  createdAt: '2020-11-18T01:00:00Z',
  redeliveredAt: null,
  version: 84,
};

const mail: Schema<'Dispatch'> = { ...dead, id: '6', channel: 'EMAIL', webhookId: null, address: '***@fengmen.example', version: 7 };

function seenBy(role: Schema<'Role'>) {
  return { ...signedIn(role), 'GET /api/v1/units': () => page([{ id: 'u-1', name: '丰门街道' }]) };
}

test('a dead letter says what it was, to whom, how often and why', async () => {
  const service = serve({ ...seenBy('OFFICE'), 'GET /api/v1/dispatches': () => page([dead]) });
  await open('/undelivered');

  const row = await screen.findByRole('row', { name: /滞后提醒/ });
  expect(row).toHaveTextContent('Webhook · receiver.example');
  expect(row).toHaveTextContent('丰门街道');
  expect(row).toHaveTextContent('六重办提醒〔2020〕12号');
  expect(within(row).getByText('HTTP 500').tagName).toBe('CODE');
  expect(row).toHaveTextContent('84');
  expect(service.to('GET /api/v1/dispatches')[0]?.address).toContain('status=DEAD');
});

test('it is sent again, as it was seen and once', async () => {
  let letters = [dead];
  const service = serve({
    ...seenBy('OFFICE'),
    'GET /api/v1/dispatches': () => page(letters),
    'POST /api/v1/dispatches/5/retry': () => {
      letters = [];
      return json({ ...dead, status: 'PENDING' });
    },
  });
  await open('/undelivered');
  await user.click(await screen.findByRole('button', { name: '重发' }));

  expect(await screen.findByText('已重新排队 1 条，发往 receiver.example。')).toBeVisible();
  expect(await screen.findByText('没有未送达的消息')).toBeVisible();
  const { headers } = service.to('POST')[0] ?? {};
  expect(headers?.get('If-Match')).toBe('"84"');
  expect(headers?.get('Idempotency-Key')).toMatch(/^[0-9a-f]{32}$/);
});

test('of many things the first are named, with their units where these differ', async () => {
  const parts = [
    { subjectId: '1', title: '节点临期', unit: { id: 'u-1', name: '丰门街道' } },
    { subjectId: '2', title: '节点临期', unit: { id: 'u-2', name: '双屿街道' } },
  ];
  serve({ ...seenBy('OFFICE'), 'GET /api/v1/dispatches': () => page([{ ...dead, unit: null, count: 9, parts }]) });
  await open('/undelivered');

  expect(await screen.findByText('节点临期（双屿街道）')).toBeVisible();
  expect(screen.getByText('共 9 项')).toBeVisible();
});

test('a mail goes to the contacts of now, and to whom is said', async () => {
  const service = serve({
    ...seenBy('OFFICE'),
    'GET /api/v1/dispatches': () => page([mail]),
    'POST /api/v1/dispatches/6/redelivery': () =>
      json({ dispatches: [mail, { ...mail, id: '8', address: '***@shuangyu.example' }] }),
  });
  await open('/undelivered');
  await user.click(await screen.findByRole('button', { name: '发给现在的联系人' }));

  expect(await screen.findByText('已重新排队 2 条，发往 ***@fengmen.example、***@shuangyu.example。')).toBeVisible();
  expect(screen.queryByRole('button', { name: '该订阅的全部重发' })).not.toBeInTheDocument();
  expect(service.to('POST')[0]?.headers.get('If-Match')).toBe('"7"');
});

test('when there is nobody new, the service says so', async () => {
  serve({
    ...seenBy('OFFICE'),
    'GET /api/v1/dispatches': () => page([mail]),
    'POST /api/v1/dispatches/6/redelivery': () =>
      problem(409, { reason: 'dispatch.nobody-new', detail: '没有可发送的地址' }),
  });
  await open('/undelivered');
  await user.click(await screen.findByRole('button', { name: '发给现在的联系人' }));

  expect(await screen.findByRole('alert')).toHaveTextContent('没有可发送的地址');
});

test('all that died of a webhook go again, and whether some are left is said', async () => {
  const service = serve({
    ...seenBy('OFFICE'),
    'GET /api/v1/dispatches': () => page([dead]),
    'POST /api/v1/webhooks/w-1/redelivery': () => json({ count: 1000, left: 84 }),
  });
  await open('/undelivered');
  await user.click(await screen.findByRole('button', { name: '该订阅的全部重发' }));

  expect(await screen.findByText(/已重新排队 1000 条，发往 receiver.example。\s*还有 84 条/)).toBeVisible();
  expect(screen.queryByRole('button', { name: '发给现在的联系人' })).not.toBeInTheDocument();
  expect(service.to('POST')[0]?.headers.get('Idempotency-Key')).toMatch(/^[0-9a-f]{32}$/);
});

test('those of one unit, and of one kind', async () => {
  const service = serve({
    ...seenBy('OFFICE'),
    'GET /api/v1/dispatches': () => page([dead]),
  });
  await open('/undelivered');
  await user.type(await screen.findByLabelText('责任单位'), '丰门街道');
  await user.selectOptions(screen.getByLabelText('消息'), '滞后提醒');

  await expect
    .poll(() => service.to('GET /api/v1/dispatches').at(-1)?.address)
    .toContain('status=DEAD&unit=u-1&event=reminder.issued');
});

test('when a colleague was faster, that is said and the list is read again', async () => {
  const service = serve({
    ...seenBy('OFFICE'),
    'GET /api/v1/dispatches': () => page([dead]),
    'POST /api/v1/dispatches/5/retry': () => problem(412, { detail: '已被他人修改' }),
  });
  await open('/undelivered');
  await user.click(await screen.findByRole('button', { name: '重发' }));

  expect(await screen.findByRole('alert')).toHaveTextContent('已被他人修改');
  await expect.poll(() => service.to('GET /api/v1/dispatches')).toHaveLength(2);
});

test('a leader looks only', async () => {
  serve({ ...seenBy('LEADER'), 'GET /api/v1/dispatches': () => page([dead]) });
  await open('/undelivered');
  await screen.findByText('HTTP 500', { exact: false });

  expect(screen.queryByRole('button', { name: '重发' })).not.toBeInTheDocument();
});

test('who may not look is told so by the service', async () => {
  serve({ ...seenBy('UNIT'), 'GET /api/v1/dispatches': () => problem(403, { detail: '该角色无权进行此操作' }) });
  await open('/undelivered');

  expect(await screen.findByRole('alert')).toHaveTextContent('该角色无权进行此操作');
});
