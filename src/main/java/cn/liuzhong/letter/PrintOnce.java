package cn.liuzhong.letter;

import cn.liuzhong.access.Caller;
import cn.liuzhong.letter.rules.PaperFormat;
import cn.liuzhong.stationery.LetterContent;
import cn.liuzhong.stationery.PrintContent;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.function.Supplier;
import org.apache.commons.codec.digest.DigestUtils;

/** Prints a letter when it is first asked for, and gives the same bytes ever after, to all. */
@ApplicationScoped
class PrintOnce {

    private final PrintedLetterRepository printed;
    private final PrintContent print;

    PrintOnce(PrintedLetterRepository printed, PrintContent print) {
        this.printed = printed;
        this.print = print;
    }

    PrintedLetter of(Caller caller, UUID paperId, PaperFormat format, String name, Supplier<LetterContent> content) {
        PrintedCopy copy = printed.find(paperId, format).orElseGet(() -> {
            byte[] bytes =
                    format == PaperFormat.PDF ? print.pdf(caller, content.get()) : print.docx(caller, content.get());
            printed.keep(paperId, format, DigestUtils.sha256Hex(bytes), bytes);
            return printed.find(paperId, format).orElseThrow();
        });
        return new PrintedLetter(name, format, copy.sha256, printed.content(copy));
    }
}
