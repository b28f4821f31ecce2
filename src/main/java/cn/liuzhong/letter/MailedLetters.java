package cn.liuzhong.letter;

import cn.liuzhong.access.Caller;
import cn.liuzhong.letter.rules.PaperFormat;
import cn.liuzhong.notification.LetterFile;
import cn.liuzhong.notification.LetterSource;
import cn.liuzhong.notification.NotificationEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** What goes along with a mail: the letter, the notice or the minutes that it tells of, as a PDF. */
@ApplicationScoped
class MailedLetters implements LetterSource {

    private final PrintLetter letters;
    private final PrintInterviewPaper papers;

    MailedLetters(PrintLetter letters, PrintInterviewPaper papers) {
        this.letters = letters;
        this.papers = papers;
    }

    @Override
    public List<LetterFile> of(Caller caller, NotificationEvent event, UUID subjectId) {
        return switch (event) {
            case REMINDER_ISSUED -> file(letters.pdf(caller, subjectId));
            case INTERVIEW_CONFIRMED -> file(papers.notice(caller, subjectId, PaperFormat.PDF));
            case INTERVIEW_RECORDED -> file(papers.minutes(caller, subjectId, PaperFormat.PDF));
            default -> List.of();
        };
    }

    private static List<LetterFile> file(PrintedLetter letter) {
        return List.of(new LetterFile(letter.fileName(), letter.format().mediaType(), letter.content()));
    }
}
