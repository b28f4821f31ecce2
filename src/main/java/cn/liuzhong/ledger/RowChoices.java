package cn.liuzhong.ledger;

import cn.liuzhong.ledger.LedgerAnswer.Choice;
import cn.liuzhong.ledger.rules.RowMatch;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * What may be answered about a row, by what is asked of it. It stays when it was answered, for somebody may think better of it. Every
 * row may be left out.
 */
final class RowChoices {

    static final List<Choice> LEFT_OUT = List.of(Choice.SKIP);

    private final Set<Choice> choices = EnumSet.of(Choice.SKIP);
    private List<Candidate> candidates = List.of();

    /**
     * Which project it is.
     *
     * @param found as it is recognised by itself
     * @param maybe the projects that it may be
     * @param known whether it is about a project that has to be there: then it is no new one
     */
    void which(RowMatch found, List<Candidate> maybe, boolean known) {
        if (found.isAsked()) {
            choices.add(Choice.PROJECT);
            candidates = maybe;
        }
        if (found.isAsked() && !known) {
            choices.add(Choice.NEW);
        }
        if (found.renamed()) {
            choices.add(Choice.AS_IT_IS);
        }
    }

    /**
     * Whether it is another project than the row before it.
     *
     * @param first what that row is about, which this one then is not; null for a new project
     */
    void another(UUID first) {
        choices.add(Choice.NEW);
        candidates = candidates.stream()
                .filter(candidate -> !candidate.projectId().equals(first))
                .toList();
        if (candidates.isEmpty()) {
            choices.remove(Choice.PROJECT);
        }
    }

    /** Whether it is right as it is. */
    void confirmed() {
        choices.add(Choice.AS_IT_IS);
    }

    List<Candidate> candidates() {
        return candidates;
    }

    List<Choice> all() {
        return List.copyOf(choices);
    }
}
