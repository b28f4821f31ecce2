package cn.liuzhong.letter;

import cn.liuzhong.access.Caller;
import cn.liuzhong.letter.rules.PaperFormat;
import cn.liuzhong.notification.LetterFile;
import cn.liuzhong.notification.LetterSource;
import cn.liuzhong.notification.NotificationEvent;
import cn.liuzhong.platform.Refused;
import cn.liuzhong.stationery.rules.LetterKind;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** What goes along with a mail: the letter, the notice or the minutes that it tells of, as a PDF, or as docx where no font draws it. */
@ApplicationScoped
class MailedLetters implements LetterSource {

    private final PrintLetter letters;
    private final PrintInterviewPaper papers;

    MailedLetters(PrintLetter letters, PrintInterviewPaper papers) {
        this.letters = letters;
        this.papers = papers;
    }

    @Override
    public List<LetterFile> of(Caller caller, NotificationEvent event, UUID subjectId, String occurrence) {
        return switch (event) {
            case REMINDER_ISSUED -> file(format -> letters.handle(caller, subjectId, format));
            case INTERVIEW_CONFIRMED ->
                file(format -> paper(caller, subjectId, LetterKind.INTERVIEW_NOTICE, occurrence, format));
            case INTERVIEW_RECORDED, INTERVIEW_MINUTES_AMENDED ->
                file(format -> paper(caller, subjectId, LetterKind.INTERVIEW_MINUTES, occurrence, format));
            default -> List.of();
        };
    }

    /** What a waiting mail told of may have been moved meanwhile: it brings what was made then. */
    private PrintedLetter paper(
            Caller caller, UUID interviewId, LetterKind kind, String occurrence, PaperFormat format) {
        return papers.madeAt(caller, interviewId, kind, UUID.fromString(occurrence), format);
    }

    /** As docx where no PDF can be made; in a transaction of its own, which the refusal undoes. */
    private static List<LetterFile> file(Function<PaperFormat, PrintedLetter> print) {
        try {
            return file(QuarkusTransaction.requiringNew().call(() -> print.apply(PaperFormat.PDF)));
        } catch (Refused undrawable) {
            return file(print.apply(PaperFormat.DOCX));
        }
    }

    private static List<LetterFile> file(PrintedLetter letter) {
        return List.of(new LetterFile(letter.fileName(), letter.format().mediaType(), letter.content()));
    }
}
