// The office's Monday in the console of a running service: CONSOLE, PASSWORD and a WORKBOOK are given.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import { launch } from './browser.mjs';

const { CONSOLE, PASSWORD, WORKBOOK } = process.env;
/** Ten times what the slowest step takes beside another build; only what hangs is to reach it. */
const PATIENCE_MS = 60_000;

let browser;
let page;
/** What the pages' policy has kept from being run or loaded; and what went wrong in the pages. */
const wrong = [];

before(async () => {
  browser = await launch();
  page = await openAs('office1');
});
after(() => browser?.close());

async function openAs(username) {
  const context = await browser.newContext({ locale: 'zh-CN' });
  context.setDefaultTimeout(PATIENCE_MS);
  const opened = await context.newPage();
  opened.on('pageerror', (error) => wrong.push(String(error)));
  opened.on('console', (line) => line.text().includes('Content Security Policy') && wrong.push(line.text()));
  await opened.goto(CONSOLE);
  await opened.getByLabel('用户名').fill(username);
  await opened.getByLabel('密码').fill(PASSWORD);
  await opened.getByRole('button', { name: '登录', exact: true }).click();
  await opened.getByRole('button', { name: '退出' }).waitFor();
  return opened;
}

async function unread() {
  const badge = page.getByRole('navigation').getByText(/^\d+ 条未读$/);
  return parseInt(await badge.textContent(), 10);
}

async function saved(button) {
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  const content = await readFile(await download.path());
  assert.equal(content.subarray(0, 2).toString(), 'PK', 'it is a workbook');
  return download.suggestedFilename();
}

test('what was read is counted as unread no longer', async () => {
  await page.getByRole('heading', { name: '消息', exact: true }).waitFor();
  const before = await unread();
  await page.getByRole('button', { name: '标为已读', exact: true }).first().click();
  await page.getByRole('navigation').getByText(`${before - 1} 条未读`).waitFor();
});

test('Chinese is shown without a Chinese font of the machine', async () => {
  await page.evaluate(() => document.fonts.ready);
  const loaded = await page.evaluate(() => [...document.fonts].filter(({ status }) => status === 'loaded').length);
  assert.ok(loaded > 0);
});

test('a page is there when its address is opened', async () => {
  await page.goto(`${CONSOLE}/exports`);
  await page.getByRole('heading', { name: '导出台账' }).waitFor();
});

test('a workbook is handed in, answered, marked and applied', async () => {
  await page.getByRole('link', { name: '台账导入' }).click();
  await page.getByLabel('选择台账文件（.xlsx）').setInputFiles(WORKBOOK);
  await page.getByRole('button', { name: '交付核对' }).click();

  await page.getByText('还有 2 行有误或待确认', { exact: false }).waitFor();
  const itIs = page.getByRole('radio', { name: '中胤鞋研发基地（丰门街道）', exact: false });
  await itIs.check();
  await page.reload();
  await itIs.waitFor();
  assert.ok(await itIs.isChecked(), 'an answer outlasts a reload');
  await page.getByRole('button', { name: '1 有误' }).click();
  await page.getByText('没有名为「无此街道」的单位').waitFor();
  await page.getByLabel('不导入本行').check();
  await page.getByRole('button', { name: '1 新增' }).click();
  await page.getByRole('row', { name: /浏览器里交的项目/ }).waitFor();
  assert.match(await saved(page.getByRole('button', { name: '下载标注副本' })), /\.xlsx$/);

  await page.getByRole('button', { name: '导入清单' }).click();
  await page.getByRole('button', { name: '确定导入' }).click();
  // The answer brings about what was not shown: the project's other unit.
  await page.getByRole('alert').getByText('已重新核对', { exact: false }).waitFor();
  await page.getByRole('row', { name: /七都街道（示例）/ }).getByText('B3').waitFor();
  await page.getByRole('button', { name: '按同样的选择再导入' }).click();
  await page.getByText('已全部导入清单。').waitFor();
});

test('what was applied is in the export, and the export handed in again changes nothing', async () => {
  await page.getByRole('link', { name: '导出', exact: true }).click();
  await page.getByLabel('名称、清单编号或国家代码').fill('浏览器里交的');
  const button = page.getByRole('button', { name: '导出 Excel' }).first();
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  const name = download.suggestedFilename();
  assert.match(name, /^.*\.xlsx$/);
  await page.getByText(`已下载：${name}`).waitFor();

  await page.getByRole('link', { name: '台账导入' }).click();
  const content = await readFile(await download.path());
  await page.getByLabel('选择台账文件（.xlsx）').setInputFiles({ name, mimeType: '', buffer: content });
  await page.getByRole('button', { name: '交付核对' }).click();
  await page.getByRole('button', { name: '1 相同' }).waitFor();
});

test('what was not delivered is listed, of one kind or of all', async () => {
  await page.getByRole('link', { name: '未送达' }).click();
  await page.getByText('没有未送达的消息').waitFor();
  await page.getByLabel('消息').selectOption('滞后提醒');
  await page.getByText('没有未送达的消息').waitFor();
  await page.goBack();
});

test('in English too', async () => {
  await page.getByRole('button', { name: 'English' }).click();
  await page.getByRole('button', { name: '1 same' }).waitFor();
  await page.getByRole('button', { name: '中文' }).click();
});

test('a unit is shown what a unit may do', async () => {
  const unit = await openAs('unit1');
  const places = await unit.getByRole('navigation').getByRole('link').allInnerTexts();
  assert.deepEqual(places.map((place) => place.split(/\s/)[0]), ['消息', '导出']);
  await unit.goto(`${CONSOLE}/undelivered`);
  await unit.getByRole('alert').waitFor();
});

test('nothing went wrong in the pages, and their policy kept nothing of theirs out', () => {
  assert.deepEqual(wrong, []);
});
