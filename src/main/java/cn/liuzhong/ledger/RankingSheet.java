package cn.liuzhong.ledger;

import cn.liuzhong.access.Caller;
import cn.liuzhong.assessment.FindRankings;
import cn.liuzhong.assessment.RankingQuery;
import cn.liuzhong.assessment.RankingRowView;
import cn.liuzhong.assessment.rules.Board;
import cn.liuzhong.codelist.CodeList;
import cn.liuzhong.codelist.NameCodes;
import cn.liuzhong.platform.Page;
import cn.liuzhong.platform.Paging;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** 比看: a month's ranking of the units. */
@ApplicationScoped
class RankingSheet {

    private static final List<XlsxTable.Column> COLUMNS = List.of(
            new XlsxTable.Column("月份", 10),
            new XlsxTable.Column("单位类别", 16),
            new XlsxTable.Column("名次", 8),
            new XlsxTable.Column("责任单位", 30),
            new XlsxTable.Column("得分", 10),
            new XlsxTable.Column("榜单", 10),
            new XlsxTable.Column("公布", 10));

    private final FindRankings rankings;
    private final NameCodes codes;

    RankingSheet(FindRankings rankings, NameCodes codes) {
        this.rankings = rankings;
        this.codes = codes;
    }

    XlsxOutput of(Caller caller, String period, String unitKind) {
        RankingQuery query = RankingQuery.of(period, unitKind);
        Page<RankingRowView> first = rankings.page(caller, query, Paging.first(Paging.MAX));
        return workbook -> {
            XlsxTable table = new XlsxTable(workbook, "比看", "责任单位比看排名表", COLUMNS);
            int units = 0;
            Pages<RankingRowView> pages = new Pages<>(first, paging -> rankings.page(caller, query, paging));
            for (; pages.isThere(); pages.next()) {
                Map<String, String> kinds = codes.names(
                        caller,
                        CodeList.UNIT_KIND,
                        pages.items().stream()
                                .map(RankingRowView::kindCode)
                                .filter(Objects::nonNull)
                                .toList());
                pages.items().forEach(row -> table.row(row(row, kinds)));
                units += pages.items().size();
                table.flush();
            }
            table.sums(Arrays.asList("合计", null, null, units + "家单位", null, null, null));
            table.finish();
        };
    }

    private static List<Object> row(RankingRowView row, Map<String, String> kinds) {
        return Arrays.asList(
                row.period(),
                row.kindCode() == null ? null : kinds.getOrDefault(row.kindCode(), row.kindCode()),
                row.rank(),
                row.unit().name(),
                row.score(),
                row.board() == null ? null : row.board() == Board.RED ? "红榜" : "黑榜",
                row.published() ? "已公布" : "未公布");
    }
}
