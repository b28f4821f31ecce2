package cn.liuzhong.ledger;

import cn.liuzhong.ledger.rules.RowMatch;
import cn.liuzhong.project.StatedProject;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What a walk has written itself. Its later rows are recognised by what was there before it, as they were when the file was
 * checked: a project that it has entered is none that they could mean, and one that it has renamed has its old name.
 */
final class WrittenRows {

    private final Set<UUID> entered = new HashSet<>();
    private final Map<UUID, RowMatch.Known> before = new HashMap<>();
    private final Map<String, Set<UUID>> byKey = new HashMap<>();

    /** @param ids the project of each row */
    void add(List<JudgedRow> rows, List<UUID> ids) {
        for (int i = 0; i < rows.size(); i++) {
            StatedProject stated = rows.get(i).project();
            if (stated != null && stated.before() == null) {
                entered.add(ids.get(i));
            } else if (stated != null) {
                keep(ProjectKeys.features(stated.before()));
            }
        }
    }

    private void keep(RowMatch.Known project) {
        if (before.putIfAbsent(project.id(), project) == null) {
            ProjectKeys.of(project).forEach(key -> byKey.computeIfAbsent(key, any -> new HashSet<>())
                    .add(project.id()));
        }
    }

    boolean hasEntered(UUID project) {
        return entered.contains(project);
    }

    /** Those that one of the keys led to, before they were changed. */
    Set<UUID> under(Collection<String> keys) {
        return keys.stream()
                .flatMap(key -> byKey.getOrDefault(key, Set.of()).stream())
                .collect(Collectors.toSet());
    }

    /** A project by what it was recognised by before the walk. */
    RowMatch.Known before(RowMatch.Known now) {
        return before.getOrDefault(now.id(), now);
    }
}
