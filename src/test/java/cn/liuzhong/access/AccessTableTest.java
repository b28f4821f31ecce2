package cn.liuzhong.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.liuzhong.access.AccessTable.Line;
import cn.liuzhong.openapi.Contract;
import cn.liuzhong.openapi.Contract.Operation;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The table is complete; what it states is tried by {@link AccessMatrixTest}. */
class AccessTableTest {

    private static final List<Line> LINES = AccessTable.lines();

    @Test
    void every_operation_has_a_line_and_every_line_an_operation() {
        assertThat(AccessTable.strays(LINES)).isEmpty();
    }

    @Test
    void every_operation_states_an_answer_for_every_sender() {
        Map<String, Set<Sender>> stated = LINES.stream()
                .collect(Collectors.groupingBy(
                        Line::operationId,
                        Collectors.flatMapping(line -> line.expected().keySet().stream(), Collectors.toSet())));
        assertThat(stated)
                .allSatisfy((operation, senders) -> assertThat(senders).containsExactlyInAnyOrder(Sender.values()));
    }

    @Test
    void whatever_belongs_to_a_unit_or_a_group_is_tried_on_anothers_row_too() {
        Set<String> anothers =
                LINES.stream().filter(Line::isAnothers).map(Line::operationId).collect(Collectors.toSet());
        assertThat(Contract.operations()
                        .filter(AccessTableTest::takesTheIdOfSomebodysRow)
                        .map(Operation::id))
                .hasSizeGreaterThan(30)
                .allMatch(anothers::contains);
    }

    @Test
    void no_case_is_stated_twice() {
        assertThat(LINES.stream().map(Line::toString)).doesNotHaveDuplicates();
    }

    @Test
    void an_operation_without_a_line_and_a_line_without_an_operation_are_named() {
        List<Line> table = LINES.stream()
                .map(line -> line.operationId().equals("getUnit")
                        ? new Line("getUnitt", line.situation(), line.expected())
                        : line)
                .toList();
        assertThat(AccessTable.strays(table)).containsExactly("getUnit", "getUnitt");
    }

    @Test
    void a_line_that_lacks_a_cell_is_refused() {
        assertThatThrownBy(() -> AccessTable.sections(List.of("operation", "# units", "getUnit, own, 401, 200")))
                .hasMessageContaining("getUnit");
    }

    /** Runs belong to nobody: only those who see everything ask for them. */
    /** Runs, accounts, tokens, webhooks, dispatches and workbooks belong to no unit or group. */
    private static boolean takesTheIdOfSomebodysRow(Operation operation) {
        return operation.path().matches(".*\\{\\w*[iI]d}.*")
                && !operation
                        .path()
                        .matches("/api/v1/(supervision|users|tokens|webhooks|dispatches|indicators|ledger)/.*");
    }
}
