package cn.liuzhong.ledger;

import cn.liuzhong.ledger.rules.CellText;
import cn.liuzhong.platform.Ref;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What a ledger's names stand for, and what it calls what is stored. */
final class Names {

    private final Map<String, Set<Ref>> unitsByKey = new HashMap<>();
    private final Map<String, UUID> groupsByKey = new HashMap<>();
    private final Map<String, String> categoriesByKey;
    private final Map<String, String> phasesByKey;
    private final Map<UUID, String> shown = new HashMap<>();
    private final Map<String, String> shownCategories;
    private final Map<String, String> shownPhases;

    /**
     * @param categories names by code
     * @param phases names by code
     */
    Names(Map<String, String> categories, Map<String, String> phases) {
        shownCategories = categories;
        shownPhases = phases;
        categoriesByKey = byKey(categories);
        phasesByKey = byKey(phases);
    }

    private static Map<String, String> byKey(Map<String, String> names) {
        Map<String, String> codes = new HashMap<>();
        names.forEach((code, name) -> codes.put(CellText.key(name), code));
        names.keySet().forEach(code -> codes.put(code, code));
        return codes;
    }

    void addUnits(Map<String, Set<Ref>> units) {
        unitsByKey.putAll(units);
        units.values().forEach(refs -> refs.forEach(ref -> shown.put(ref.id(), ref.name())));
    }

    void addGroup(String key, UUID id) {
        groupsByKey.put(key, id);
    }

    void show(Collection<Ref> refs) {
        refs.forEach(ref -> shown.put(ref.id(), ref.name()));
    }

    boolean knowsGroup(String name) {
        return groupsByKey.containsKey(CellText.key(name));
    }

    /** All that are called so. */
    Set<Ref> units(String name) {
        return unitsByKey.getOrDefault(CellText.key(name), Set.of());
    }

    /** Null when there is none. */
    UUID group(String name) {
        return groupsByKey.get(CellText.key(name));
    }

    /** The code of a category that is named by its name or code; null when there is none. */
    String category(String name) {
        return categoriesByKey.get(CellText.key(name));
    }

    String phase(String name) {
        return phasesByKey.get(CellText.key(name));
    }

    String of(UUID id) {
        return shown.getOrDefault(id, id.toString());
    }

    String ofCategory(String code) {
        return shownCategories.getOrDefault(code, code);
    }

    String ofPhase(String code) {
        return shownPhases.getOrDefault(code, code);
    }
}
