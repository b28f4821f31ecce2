package cn.liuzhong.letter;

import cn.liuzhong.letter.rules.PaperFormat;
import cn.liuzhong.platform.OfficeClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;
import org.apache.commons.codec.digest.DigestUtils;

@ApplicationScoped
class PrintedLetterRepository {

    private final EntityManager entities;
    private final OfficeClock clock;

    PrintedLetterRepository(EntityManager entities, OfficeClock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    Optional<PrintedCopy> find(UUID paperId, PaperFormat format) {
        return Optional.ofNullable(entities.find(PrintedCopy.class, new PrintedCopy.Key(paperId, format)));
    }

    /** @throws IllegalStateException when they are not those that were kept: nobody is given others */
    byte[] content(PrintedCopy copy) {
        PrintedCopyContent kept =
                entities.find(PrintedCopyContent.class, new PrintedCopy.Key(copy.paperId, copy.format));
        if (kept == null || !DigestUtils.sha256Hex(kept.content).equals(copy.sha256)) {
            throw new IllegalStateException("the file of printed letter " + copy.paperId + "/" + copy.format
                    + " is gone or not the one that was kept; see verify-audit");
        }
        return kept.content;
    }

    /** Keeps these bytes unless others are there by now; waits for who is about to keep some at the same moment. */
    void keep(UUID paperId, PaperFormat format, String sha256, byte[] content) {
        int kept = entities.createQuery(
                        """
                insert into PrintedCopy (paperId, format, sha256, size, printedAt)
                values (:paper, :format, :sha256, :size, :at) on conflict (paperId, format) do nothing""")
                .setParameter("paper", paperId)
                .setParameter("format", format)
                .setParameter("sha256", sha256)
                .setParameter("size", content.length)
                .setParameter("at", clock.now())
                .executeUpdate();
        if (kept == 1) {
            PrintedCopyContent copy = new PrintedCopyContent();
            copy.paperId = paperId;
            copy.format = format;
            copy.content = content;
            entities.persist(copy);
            entities.flush();
        }
    }
}
