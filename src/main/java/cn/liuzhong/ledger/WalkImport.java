package cn.liuzhong.ledger;

import cn.liuzhong.access.Caller;
import cn.liuzhong.ledger.rules.StatedRow;
import cn.liuzhong.platform.OfficeClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Walks a workbook from its first row to its last and judges what it says, a few rows at a time. */
@ApplicationScoped
class WalkImport {

    private static final int BATCH = 200;

    /** Takes judged rows in their order. */
    interface Sink {
        void take(List<JudgedRow> rows, LedgerWalk walk);
    }

    private final FindImports find;
    private final LedgerNames names;
    private final JudgeRows judge;

    WalkImport(FindImports find, LedgerNames names, JudgeRows judge) {
        this.find = find;
        this.names = names;
        this.judge = judge;
    }

    void handle(Caller caller, UUID id, Answers answers, Sink sink) {
        FindImports.Received received = find.received(caller, id);
        LedgerFile file = LedgerFile.open(
                received.content(), OfficeClock.dayOf(received.at()).getYear());
        Names known = names.start(caller);
        if (!file.units().isEmpty()) {
            names.findUnits(caller, file.units(), known);
        }
        LedgerWalk walk = new LedgerWalk(known, answers, new SeenRows(), new SeenMilestones(), new WrittenRows());
        List<StatedRow> batch = new ArrayList<>();
        file.walk(known, row -> {
            batch.add(row);
            if (batch.size() == BATCH) {
                sink.take(judge.handle(caller, batch, walk), walk);
                batch.clear();
            }
        });
        if (!batch.isEmpty()) {
            sink.take(judge.handle(caller, batch, walk), walk);
        }
    }
}
