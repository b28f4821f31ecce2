package cn.liuzhong.letter;

import cn.liuzhong.access.Caller;
import cn.liuzhong.interview.Attendance;
import cn.liuzhong.interview.FindPapers;
import cn.liuzhong.interview.IssuedPaper;
import cn.liuzhong.interview.PaperFacts;
import cn.liuzhong.interview.Requirement;
import cn.liuzhong.letter.rules.LetterTexts;
import cn.liuzhong.letter.rules.PaperFormat;
import cn.liuzhong.letter.rules.PaperNumber;
import cn.liuzhong.platform.Messages;
import cn.liuzhong.stationery.LetterContent;
import cn.liuzhong.stationery.rules.ChineseDate;
import cn.liuzhong.stationery.rules.LetterKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** 约谈通知书 and 约谈纪要 as files: those in force, each printed once. */
@ApplicationScoped
public class PrintInterviewPaper {

    private static final String OPEN = "另行通知";

    private final FindPapers papers;
    private final PrintOnce once;
    private final LagRows rows;
    private final Messages messages;

    PrintInterviewPaper(FindPapers papers, PrintOnce once, LagRows rows, Messages messages) {
        this.papers = papers;
        this.once = once;
        this.rows = rows;
        this.messages = messages;
    }

    /** @throws cn.liuzhong.platform.Refused while the interview is not confirmed */
    @Transactional
    public PrintedLetter notice(Caller caller, UUID interviewId, PaperFormat format) {
        return print(caller, papers.latest(caller, interviewId, LetterKind.INTERVIEW_NOTICE), format);
    }

    /** @throws cn.liuzhong.platform.Refused while the minutes are not on record */
    @Transactional
    public PrintedLetter minutes(Caller caller, UUID interviewId, PaperFormat format) {
        return print(caller, papers.latest(caller, interviewId, LetterKind.INTERVIEW_MINUTES), format);
    }

    /** The one that this step made, though a later one may be in force. */
    @Transactional
    public PrintedLetter madeAt(Caller caller, UUID interviewId, LetterKind kind, UUID stepId, PaperFormat format) {
        return print(caller, papers.madeAt(caller, interviewId, kind, stepId), format);
    }

    private PrintedLetter print(Caller caller, IssuedPaper paper, PaperFormat format) {
        String name = paper.kind() == LetterKind.INTERVIEW_NOTICE ? "约谈通知书" : "约谈纪要";
        String number = new PaperNumber(paper.kind(), paper.numberYear(), paper.numberInYear()).text();
        return once.of(caller, paper.id(), format, name + number, () -> content(paper, number));
    }

    private LetterContent content(IssuedPaper paper, String number) {
        PaperFacts facts = paper.facts();
        Map<String, String> fields = new HashMap<>();
        fields.put("number", number);
        fields.put("unit", facts.unitName());
        fields.put("level", messages.name(Messages.DEFAULT, facts.level()));
        fields.put("month", ChineseDate.of(YearMonth.parse(paper.period())));
        fields.put("count", LagRows.count(paper.items()));
        fields.put("longest", LagRows.longest(paper.items()));
        fields.put("date", ChineseDate.of(paper.issuedOn()));
        fields.put("place", facts.place());
        fields.put("rectificationDue", orUnknown(facts.rectificationDueOn()));
        fields.put("resultDue", orUnknown(facts.resultDueOn()));
        fields.put("copies", orUnknown(LetterTexts.copies(facts.copies())));
        if (paper.kind() == LetterKind.INTERVIEW_NOTICE) {
            fields.put("scheduled", ChineseDate.of(facts.scheduledOn(), facts.scheduledTime()));
            fields.putIfAbsent("place", OPEN);
            fields.put("reminders", String.join("、", facts.reminders()));
        } else {
            putMinutes(fields, facts);
        }
        return new LetterContent(
                paper.kind(),
                paper.stationery().head(),
                paper.stationery().template(),
                paper.issuedOn(),
                number,
                fields,
                rows.of(paper.items()));
    }

    private static void putMinutes(Map<String, String> fields, PaperFacts facts) {
        LocalDate held = facts.heldOn();
        Attendance attendance = facts.attendance() == null ? new Attendance(null, null, null) : facts.attendance();
        fields.put("held", ChineseDate.of(held));
        fields.put("minutes", LetterTexts.paragraphs(facts.minutes()));
        fields.put(
                "requirements",
                facts.requirements().isEmpty()
                        ? null
                        : LetterTexts.requirements(
                                facts.requirements().stream()
                                        .map(Requirement::text)
                                        .toList(),
                                facts.requirements().stream()
                                        .map(Requirement::dueOn)
                                        .toList()));
        fields.put("present", orUnknown(attendance.present()));
        fields.put("absent", orUnknown(attendance.absent()));
        fields.put("observers", orUnknown(attendance.observers()));
    }

    private static String orUnknown(LocalDate day) {
        return day == null ? null : ChineseDate.of(day);
    }

    /** Who was not recorded is not said to have been nobody. */
    private static String orUnknown(String names) {
        return names == null || names.isBlank() ? null : names;
    }
}
