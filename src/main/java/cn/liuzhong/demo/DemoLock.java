package cn.liuzhong.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/** Lets one replica at a time look whether the database is empty; freed with the transaction. */
@ApplicationScoped
class DemoLock {

    private static final long KEY = 0x6C69757A686F6E67L;

    private final EntityManager entities;

    DemoLock(EntityManager entities) {
        this.entities = entities;
    }

    void take() {
        entities.createNativeQuery("select 1 from pg_advisory_xact_lock(:key)")
                .setParameter("key", KEY)
                .getSingleResult();
    }
}
