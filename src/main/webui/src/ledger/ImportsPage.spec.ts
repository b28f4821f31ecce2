import userEvent from '@testing-library/user-event';
import { fireEvent, screen, within } from '@testing-library/vue';
import { expect, test, vi } from 'vitest';
import { imported, progress } from '../testsupport/ledger';
import { json, page, problem, serve, workbook } from '../testsupport/service';
import { open, signedIn } from '../testsupport/show';

const user = userEvent.setup();
// In Latin letters: the browser that the tests have cannot read others back.
const file = new File(['PK'], 'ledger-2026.xlsx');
const none = { 'GET /api/v1/ledger/imports': () => page([]) };

test('a workbook is handed in, to be checked only, and one is taken to where it is watched', async () => {
  const states = [
    imported({ status: 'CHECKING', checkedAt: null, progress: progress('CHECK', 120, 330) }),
    imported({ same: 330 }),
  ];
  const service = serve({
    ...signedIn('OFFICE'),
    ...none,
    'POST /api/v1/ledger/imports': () => json(states[0], 202),
    'GET /api/v1/ledger/imports/77': () => json(states.length > 1 ? states.shift() : states[0]),
    'GET /api/v1/ledger/imports/77/rows': () => page([]),
  });
  const { router } = await open('/ledger');
  await user.upload(await screen.findByLabelText('选择台账文件（.xlsx）'), file);
  expect(screen.getByText('已选：ledger-2026.xlsx')).toBeVisible();
  await user.click(screen.getByRole('button', { name: '交付核对' }));

  expect(await screen.findByText(/120 \/ 330 行/)).toBeVisible();
  expect(screen.getByRole('progressbar')).toHaveValue(120);
  expect(router.currentRoute.value.path).toBe('/ledger/imports/77');
  // It asks again by itself.
  const found = await screen.findByRole('group', { name: '核对结果' });
  expect(within(found).getByRole('button', { name: '330 相同' })).toBeVisible();

  const sent = service.to('POST')[0];
  expect(sent?.address).toContain('dryRun=true');
  expect(sent?.headers.get('Prefer')).toBe('respond-async');
  expect(sent?.headers.get('Idempotency-Key')).toMatch(/^[0-9a-f]{32}$/);
  expect(((sent?.body as FormData).get('file') as File).name).toBe('ledger-2026.xlsx');
});

test('a file can be dropped', async () => {
  serve({ ...signedIn('OFFICE'), ...none });
  await open('/ledger');
  const field = await screen.findByLabelText('选择台账文件（.xlsx）');
  await fireEvent.drop(field, { dataTransfer: { files: [file] } });

  expect(await screen.findByText('已选：ledger-2026.xlsx')).toBeVisible();
  expect(screen.getByRole('button', { name: '交付核对' })).toBeEnabled();
});

test('why a file cannot be read stands beside its field', async () => {
  serve({
    ...signedIn('OFFICE'),
    ...none,
    'POST /api/v1/ledger/imports': () =>
      problem(400, { errors: [{ pointer: '/file', message: '不是可读取的 .xlsx 工作簿' }] }),
  });
  await open('/ledger');
  const field = await screen.findByLabelText('选择台账文件（.xlsx）');
  await user.upload(field, file);
  await user.click(screen.getByRole('button', { name: '交付核对' }));

  expect(await screen.findByText('不是可读取的 .xlsx 工作簿')).toBeVisible();
  expect(field).toHaveAccessibleDescription('不是可读取的 .xlsx 工作簿');
  expect(field).toBeInvalid();
});

test('a file that is too large is refused in the service’s words', async () => {
  serve({
    ...signedIn('OFFICE'),
    ...none,
    'POST /api/v1/ledger/imports': () => problem(413, { detail: '内容过大' }),
  });
  await open('/ledger');
  await user.upload(await screen.findByLabelText('选择台账文件（.xlsx）'), file);
  await user.click(screen.getByRole('button', { name: '交付核对' }));

  expect(await screen.findByRole('alert')).toHaveTextContent('内容过大');
});

test('earlier workbooks are listed with what was found and how it ended', async () => {
  serve({
    ...signedIn('OFFICE'),
    'GET /api/v1/ledger/imports': () => page([imported({ status: 'APPLIED', new: 2, changed: 1 })]),
  });
  await open('/ledger');

  const one = await screen.findByRole('row', { name: /2026年台账.xlsx/ });
  expect(one).toHaveTextContent('已导入');
  expect(one).toHaveTextContent('变更 1 · 新增 2');
  expect(within(one).getByRole('link')).toHaveAttribute('href', '/ledger/imports/77');
});

test('a leader hands nothing in', async () => {
  serve({ ...signedIn('LEADER'), ...none });
  await open('/ledger');

  expect(await screen.findByText('还没有交过台账')).toBeVisible();
  expect(screen.queryByRole('button', { name: '交付核对' })).not.toBeInTheDocument();
});

test('the empty ledger is saved under its name', async () => {
  const saved: string[] = [];
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    saved.push(this.download);
  });
  serve({ ...signedIn('OFFICE'), ...none, 'GET /api/v1/ledger/template': () => workbook('台账模板.xlsx') });
  await open('/ledger');
  await user.click(await screen.findByRole('button', { name: '下载空白台账' }));

  await expect.poll(() => saved).toEqual(['台账模板.xlsx']);
});
