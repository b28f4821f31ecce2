import { computed, ref, type Ref } from 'vue';
import type { Schema } from '../platform/api';
import type { LedgerImport, LedgerRow } from './useImports';

export type Answer = Schema<'LedgerAnswer'>;

interface Given {
  answer: Answer;
  /** Of the import, whose rows were open then. */
  version: number;
}

function place(row: { sheet: string; row: number }): string {
  return `${row.sheet}!${row.row}`;
}

/**
 * What was answered about a workbook's rows. All of it is sent each time: a row that was checked again under an answer is open no
 * longer, but only with that answer.
 */
export function useAnswers(shown: Ref<LedgerImport | undefined>) {
  const given = ref(new Map<string, Given>());

  const answers = computed(() => [...given.value.values()].map(({ answer }) => answer));
  const open = computed(() => {
    const now = shown.value;
    if (now === undefined) {
      return 0;
    }
    const answeredNow = [...given.value.values()].filter(({ version }) => version === now.version).length;
    return now.asked + now.refused - answeredNow;
  });

  function to(row: LedgerRow): Answer | undefined {
    return given.value.get(place(row))?.answer;
  }

  /** @param answer undefined: it is taken back */
  function give(row: LedgerRow, answer: Answer | undefined): void {
    if (answer === undefined || shown.value === undefined) {
      given.value.delete(place(row));
    } else {
      given.value.set(place(row), { answer, version: shown.value.version });
    }
  }

  return { answers, open, to, give };
}
