import userEvent from '@testing-library/user-event';
import { cleanup, screen, within } from '@testing-library/vue';
import { expect, test } from 'vitest';
import { imported, ofVerdict, progress, row } from '../testsupport/ledger';
import { json, page, problem, serve } from '../testsupport/service';
import { open, signedIn } from '../testsupport/show';
import type { LedgerImport, LedgerRow } from './useImports';

const user = userEvent.setup();

const ambiguous = row(6, {
  verdict: 'ASKED',
  name: '鞋都四期',
  reasons: [{ cell: 'D6', code: 'ledger.ambiguous', message: '不能确定是哪个项目' }],
  candidates: [{ projectId: 'p-11', listNo: '2020-011', name: '鞋都四期', unit: '双屿街道' }],
  choices: ['PROJECT', 'NEW', 'SKIP'],
});
const outlier = row(7, {
  verdict: 'ASKED',
  name: '环贸港',
  reasons: [{ cell: 'E7', code: 'ledger.outlier', message: '金额是中位数的一千倍以上' }],
  choices: ['AS_IT_IS', 'SKIP'],
});
const refused = row(8, {
  verdict: 'REFUSED',
  name: '康养中心',
  reasons: [{ cell: 'F8', code: 'ledger.unit-unknown', message: '没有这个单位' }],
});

/** Shows the states one after the other: the next one after each attempt to apply. */
function checked(states: LedgerImport[], rows: LedgerRow[], application: () => Response | Promise<Response>) {
  return serve({
    ...signedIn('OFFICE'),
    'GET /api/v1/ledger/imports/77': () => json(states[0]),
    'GET /api/v1/ledger/imports/77/rows': ({ address }) => page(ofVerdict(rows, address)),
    'POST /api/v1/ledger/imports/77/application': () => {
      if (states.length > 1) {
        states.shift();
      }
      return application();
    },
  });
}

async function apply(): Promise<void> {
  await user.click(await screen.findByRole('button', { name: '导入清单' }));
  await user.click(await screen.findByRole('button', { name: '确定导入' }));
}

test('it is applied as it was seen, once it was confirmed', async () => {
  const applied = imported({ status: 'APPLIED', new: 2, version: 3, appliedBy: 'office1', appliedAt: '2026-11-23T03:00:00Z' });
  const service = checked([imported({ new: 2 }), applied], [], () => json(applied));
  await open('/ledger/imports/77');
  await user.click(await screen.findByRole('button', { name: '导入清单' }));
  const dialog = await screen.findByRole('dialog');
  expect(dialog).toHaveTextContent('2026年台账.xlsx：新增 2 个项目，变更 0 个项目。');
  expect(service.to('POST')).toHaveLength(0);
  await user.click(within(dialog).getByRole('button', { name: '确定导入' }));

  expect(await screen.findByText('已全部导入清单。')).toBeVisible();
  expect(screen.queryByRole('button', { name: '导入清单' })).not.toBeInTheDocument();
  const sent = service.to('POST')[0];
  expect(sent?.headers.get('If-Match')).toBe('"1"');
  expect(sent?.headers.get('Idempotency-Key')).toMatch(/^[0-9a-f]{32}$/);
  expect(sent?.body).toEqual({ answers: [] });
});

test('many rows are begun to be applied and watched, however long that takes', async () => {
  const found = imported({ new: 330 });
  const working = imported({ new: 330, progress: progress('APPLICATION', 120, 330) });
  const states = [found, working, working];
  const service = checked(states, [], () => json(working, 202));
  await open('/ledger/imports/77');
  await apply();

  expect(await screen.findByText(/正在导入…… 120 \/ 330 行/)).toBeVisible();
  expect(screen.queryByRole('button', { name: '导入清单' })).not.toBeInTheDocument();
  expect(service.to('POST')[0]?.headers.get('Prefer')).toBe('respond-async');
  states.splice(0, states.length, imported({ new: 330, status: 'APPLIED', version: 2 }));
  expect(await screen.findByText('已全部导入清单。')).toBeVisible();
});

test.each([
  [2, '没有导入，清单没有改动'],
  [1, '导入没有完成，清单没有改动'],
])('what was begun and came to nothing is said, at version %i', async (version, words) => {
  const states = [imported({ new: 330 }), imported({ new: 330, progress: progress('APPLICATION', 0, 330) })];
  const service = checked(states, [], () => json(states[0], 202));
  await open('/ledger/imports/77');
  await apply();
  await screen.findByText(/正在导入/);
  states.splice(0, states.length, imported({ new: 330, version }));

  expect(await screen.findByText(words, { exact: false })).toBeVisible();
  if (version === 2) {
    await user.click(screen.getByRole('button', { name: '按同样的选择再导入' }));
    await expect.poll(() => service.to('POST')).toHaveLength(2);
  }
});

test('what somebody else applies is watched, too', async () => {
  const states = [imported({ new: 3, progress: progress('APPLICATION', 1, 3) })];
  checked(states, [], () => json(states[0]));
  await open('/ledger/imports/77');

  expect(await screen.findByText(/正在导入…… 1 \/ 3 行/)).toBeVisible();
  expect(screen.queryByRole('button', { name: '导入清单' })).not.toBeInTheDocument();
  states[0] = imported({ new: 3, status: 'APPLIED' });
  expect(await screen.findByText('已全部导入清单。')).toBeVisible();
});

test('while it is applied, how far that is can be watched', async () => {
  const states = [
    imported({ new: 330, progress: progress('CHECK', 330, 330) }),
    imported({ new: 330, progress: progress('APPLICATION', 120, 330) }),
  ];
  let answer = (): void => undefined;
  const applied = new Promise<Response>((resolve) => {
    answer = () => resolve(json(imported({ status: 'APPLIED' })));
  });
  checked(states, [], () => applied);
  await open('/ledger/imports/77');
  await apply();

  expect(await screen.findByText(/正在导入…… 120 \/ 330 行/)).toBeVisible();
  states[1] = imported({ status: 'APPLIED' });
  states.shift();
  answer();
  expect(await screen.findByText('已全部导入清单。')).toBeVisible();
});

test('who thinks better of it applies nothing', async () => {
  const service = checked([imported({ new: 2 })], [], () => json(imported()));
  await open('/ledger/imports/77');
  await user.click(await screen.findByRole('button', { name: '导入清单' }));
  await user.click(await screen.findByRole('button', { name: '再看看' }));

  expect(service.to('POST')).toHaveLength(0);
});

test('nothing is applied before every row that is asked about is answered and every wrong one left out', async () => {
  const rows = [ambiguous, outlier, refused];
  const service = checked([imported({ asked: 2, refused: 1 })], rows, () => json(imported({ status: 'APPLIED' })));
  await open('/ledger/imports/77');
  const button = await screen.findByRole('button', { name: '导入清单' });
  expect(button).toBeDisabled();
  expect(screen.getByText(/还有 3 行有误或待确认/)).toBeVisible();

  await user.click(await screen.findByLabelText('是 2020-011 鞋都四期（双屿街道）'));
  const amounts = screen.getByRole('group', { name: '“环贸港”这一行怎么办？' });
  expect(within(amounts).queryByLabelText('是新项目')).not.toBeInTheDocument();
  await user.click(within(amounts).getByLabelText('确认无误，按原样导入'));
  expect(screen.getByText(/还有 1 行有误或待确认/)).toBeVisible();
  await user.click(screen.getByRole('button', { name: '1 有误' }));
  await user.click(await screen.findByLabelText('不导入本行'));
  expect(button).toBeEnabled();

  await apply();
  await expect.poll(() => service.to('POST')[0]?.body).toEqual({
    answers: [
      { sheet: '项目', row: 6, choice: 'PROJECT', projectId: 'p-11' },
      { sheet: '项目', row: 7, choice: 'AS_IT_IS' },
      { sheet: '项目', row: 8, choice: 'SKIP' },
    ],
  });
});

test('an answer can be changed, and one to leave a row out taken back', async () => {
  checked([imported({ asked: 1, refused: 1 })], [ambiguous, refused], () => json(imported()));
  await open('/ledger/imports/77');
  await user.click(await screen.findByLabelText('是新项目'));
  await user.click(screen.getByLabelText('不导入本行'));
  expect(screen.getByText(/还有 1 行有误或待确认/)).toBeVisible();

  await user.click(screen.getByRole('button', { name: '1 有误' }));
  const leaveOut = await screen.findByLabelText('不导入本行');
  await user.click(leaveOut);
  await user.click(leaveOut);
  expect(screen.getByText(/还有 1 行有误或待确认/)).toBeVisible();
});

test('what many rows are asked alike is answered at once, each question by itself', async () => {
  const rows = [
    ...[3, 4].map((number) => row(number, { verdict: 'ASKED', reasons: outlier.reasons, choices: outlier.choices })),
    ...[5, 6].map((number) => row(number, { verdict: 'ASKED', reasons: ambiguous.reasons, choices: ['PROJECT', 'SKIP'] })),
    outlier,
  ];
  const service = checked([imported({ asked: 5 })], rows, () => json(imported({ status: 'APPLIED' })));
  await open('/ledger/imports/77');
  const unsure = await screen.findByRole('group', { name: /已显示的 2 行（不能确定是哪个项目）/ });
  expect(within(unsure).queryByRole('button', { name: '确认无误，按原样导入' })).not.toBeInTheDocument();
  await user.click(within(unsure).getByRole('button', { name: '不导入本行' }));
  const amounts = screen.getByRole('group', { name: /已显示的 3 行（金额异常）/ });
  await user.click(within(amounts).getByRole('button', { name: '确认无误，按原样导入' }));
  expect(screen.queryByRole('group', { name: /已显示的/ })).not.toBeInTheDocument();

  await apply();
  await expect.poll(() => service.to('POST')[0]?.body).toEqual({
    answers: [5, 6, 3, 4, 7].map((number) => ({
      sheet: '项目',
      row: number,
      choice: number === 5 || number === 6 ? 'SKIP' : 'AS_IT_IS',
    })),
  });
});

test('what was answered is still there when the page is loaded again, until it is applied', async () => {
  const states = [imported({ asked: 1 })];
  checked([...states], [ambiguous], () => json(imported()));
  await open('/ledger/imports/77');
  await user.click(await screen.findByLabelText('是新项目'));
  cleanup();

  const applied = imported({ status: 'APPLIED', version: 2 });
  const service = checked([...states, applied], [ambiguous], () => json(applied));
  await open('/ledger/imports/77');
  expect(await screen.findByLabelText('是新项目')).toBeChecked();
  await apply();
  await screen.findByText('已全部导入清单。');
  expect(service.to('POST')[0]?.body).toEqual({ answers: [{ sheet: '项目', row: 6, choice: 'NEW' }] });
  expect(sessionStorage).toHaveLength(0);
});

test('a row that is asked about again has no answer yet, and one that is not may be answered otherwise', async () => {
  const rows = [ambiguous];
  const service = checked([imported({ asked: 1 }), imported({ refused: 1, version: 2 })], rows, () => {
    rows[0] = { ...ambiguous, verdict: 'REFUSED' };
    return problem(409, { reason: 'ledger.rows-open', detail: '还有行有误' });
  });
  await open('/ledger/imports/77');
  await user.click(await screen.findByLabelText('是新项目'));
  await apply();
  expect(await screen.findByText(/还有 1 行有误或待确认/)).toBeVisible();
  expect(screen.getByLabelText('是新项目')).not.toBeChecked();
  await user.click(screen.getByLabelText('是 2020-011 鞋都四期（双屿街道）'));
  await apply();
  await expect
    .poll(() => service.to('POST')[1]?.body)
    .toEqual({ answers: [{ sheet: '项目', row: 6, choice: 'PROJECT', projectId: 'p-11' }] });
});

test('when the list has changed since, that is said, and what was answered before is sent again with what was found now', async () => {
  const states = [imported({ asked: 1 }), imported({ changed: 1, version: 2 })];
  const service = checked(states, [ambiguous], () =>
    problem(409, { reason: 'ledger.rows-moved', detail: '没有导入：核对之后清单又有改动，已重新核对' }),
  );
  await open('/ledger/imports/77');
  await user.click(await screen.findByLabelText('是新项目'));
  await apply();
  expect(await screen.findByRole('alert')).toHaveTextContent('核对之后清单又有改动');
  expect(await screen.findByRole('button', { name: '1 变更' })).toHaveAttribute('aria-pressed', 'true');

  await user.click(screen.getByRole('button', { name: '按同样的选择再导入' }));
  await expect.poll(() => service.to('POST')).toHaveLength(2);
  const again = service.to('POST')[1];
  expect(again?.headers.get('If-Match')).toBe('"2"');
  expect(again?.body).toEqual({ answers: [{ sheet: '项目', row: 6, choice: 'NEW' }] });
});

test('when a colleague was faster, that is said and the workbook is read again', async () => {
  const states = [imported({ new: 1 }), imported({ new: 1, status: 'APPLIED', version: 2 })];
  checked(states, [], () => problem(412, { detail: '已被他人修改，请重新读取' }));
  await open('/ledger/imports/77');
  await apply();

  expect(await screen.findByText('已全部导入清单。')).toBeVisible();
  expect(screen.getByRole('alert')).toHaveTextContent('已被他人修改');
});
