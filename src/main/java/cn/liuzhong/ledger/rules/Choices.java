package cn.liuzhong.ledger.rules;

import cn.liuzhong.project.rules.ListState;
import cn.liuzhong.project.rules.Nature;
import cn.liuzhong.project.rules.YearRole;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What offices call the choices that a project has; the first of each is what this service writes. */
public final class Choices {

    private static final Map<String, Nature> NATURES = Map.of(
            "政府",
            Nature.GOVERNMENT,
            "政府投资",
            Nature.GOVERNMENT,
            "国有",
            Nature.GOVERNMENT,
            "国有投资",
            Nature.GOVERNMENT,
            "民间",
            Nature.PRIVATE,
            "民间投资",
            Nature.PRIVATE,
            "民营",
            Nature.PRIVATE,
            "社会投资",
            Nature.PRIVATE);
    private static final Map<String, ListState> STATES = Map.of(
            "在册",
            ListState.ON_LIST,
            "暂停",
            ListState.SUSPENDED,
            "中止",
            ListState.SUSPENDED,
            "完成",
            ListState.COMPLETED,
            "已完成",
            ListState.COMPLETED,
            "退出",
            ListState.REMOVED,
            "移出",
            ListState.REMOVED);
    private static final Map<String, YearRole> ROLES = Map.ofEntries(
            Map.entry("前期", YearRole.PRELIMINARY),
            Map.entry("前期项目", YearRole.PRELIMINARY),
            Map.entry("新开工", YearRole.NEW_START),
            Map.entry("新开", YearRole.NEW_START),
            Map.entry("计划新开工", YearRole.NEW_START),
            Map.entry("续建", YearRole.CONTINUED),
            Map.entry("续建项目", YearRole.CONTINUED),
            Map.entry("结转", YearRole.CONTINUED),
            Map.entry("竣工", YearRole.COMPLETION),
            Map.entry("建成", YearRole.COMPLETION),
            Map.entry("计划竣工", YearRole.COMPLETION),
            Map.entry("储备", YearRole.RESERVE),
            Map.entry("储备项目", YearRole.RESERVE));
    private static final Map<String, Boolean> YES_OR_NO = Map.of("是", true, "否", false);

    private static final Pattern OF_YEAR = Pattern.compile("(20\\d{2})年?:?([^\\d,;、]+)");
    private static final Pattern BRACKETS = Pattern.compile("\\([^)]*\\)");

    private Choices() {}

    public static Optional<Nature> nature(String text) {
        return Optional.ofNullable(NATURES.get(CellText.key(text)));
    }

    public static Optional<ListState> listState(String text) {
        return Optional.ofNullable(STATES.get(CellText.key(text)));
    }

    public static Optional<Boolean> yesOrNo(String text) {
        return Optional.ofNullable(YES_OR_NO.get(CellText.key(text)));
    }

    /**
     * 续建, 续建（2019—2021）, or by year: 2019续建；2020竣工.
     *
     * @param year of a role that is said alone
     * @return empty when it is none of the roles
     */
    public static Map<Integer, YearRole> roles(String text, int year) {
        String key = CellText.key(text);
        Map<Integer, YearRole> roles = new TreeMap<>();
        Matcher named = OF_YEAR.matcher(key);
        int end = 0;
        while (named.find()) {
            YearRole role = ROLES.get(named.group(2));
            if (role == null) {
                break;
            }
            roles.put(Integer.valueOf(named.group(1)), role);
            end = named.end();
        }
        if (!roles.isEmpty()) {
            return key.substring(end).isEmpty() ? roles : Map.of();
        }
        YearRole role = ROLES.get(BRACKETS.matcher(key).replaceAll(""));
        return role == null ? Map.of() : Map.of(year, role);
    }

    public static String text(Nature nature) {
        return nature == Nature.GOVERNMENT ? "政府" : "民间";
    }

    public static String text(ListState state) {
        return switch (state) {
            case ON_LIST -> "在册";
            case SUSPENDED -> "暂停";
            case COMPLETED -> "完成";
            case REMOVED -> "退出";
        };
    }

    public static String text(YearRole role) {
        return switch (role) {
            case PRELIMINARY -> "前期";
            case NEW_START -> "新开工";
            case CONTINUED -> "续建";
            case COMPLETION -> "竣工";
            case RESERVE -> "储备";
        };
    }

    public static String text(boolean yes) {
        return yes ? "是" : "否";
    }

    public static String text(Map<Integer, YearRole> roles) {
        Map<Integer, String> texts = new LinkedHashMap<>();
        new TreeMap<>(roles).forEach((year, role) -> texts.put(year, year + text(role)));
        return String.join("；", texts.values());
    }
}
