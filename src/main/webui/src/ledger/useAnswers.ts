import { computed, ref, watch, type Ref } from 'vue';
import type { Schema } from '../platform/api';
import type { LedgerImport, LedgerRow } from './useImports';
import { isOpen } from './verdicts';

export type Answer = Schema<'LedgerAnswer'>;

interface Given {
  answer: Answer;
  /** The version of the import at which its row was open; null: it was open no longer. */
  openAt: number | null;
}

function place(row: { sheet: string; row: number }): string {
  return `${row.sheet}!${row.row}`;
}

/** For as long as the browser's tab is open: many rows take an afternoon, and a reload. */
function keptAs(id: string): string {
  return `liuzhong.answers.${id}`;
}

function kept(id: string): Map<string, Given> {
  return new Map(JSON.parse(sessionStorage.getItem(keptAs(id)) ?? '[]') as [string, Given][]);
}

/**
 * What was answered about a workbook's rows. All of it is sent each time: a row that was checked again under an answer is open no
 * longer, but only with that answer.
 */
export function useAnswers(id: Ref<string>, shown: Ref<LedgerImport | undefined>) {
  const given = ref(new Map<string, Given>());

  watch(id, () => (given.value = kept(id.value)), { immediate: true });
  watch(given, () => sessionStorage.setItem(keptAs(id.value), JSON.stringify([...given.value])), { deep: true });
  watch(
    () => shown.value?.status === 'APPLIED',
    (isApplied) => isApplied && sessionStorage.removeItem(keptAs(id.value)),
    { immediate: true },
  );

  const answers = computed(() => [...given.value.values()].map(({ answer }) => answer));
  const open = computed(() => {
    const now = shown.value;
    if (now === undefined) {
      return 0;
    }
    const answeredNow = [...given.value.values()].filter(({ openAt }) => openAt === now.version).length;
    return now.asked + now.refused - answeredNow;
  });

  /** One that was given before the last check, and with which the row is open all the same, is none. */
  function to(row: LedgerRow): Answer | undefined {
    const one = given.value.get(place(row));
    return isOpen(row) && one?.openAt !== shown.value?.version ? undefined : one?.answer;
  }

  /** @param answer undefined: it is taken back */
  function give(row: LedgerRow, answer: Answer | undefined): void {
    if (answer === undefined || shown.value === undefined) {
      given.value.delete(place(row));
    } else {
      given.value.set(place(row), { answer, openAt: isOpen(row) ? shown.value.version : null });
    }
  }

  return { answers, open, to, give };
}
