package cn.liuzhong.ledger;

import cn.liuzhong.access.Caller;
import cn.liuzhong.ledger.rules.RowVerdict;
import cn.liuzhong.platform.Expected;
import cn.liuzhong.platform.Refused;
import cn.liuzhong.platform.rules.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Applies a checked workbook with what the office answered about its rows. */
@ApplicationScoped
public class ApplyImport {

    private final WriteImport write;
    private final CheckImport check;

    ApplyImport(WriteImport write, CheckImport check) {
        this.write = write;
        this.check = check;
    }

    /** @throws Refused when rows are refused or asked about, or have changed; what there is to say of them is found with the import */
    public void handle(Caller caller, UUID id, Expected expected, Answers answers) {
        try {
            write.handle(caller, id, expected, answers);
        } catch (WriteImport.RowsOpen open) {
            RowCounts counts = check.handle(caller, id, answers);
            throw new Refused(
                    Refusal.of("ledger.rows-open", counts.of(RowVerdict.REFUSED), counts.of(RowVerdict.ASKED)));
        } catch (WriteImport.RowsMoved moved) {
            check.handle(caller, id, answers);
            throw new Refused(Refusal.of("ledger.rows-moved"));
        }
    }
}
