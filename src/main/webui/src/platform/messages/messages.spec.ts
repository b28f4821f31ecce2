import { expect, test } from 'vitest';
import codes from '../../generated/codes.json';
import notifications from '../../../../java/cn/liuzhong/notification/NotificationEvent.java?raw';
import en from './en.json';
import zh from './zh.json';

const sources = import.meta.glob<string>(['../../**/*.{ts,vue}', '!../../generated/**', '!../../**/*.spec.ts'], {
  query: '?raw',
  import: 'default',
  eager: true,
});
const all = Object.values(sources).join('\n');
const keys = Object.keys(zh) as (keyof typeof zh)[];

/** Said by `named('light', …)`; what is listed has a text for each of its codes. */
const PREFIXES = {
  role: codes.Role,
  light: codes.Light,
  'list-state': codes.ListState,
  'year-role': codes.YearRole,
  'reminder-status': codes.ReminderStatus,
  channel: codes.Channel1,
  verdict: codes.RowVerdict,
  choice: codes.Choice,
  'import.status': codes.ImportStatus,
  // What rows are asked, each of its own: what many are asked alike is named by it.
  question: [
    'ledger.ambiguous',
    'ledger.renamed',
    'ledger.twice',
    'ledger.years-differ',
    'ledger.outlier',
    'ledger.milestone-twice',
    'ledger.milestone-past',
  ],
  // The contract does not list them.
  event: [...notifications.matchAll(/^ {4}[A-Z_]+\("([a-z.-]+)"/gm)].map(([, name]) => name ?? ''),
};

function values(text: string): string[] {
  return [...text.matchAll(/\{\w+\}/g)].map(String).sort();
}

test('both languages say the same things', () => {
  expect(Object.keys(en)).toEqual(keys);
});

test('each is said, with the same values', () => {
  expect(keys.filter((key) => zh[key].trim() === '' || en[key].trim() === '')).toEqual([]);
  expect(keys.filter((key) => values(zh[key]).join() !== values(en[key]).join())).toEqual([]);
});

test.each(Object.entries(PREFIXES))('every code of %s has its text', (prefix, list) => {
  expect(list.length).toBeGreaterThan(2);
  expect(list.filter((code) => !(`${prefix}.${code}` in zh))).toEqual([]);
});

test('no text is left over', () => {
  const unused = keys.filter(
    (key) => !all.includes(`'${key}'`) && !Object.keys(PREFIXES).some((prefix) => key.startsWith(`${prefix}.`)),
  );
  expect(unused).toEqual([]);
});
