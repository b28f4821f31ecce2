package cn.liuzhong.interview;

import cn.liuzhong.stationery.rules.LetterKind;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class InterviewPaperRepository implements PanacheRepositoryBase<InterviewPaper, UUID> {

    Optional<InterviewPaper> latest(UUID interviewId, LetterKind kind) {
        return find("interviewId = ?1 and kind = ?2 order by number desc", interviewId, kind)
                .firstResultOptional();
    }

    /** What that step made. */
    Optional<InterviewPaper> madeAt(UUID stepId) {
        return find("stepId", stepId).firstResultOptional();
    }

    /** Gapless within a year, as the numbers of reminders are: given back when the transaction fails. */
    int takeNumber(LetterKind kind, int year) {
        return (Integer) getEntityManager()
                .createNativeQuery(
                        """
                insert into interview_paper_number (kind, year, last) values (:kind, :year, 1)
                on conflict (kind, year) do update set last = interview_paper_number.last + 1
                returning last""",
                        Integer.class)
                .setParameter("kind", kind.name())
                .setParameter("year", year)
                .getSingleResult();
    }
}
