import { computed } from 'vue';
import { may, useMe } from './account/useMe';
import type { MessageKey } from './platform/language';

interface Place {
  to: string;
  text: MessageKey;
  /** What its page asks for. */
  operation: string;
}

const PLACES: Place[] = [
  { to: '/inbox', text: 'inbox.title', operation: 'listInbox' },
  { to: '/undelivered', text: 'undelivered.title', operation: 'listDispatches' },
  { to: '/ledger', text: 'ledger.title', operation: 'listLedgerImports' },
  { to: '/exports', text: 'export.title', operation: 'exportLedger' },
];

/** Where who is signed in may go. */
export function useNavigation() {
  const { data: me } = useMe();
  return computed(() => PLACES.filter(({ operation }) => may(me.value, operation)));
}
