import userEvent from '@testing-library/user-event';
import { screen, within } from '@testing-library/vue';
import { expect, test, vi } from 'vitest';
import { imported, ofVerdict, row } from '../testsupport/ledger';
import { json, page, problem, serve, workbook } from '../testsupport/service';
import { open, signedIn } from '../testsupport/show';

const user = userEvent.setup();

const rows = [
  row(4, { verdict: 'CHANGED', changes: [{ field: '总投资', before: '19000', after: '20000', cell: 'G4' }] }),
  row(5, {
    verdict: 'REFUSED',
    reasons: [{ cell: 'F5', code: 'ledger.unit-unknown', message: '没有名为「七都镇」的单位' }],
  }),
];

function checked(more = {}) {
  return {
    'GET /api/v1/ledger/imports/77': () => json(imported({ changed: 1, refused: 1, ...more })),
    'GET /api/v1/ledger/imports/77/rows': ({ address }: { address: string }) => page(ofVerdict(rows, address)),
  };
}

test('what asks for something is shown first: cell and reason', async () => {
  serve({ ...signedIn('OFFICE'), ...checked() });
  await open('/ledger/imports/77');

  const refused = await screen.findByRole('row', { name: /项目5/ });
  expect(refused).toHaveTextContent('项目 第 5 行');
  expect(refused).toHaveTextContent('F5 没有名为「七都镇」的单位');
  expect(screen.queryByText('项目4')).not.toBeInTheDocument();
});

test('rows of another verdict, field by field', async () => {
  serve({ ...signedIn('OFFICE'), ...checked() });
  await open('/ledger/imports/77');
  const found = await screen.findByRole('group', { name: '核对结果' });
  await user.click(within(found).getByRole('button', { name: '1 变更' }));

  const changed = await screen.findByRole('row', { name: /项目4/ });
  expect(changed).toHaveTextContent('总投资');
  expect(within(changed).getByText('G4').tagName).toBe('CODE');
  expect(within(changed).getByText('19000').tagName).toBe('DEL');
  expect(within(changed).getByText('20000').tagName).toBe('INS');
});

test('what was not read is said', async () => {
  serve({
    ...signedIn('OFFICE'),
    ...checked({ ignored: ['项目/完成率(%)'], skippedRows: 1, skipped: ['项目!14 合计'] }),
  });
  await open('/ledger/imports/77');

  expect(await screen.findByText('1 处没有读取的表或列')).toBeVisible();
  expect(screen.getByText('项目!14 合计')).toBeInTheDocument();
});

test('the marked copy is saved under its name', async () => {
  const saved: string[] = [];
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    saved.push(this.download);
  });
  serve({
    ...signedIn('OFFICE'),
    ...checked(),
    'GET /api/v1/ledger/imports/77/marked': () => workbook('2026年台账（标注）.xlsx'),
  });
  await open('/ledger/imports/77');
  await user.click(await screen.findByRole('button', { name: '下载标注副本' }));

  await expect.poll(() => saved).toEqual(['2026年台账（标注）.xlsx']);
});

test('a leader sees what was found and applies nothing', async () => {
  serve({ ...signedIn('LEADER'), ...checked() });
  await open('/ledger/imports/77');
  await screen.findByText('项目5');

  expect(screen.queryByRole('button', { name: '导入清单' })).not.toBeInTheDocument();
  expect(screen.queryByLabelText('不导入本行')).not.toBeInTheDocument();
});

test('a check that failed is said', async () => {
  serve({ ...signedIn('OFFICE'), ...checked({ status: 'FAILED', checkedAt: null }) });
  await open('/ledger/imports/77');

  expect(await screen.findByRole('alert')).toHaveTextContent('核对没有完成');
});

test('a workbook that is not there is said to be so by the service', async () => {
  serve({ ...signedIn('OFFICE'), 'GET /api/v1/ledger/imports/77': () => problem(404, { detail: '没有这条记录' }) });
  await open('/ledger/imports/77');

  expect(await screen.findByRole('alert')).toHaveTextContent('没有这条记录');
});
