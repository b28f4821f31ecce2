package cn.liuzhong.ledger;

import cn.liuzhong.ledger.rules.RowVerdict;
import cn.liuzhong.platform.Cursor;
import cn.liuzhong.platform.NoSuchRow;
import cn.liuzhong.platform.Paging;
import cn.liuzhong.platform.Refused;
import cn.liuzhong.platform.Selection;
import cn.liuzhong.platform.rules.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

@ApplicationScoped
class LedgerImportRepository implements PanacheRepositoryBase<LedgerImport, UUID> {

    private static final int MOST_LOST = 100;
    private static final String ONE_AT_A_TIME = "hashtext('liuzhong.ledger')";

    LedgerImport require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> NoSuchRow.of(LedgerImport.class, id));
    }

    /**
     * One workbook is applied at a time, whichever: two that bring the same project, known by its name alone, would both enter it.
     * The second waits and is judged by what the first has written.
     */
    LedgerImport lock(UUID id) {
        getEntityManager()
                .createNativeQuery("select 1 from pg_advisory_xact_lock(" + ONE_AT_A_TIME + ")")
                .getSingleResult();
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> NoSuchRow.of(LedgerImport.class, id));
    }

    /** Then none is until this transaction ends. */
    boolean isNoneBeingApplied() {
        return (Boolean) getEntityManager()
                .createNativeQuery("select pg_try_advisory_xact_lock(" + ONE_AT_A_TIME + ")", Boolean.class)
                .getSingleResult();
    }

    void keep(LedgerImport received, byte[] content, int rows, Instant now) {
        persistAndFlush(received);
        LedgerImportFile file = new LedgerImportFile();
        file.importId = received.id;
        file.content = content;
        getEntityManager().persist(file);
        LedgerImportProgress progress = new LedgerImportProgress();
        progress.importId = received.id;
        progress.phase = ImportPhase.CHECK;
        progress.ofRows = rows;
        progress.at = now;
        getEntityManager().persist(progress);
    }

    /** @throws Refused when it is kept no longer */
    byte[] content(UUID id) {
        return getEntityManager()
                .createQuery("select content from LedgerImportFile where importId = :id", byte[].class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new Refused(Refusal.of("ledger.file-gone")));
    }

    /** Without reading it. */
    boolean keepsFile(UUID id) {
        return getEntityManager()
                        .createQuery("select count(*) from LedgerImportFile where importId = :id", Long.class)
                        .setParameter("id", id)
                        .getSingleResult()
                > 0;
    }

    LedgerImportProgress progress(UUID id) {
        return getEntityManager().find(LedgerImportProgress.class, id);
    }

    void advance(UUID id, ImportPhase phase, int done, Instant now) {
        getEntityManager()
                .createQuery(
                        "update LedgerImportProgress set phase = :phase, done = :done, at = :now where importId = :id")
                .setParameter("now", now)
                .setParameter("phase", phase)
                .setParameter("done", done)
                .setParameter("id", id)
                .executeUpdate();
    }

    /**
     * Of two at once the second waits for the first and finds it at work.
     *
     * @param lost before then one that was being applied has ended with its service
     * @return whether nobody else is applying it
     */
    boolean beginApplication(UUID id, Instant lost, Instant now) {
        return getEntityManager()
                        .createQuery("update LedgerImportProgress set phase = :phase, done = 0, at = :now"
                                + " where importId = :id and not (phase = :phase and at > :lost)")
                        .setParameter("phase", ImportPhase.APPLICATION)
                        .setParameter("now", now)
                        .setParameter("id", id)
                        .setParameter("lost", lost)
                        .executeUpdate()
                == 1;
    }

    /** Those being checked that have not come on since. */
    List<LedgerImport> checkingSince(Instant then) {
        return stillSince(ImportStatus.CHECKING, ImportPhase.CHECK, then);
    }

    /** Those being applied that have not come on since. */
    List<LedgerImport> applyingSince(Instant then) {
        return stillSince(ImportStatus.CHECKED, ImportPhase.APPLICATION, then);
    }

    private List<LedgerImport> stillSince(ImportStatus status, ImportPhase phase, Instant then) {
        return getEntityManager()
                .createQuery(
                        "select i from LedgerImport i join LedgerImportProgress p on p.importId = i.id"
                                + " where i.status = :status and p.phase = :phase and p.at < :then order by i.id",
                        LedgerImport.class)
                .setParameter("status", status)
                .setParameter("phase", phase)
                .setParameter("then", then)
                .setMaxResults(MOST_LOST)
                .getResultList();
    }

    /**
     * Some whose workbook is still there and is to go, held against whoever would apply them now.
     *
     * @param ended before then they were applied or have failed
     * @param checked before then they were only checked
     */
    List<UUID> outdated(Instant ended, Instant checked, int most) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(
                        """
                select i.id from ledger_import i
                 where exists (select from ledger_import_file f where f.import_id = i.id)
                   and (i.status in ('APPLIED', 'FAILED')
                            and greatest(i.handed_in_at, i.checked_at, i.applied_at) < :ended
                        or i.status = 'CHECKED' and i.checked_at < :checked)
                 order by i.id limit :most for no key update of i skip locked""",
                        UUID.class)
                .addSynchronizedQuerySpace("ledger_import")
                .addSynchronizedQuerySpace("ledger_import_file")
                .setParameter("ended", ended)
                .setParameter("checked", checked)
                .setParameter("most", most)
                .getResultList();
    }

    void forgetFile(UUID id) {
        getEntityManager()
                .createQuery("delete from LedgerImportFile where importId = :id")
                .setParameter("id", id)
                .executeUpdate();
    }

    void forgetRows(UUID id) {
        getEntityManager()
                .createQuery("delete from LedgerImportRow where importId = :id")
                .setParameter("id", id)
                .executeUpdate();
    }

    void record(LedgerImportRow row) {
        getEntityManager().persist(row);
    }

    /** What was written is not looked at again: many rows follow. */
    void letGo() {
        flush();
        getEntityManager().clear();
    }

    /** The newest first. */
    List<LedgerImport> page(Paging paging) {
        Cursor after = paging.after();
        return new Selection()
                .and("i.id < :after", "after", after == null ? null : after.uuid(0))
                .query(getEntityManager(), "from LedgerImport i", " order by i.id desc", LedgerImport.class)
                .setMaxResults(paging.fetch())
                .getResultList();
    }

    List<LedgerImportRow> rows(UUID id, RowVerdict verdict, Paging paging) {
        Cursor after = paging.after();
        return ofImport(id, verdict)
                .and("r.position > :after", "after", after == null ? null : after.number(0))
                .query(getEntityManager(), "from LedgerImportRow r", " order by r.position", LedgerImportRow.class)
                .setMaxResults(paging.fetch())
                .getResultList();
    }

    /** @param before how many rows come before them */
    List<LedgerImportRow> rows(UUID id, int before, int most) {
        return getEntityManager()
                .createQuery(
                        "from LedgerImportRow where importId = :id and position > :before and position <= :last"
                                + " order by position",
                        LedgerImportRow.class)
                .setParameter("id", id)
                .setParameter("before", before)
                .setParameter("last", before + most)
                .getResultList();
    }

    List<LedgerImportRow> rows(UUID id, List<Integer> numbers) {
        return numbers.isEmpty()
                ? List.of()
                : getEntityManager()
                        .createQuery(
                                "from LedgerImportRow where importId = :id and rowNumber in :numbers",
                                LedgerImportRow.class)
                        .setParameter("id", id)
                        .setParameter("numbers", numbers)
                        .getResultList();
    }

    long countRows(UUID id, RowVerdict verdict) {
        return ofImport(id, verdict)
                .query(getEntityManager(), "select count(*) from LedgerImportRow r", Long.class)
                .getSingleResult();
    }

    private static Selection ofImport(UUID id, RowVerdict verdict) {
        return new Selection().and("r.importId = :id", "id", id).and("r.verdict = :verdict", "verdict", verdict);
    }
}
