import userEvent from '@testing-library/user-event';
import { screen, within } from '@testing-library/vue';
import { beforeEach, expect, test, vi } from 'vitest';
import { page, problem, serve, workbook } from '../testsupport/service';
import { open, signedIn } from '../testsupport/show';

const user = userEvent.setup();
let saved: string[];

beforeEach(() => {
  saved = [];
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    saved.push(this.download);
  });
});

const lists = {
  'GET /api/v1/units': ({ address }: { address: string }) =>
    page(
      [
        { id: 'u-1', name: '丰门街道' },
        { id: 'u-2', name: '双屿街道' },
      ].filter(({ name }) => !address.includes('q=') || address.includes(`q=${name}`)),
    ),
  'GET /api/v1/groups': () => page([{ id: 'g-1', name: '第一专项小组' }]),
  'GET /api/v1/codes/categories': () => page([{ code: 'MAJOR_PROJECT', name: '重大项目', nameEn: 'Major project' }]),
};

async function panel(title: string): Promise<ReturnType<typeof within>> {
  const heading = await screen.findByRole('heading', { name: title });
  return within(heading.closest('form') as HTMLFormElement);
}

test('the ledger is exported by the filters of the list, all of them', async () => {
  const service = serve({
    ...signedIn('OFFICE'),
    ...lists,
    'GET /api/v1/ledger/exports': () => workbook('台账2026-11-30.xlsx'),
  });
  await open('/exports');
  const ledger = await panel('导出台账');
  await user.type(ledger.getByLabelText('名称、清单编号或国家代码'), '鞋');
  await user.type(ledger.getByLabelText('责任单位'), '丰门街道');
  await ledger.findByRole('option', { name: '第一专项小组' });
  await user.selectOptions(ledger.getByLabelText('专项小组'), '第一专项小组');
  await user.selectOptions(ledger.getByLabelText('六重类别'), '重大项目');
  await user.selectOptions(ledger.getByLabelText('亮灯'), '红灯');
  await user.selectOptions(ledger.getByLabelText('在册状态'), '在册');
  await user.selectOptions(ledger.getByLabelText('年度角色'), '续建');
  await expect.poll(() => service.to('GET /api/v1/units').at(-1)?.address).toContain('q=丰门街道');
  await user.click(ledger.getByRole('button', { name: '导出 Excel' }));

  expect(await ledger.findByText('已下载：台账2026-11-30.xlsx')).toBeVisible();
  expect(saved).toEqual(['台账2026-11-30.xlsx']);
  const query = new URLSearchParams(service.to('GET /api/v1/ledger/exports')[0]?.address.split('?')[1]);
  expect(Object.fromEntries(query)).toEqual({
    kind: 'PROJECTS',
    q: '鞋',
    unit: 'u-1',
    group: 'g-1',
    category: 'MAJOR_PROJECT',
    light: 'RED',
    listState: 'ON_LIST',
    yearRole: 'CONTINUED',
  });
});

test('a filter that is empty is not asked for', async () => {
  const service = serve({ ...signedIn('UNIT'), ...lists, 'GET /api/v1/ledger/exports': () => workbook('比看.xlsx') });
  await open('/exports');
  const ranking = await panel('导出比看');
  await user.click(ranking.getByRole('button', { name: '导出 Excel' }));

  await expect.poll(() => service.to('GET /api/v1/ledger/exports')[0]?.address).toMatch(/exports\?kind=RANKING$/);
});

test('a half month that is none is said beside its field, and nothing is saved', async () => {
  serve({
    ...signedIn('OFFICE'),
    ...lists,
    'GET /api/v1/ledger/exports': () =>
      problem(400, { detail: '/period 应为半月', errors: [{ pointer: '/period', message: '应为半月，例如 2020-11-H1' }] }),
  });
  await open('/exports');
  const reminders = await panel('导出提醒');
  await user.type(reminders.getByLabelText('半月'), '2026-11');
  await user.click(reminders.getByRole('button', { name: '导出 Excel' }));

  await expect
    .poll(() => reminders.getByLabelText('半月').getAttribute('aria-describedby'))
    .toBeTruthy();
  expect(reminders.getByLabelText('半月')).toHaveAccessibleDescription('应为半月，例如 2020-11-H1');
  expect(reminders.getByRole('alert')).not.toHaveTextContent('2020-11-H1');
  expect(saved).toEqual([]);
});

test('a unit that there is not is said at once, and nothing is exported as if none had been asked for', async () => {
  const service = serve({ ...signedIn('OFFICE'), ...lists });
  await open('/exports');
  const ledger = await panel('导出台账');
  await user.type(ledger.getByLabelText('责任单位'), '无此街道');

  expect(await ledger.findByText('没有这个单位，请从列表中选')).toBeVisible();
  await user.click(ledger.getByRole('button', { name: '导出 Excel' }));
  expect(service.to('GET /api/v1/ledger/exports')).toHaveLength(0);
});
