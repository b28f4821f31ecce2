package cn.liuzhong.ledger;

import cn.liuzhong.access.Caller;
import cn.liuzhong.platform.InvalidInput;
import cn.liuzhong.platform.OfficeClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.apache.commons.codec.digest.DigestUtils;

/** Takes a workbook in, when it can be opened and its columns are understood. */
@ApplicationScoped
public class ReceiveLedger {

    private static final Pattern NAME = Pattern.compile("[^/\\\\\\x00-\\x1F\\x7F]{1,200}");

    private final LedgerImportRepository imports;
    private final OfficeClock clock;

    ReceiveLedger(LedgerImportRepository imports, OfficeClock clock) {
        this.imports = imports;
        this.clock = clock;
    }

    /**
     * @return the import's id
     * @throws InvalidInput saying why the file cannot be read
     */
    @Transactional
    public UUID handle(Caller caller, String fileName, byte[] content, boolean dryRun) {
        if (fileName == null || !NAME.matcher(fileName).matches()) {
            throw new InvalidInput("/file", "file-name");
        }
        LedgerFile file = LedgerFile.open(content, clock.today().getYear());
        LedgerImport received = new LedgerImport();
        received.fileName = fileName;
        received.size = content.length;
        received.sha256 = DigestUtils.sha256Hex(content);
        received.dryRun = dryRun;
        received.sheets = file.sheets();
        received.ignored = file.ignored().stream().map(Ignored::kept).toList();
        received.skippedRows = file.skipped().count();
        received.skipped = file.skipped().first();
        received.handedInBy = caller.name();
        received.handedInAt = clock.now();
        imports.keep(received, content, file.rows(), clock.now());
        return received.id;
    }
}
