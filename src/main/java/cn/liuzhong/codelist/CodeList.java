package cn.liuzhong.codelist;

import cn.liuzhong.platform.InvalidInput;
import java.util.Arrays;
import java.util.stream.Collectors;

/** The lists that the office keeps itself (§2). Their entries are data: no code names one. */
public enum CodeList {
    CATEGORY("categories"),
    ISSUE_TYPE("issue-types"),
    FACTOR("factors"),
    CAUSE("causes"),
    PHASE("phases"),
    /** 资金来源 of an annual plan. */
    FUND_SOURCE("funding-sources"),
    /** What a unit is: units of one kind are ranked with each other. */
    UNIT_KIND("unit-kinds");

    private final String path;

    CodeList(String path) {
        this.path = path;
    }

    /** What the list is called in addresses. */
    public String path() {
        return path;
    }

    static CodeList ofPath(String path) {
        return Arrays.stream(values())
                .filter(list -> list.path.equals(path))
                .findFirst()
                .orElseThrow(() -> new InvalidInput(
                        "/list",
                        "enum",
                        Arrays.stream(values()).map(CodeList::path).collect(Collectors.joining(", "))));
    }
}
