import { computed, ref, watchEffect } from 'vue';
import en from './messages/en.json';
import zh from './messages/zh.json';

export type MessageKey = keyof typeof zh;
export type Language = 'zh-CN' | 'en';

const MESSAGES: Record<Language, Record<MessageKey, string>> = { 'zh-CN': zh, en };
const KEPT_AS = 'liuzhong.language';

/** Chinese unless somebody has chosen otherwise in this browser. */
export const language = ref<Language>(localStorage.getItem(KEPT_AS) === 'en' ? 'en' : 'zh-CN');

export function speak(chosen: Language): void {
  language.value = chosen;
  localStorage.setItem(KEPT_AS, chosen);
}

/** The text in the language of now; `{name}` stands for a value. */
export function t(key: MessageKey, values: Record<string, string | number> = {}): string {
  return MESSAGES[language.value][key].replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

/** For what the service names by a code that may be newer than this page. */
export function named(prefix: string, code: string): string {
  const key = `${prefix}.${code}`;
  return key in zh ? t(key as MessageKey) : code;
}

/** The codes that have a text, where the contract does not list them. */
export function codesOf(prefix: string): string[] {
  return Object.keys(zh).flatMap((key) => (key.startsWith(`${prefix}.`) ? [key.slice(prefix.length + 1)] : []));
}

const DATE_TIME: Intl.DateTimeFormatOptions = { dateStyle: 'medium', timeStyle: 'short', timeZone: 'Asia/Shanghai' };
const dateTime = computed(() => new Intl.DateTimeFormat(language.value, DATE_TIME));

/** An instant as the office's clock shows it. */
export function shownAt(instant: string): string {
  return dateTime.value.format(new Date(instant));
}

// What reads the page aloud has to know its language.
watchEffect(() => {
  document.documentElement.lang = language.value;
});
