package cn.liuzhong.ledger.rules;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which project a row speaks of: by project code, then by list number, then by name and unit. What fits several, or two of these
 * differently, is asked about and never guessed; so is a project whose own number of a kind is another than the row's, and a name
 * that is there under another unit only. A project code of another name is a renamed project, unless the new name is another
 * project's. A list number of another name may be a number that was given anew: that is asked, too.
 *
 * @param found the project; null when there is none, or none that is certain
 * @param candidates that it may be; empty unless it has to be asked about
 * @param renamed whether nothing but its new name keeps the only candidate from being certain
 */
public record RowMatch(UUID found, List<UUID> candidates, boolean renamed) {

    /** Of none that is there. */
    public static final RowMatch NEW = new RowMatch(null, List.of(), false);

    /** A project that is there, by what it may be recognised. */
    public record Known(UUID id, Collection<String> codes, String listNo, String name, UUID unitId) {

        /** @param stated null for none */
        public boolean hasListNo(String stated) {
            return stated != null && FieldDiff.saysTheSame(stated, listNo);
        }
    }

    /** @param unitId null when the row names none */
    public record Wanted(Collection<String> codes, String listNo, String name, UUID unitId) {}

    public static RowMatch certain(UUID project) {
        return new RowMatch(project, List.of(), false);
    }

    public boolean isNew() {
        return found == null && candidates.isEmpty();
    }

    public boolean isAsked() {
        return !candidates.isEmpty();
    }

    /** @param known at least all projects that share a code, the list number or the name with the row */
    public static RowMatch of(Wanted row, Collection<Known> known) {
        Set<UUID> byCode = ids(known, project -> sharesCode(project, row));
        Set<UUID> byListNo = ids(known, project -> project.hasListNo(row.listNo()));
        Set<UUID> byName = ids(known, project -> hasName(project, row));
        Set<UUID> ofUnit =
                ids(known, project -> hasName(project, row) && project.unitId().equals(row.unitId()));
        if (byCode.isEmpty() && byListNo.isEmpty()) {
            return byName.isEmpty() ? NEW : named(row, ofUnit.isEmpty() ? byName : ofUnit, ofUnit.size() == 1, known);
        }
        Stream<Set<UUID>> eachCode = row.codes().stream()
                .map(code -> ids(known, project -> project.codes().contains(code)));
        List<Set<UUID>> keys = Stream.concat(eachCode, Stream.of(byListNo, byName, ofUnit))
                .filter(key -> !key.isEmpty())
                .toList();
        List<Known> agreed = known.stream()
                .filter(project -> keys.stream().allMatch(key -> key.contains(project.id())))
                .toList();
        if (agreed.size() == 1 && !hasOtherNumber(agreed.get(0), row)) {
            Known project = agreed.get(0);
            boolean keepsName = row.name() == null || hasName(project, row);
            return keepsName || sharesCode(project, row)
                    ? certain(project.id())
                    : new RowMatch(null, List.of(project.id()), true);
        }
        return asked(Stream.of(byCode, byListNo, ofUnit.isEmpty() ? byName : ofUnit));
    }

    /** By its name alone: the unit must be the project's, too, and no number another than the row's. */
    private static RowMatch named(Wanted row, Set<UUID> named, boolean onlyOne, Collection<Known> known) {
        boolean sure = onlyOne
                && known.stream()
                        .filter(project -> named.contains(project.id()))
                        .noneMatch(project -> hasOtherNumber(project, row));
        return sure ? certain(named.iterator().next()) : asked(Stream.of(named));
    }

    private static RowMatch asked(Stream<Set<UUID>> keys) {
        return new RowMatch(null, keys.flatMap(Set::stream).distinct().toList(), false);
    }

    private static boolean sharesCode(Known project, Wanted row) {
        return project.codes().stream().anyMatch(row.codes()::contains);
    }

    private static boolean hasName(Known project, Wanted row) {
        return row.name() != null && FieldDiff.saysTheSame(row.name(), project.name());
    }

    /** Both have a number of the same kind, and these differ. */
    private static boolean hasOtherNumber(Known project, Wanted row) {
        boolean otherCode = !project.codes().isEmpty() && !row.codes().isEmpty() && !sharesCode(project, row);
        boolean otherListNo = project.listNo() != null && row.listNo() != null && !project.hasListNo(row.listNo());
        return otherCode || otherListNo;
    }

    private static Set<UUID> ids(Collection<Known> known, Predicate<Known> fitting) {
        return known.stream().filter(fitting).map(Known::id).collect(Collectors.toCollection(TreeSet::new));
    }
}
