package cn.liuzhong.ledger;

import cn.liuzhong.ledger.LedgerAnswer.Choice;
import cn.liuzhong.ledger.rules.RowMatch;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What may be answered about a row, by what is asked of it. It stays when it was answered, for somebody may think better of it. Every
 * row may be left out.
 */
final class RowChoices {

    static final List<Choice> LEFT_OUT = List.of(Choice.SKIP);

    private final Set<Choice> choices = EnumSet.of(Choice.SKIP);

    /**
     * Which project it is.
     *
     * @param found as it is recognised by itself
     * @param known whether it is about a project that has to be there: then it is no new one
     */
    void which(RowMatch found, boolean known) {
        if (found.isAsked()) {
            choices.add(Choice.PROJECT);
        }
        if (found.isAsked() && !known) {
            choices.add(Choice.NEW);
        }
        if (found.renamed()) {
            choices.add(Choice.AS_IT_IS);
        }
    }

    /** Whether it is another project than the row before it. */
    void another() {
        choices.add(Choice.NEW);
    }

    /** Whether it is right as it is. */
    void confirmed() {
        choices.add(Choice.AS_IT_IS);
    }

    boolean names() {
        return choices.contains(Choice.PROJECT);
    }

    List<Choice> all() {
        return List.copyOf(choices);
    }
}
