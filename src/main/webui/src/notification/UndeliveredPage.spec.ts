import userEvent from '@testing-library/user-event';
import { screen } from '@testing-library/vue';
import { expect, test } from 'vitest';
import type { Schema } from '../platform/api';
import { json, page, problem, serve } from '../testsupport/service';
import { open, signedIn } from '../testsupport/show';

const user = userEvent.setup();

const dead: Schema<'Dispatch'> = {
  id: '5',
  channel: 'WEBHOOK',
  address: 'receiver.example',
  webhookId: null,
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

test('a dead letter says what it was, to whom, how often and why', async () => {
  const service = serve({ ...signedIn('OFFICE'), 'GET /api/v1/dispatches': () => page([dead]) });
  await open('/undelivered');

  const row = await screen.findByRole('row', { name: /滞后提醒/ });
  expect(row).toHaveTextContent('Webhook · receiver.example');
  expect(row).toHaveTextContent('HTTP 500');
  expect(row).toHaveTextContent('84');
  expect(service.to('GET /api/v1/dispatches')[0]?.address).toContain('status=DEAD');
});

test('it is sent again, as it was seen and once', async () => {
  let letters = [dead];
  const service = serve({
    ...signedIn('OFFICE'),
    'GET /api/v1/dispatches': () => page(letters),
    'POST /api/v1/dispatches/5/retry': () => {
      letters = [];
      return json({ ...dead, status: 'PENDING' });
    },
  });
  await open('/undelivered');
  await user.click(await screen.findByRole('button', { name: '重发' }));

  expect(await screen.findByText('已重新排队：滞后提醒，发往 receiver.example。')).toBeVisible();
  expect(await screen.findByText('没有未送达的消息')).toBeVisible();
  const { headers } = service.to('POST')[0] ?? {};
  expect(headers?.get('If-Match')).toBe('"84"');
  expect(headers?.get('Idempotency-Key')).toMatch(/^[0-9a-f]{32}$/);
});

test('when a colleague was faster, that is said and the list is read again', async () => {
  const service = serve({
    ...signedIn('OFFICE'),
    'GET /api/v1/dispatches': () => page([dead]),
    'POST /api/v1/dispatches/5/retry': () => problem(412, { detail: '已被他人修改' }),
  });
  await open('/undelivered');
  await user.click(await screen.findByRole('button', { name: '重发' }));

  expect(await screen.findByRole('alert')).toHaveTextContent('已被他人修改');
  await expect.poll(() => service.to('GET /api/v1/dispatches')).toHaveLength(2);
});

test('a leader looks only', async () => {
  serve({ ...signedIn('LEADER'), 'GET /api/v1/dispatches': () => page([dead]) });
  await open('/undelivered');
  await screen.findByText('HTTP 500', { exact: false });

  expect(screen.queryByRole('button', { name: '重发' })).not.toBeInTheDocument();
});

test('who may not look is told so by the service', async () => {
  serve({ ...signedIn('UNIT'), 'GET /api/v1/dispatches': () => problem(403, { detail: '该角色无权进行此操作' }) });
  await open('/undelivered');

  expect(await screen.findByRole('alert')).toHaveTextContent('该角色无权进行此操作');
});
