package cn.liuzhong.audit;

import cn.liuzhong.access.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;

/** For whom the transaction of this thread was begun. Forgotten with the transaction. */
@ApplicationScoped
class CurrentTransaction {

    private final TransactionSynchronizationRegistry registry;

    CurrentTransaction(TransactionSynchronizationRegistry registry) {
        this.registry = registry;
    }

    void begunFor(Caller caller) {
        if (registry.getResource(CurrentTransaction.class) == null) {
            registry.putResource(CurrentTransaction.class, caller.name());
        }
    }

    /** Null outside a transaction, and in one that no use case has begun. */
    String account() {
        return registry.getTransactionStatus() == Status.STATUS_NO_TRANSACTION
                ? null
                : (String) registry.getResource(CurrentTransaction.class);
    }
}
