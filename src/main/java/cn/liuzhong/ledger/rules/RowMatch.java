package cn.liuzhong.ledger.rules;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which project a row speaks of: by project code, then by list number, then by name and unit. What fits several, or two of these
 * differently, is asked about and never guessed; so is a name that is there under another unit only. A number whose project has
 * another name is a renamed project, unless the new name is another project's.
 *
 * @param found the project; null when there is none, or none that is certain
 * @param candidates that it may be; empty unless it has to be asked about
 */
public record RowMatch(UUID found, List<UUID> candidates) {

    /** A project that is there, by what it may be recognised. */
    public record Known(UUID id, Collection<String> codes, String listNo, String name, UUID unitId) {}

    /** @param unitId null when the row names none */
    public record Wanted(Collection<String> codes, String listNo, String name, UUID unitId) {}

    public boolean isNew() {
        return found == null && candidates.isEmpty();
    }

    public boolean isAsked() {
        return !candidates.isEmpty();
    }

    /** @param known at least all projects that share a code, the list number or the name with the row */
    public static RowMatch of(Wanted row, Collection<Known> known) {
        Set<UUID> byCode = ids(known, project -> project.codes().stream().anyMatch(row.codes()::contains));
        Set<UUID> byListNo =
                ids(known, project -> row.listNo() != null && Objects.equals(project.listNo(), row.listNo()));
        Set<UUID> byName = ids(
                known,
                project -> row.name() != null && CellText.key(project.name()).equals(CellText.key(row.name())));
        Set<UUID> named = row.unitId() == null ? byName : ofUnit(row.unitId(), byName, known);
        if (!byCode.isEmpty()) {
            return certain(byCode, byListNo, named);
        }
        if (!byListNo.isEmpty()) {
            return certain(byListNo, named);
        }
        return row.unitId() == null || named.isEmpty() ? new RowMatch(null, List.copyOf(byName)) : certain(named);
    }

    private static Set<UUID> ofUnit(UUID unit, Set<UUID> projects, Collection<Known> known) {
        return ids(
                known,
                project -> projects.contains(project.id()) && project.unitId().equals(unit));
    }

    /** @param others what else the row is recognised by, each of which must not say another only */
    @SafeVarargs
    private static RowMatch certain(Set<UUID> found, Set<UUID>... others) {
        UUID first = found.iterator().next();
        boolean sure =
                found.size() == 1 && Stream.of(others).allMatch(other -> other.isEmpty() || other.contains(first));
        return sure
                ? new RowMatch(first, List.of())
                : new RowMatch(
                        null,
                        Stream.concat(found.stream(), Stream.of(others).flatMap(Set::stream))
                                .distinct()
                                .toList());
    }

    private static Set<UUID> ids(Collection<Known> known, Predicate<Known> fitting) {
        return known.stream().filter(fitting).map(Known::id).collect(Collectors.toCollection(TreeSet::new));
    }
}
