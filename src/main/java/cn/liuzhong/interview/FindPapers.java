package cn.liuzhong.interview;

import cn.liuzhong.access.Caller;
import cn.liuzhong.platform.Refused;
import cn.liuzhong.platform.rules.Refusal;
import cn.liuzhong.stationery.rules.LetterKind;
import cn.liuzhong.stationery.rules.StationeryVersions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Reads notices and minutes. */
@ApplicationScoped
public class FindPapers {

    private final FindInterviews interviews;
    private final InterviewPaperRepository papers;

    FindPapers(FindInterviews interviews, InterviewPaperRepository papers) {
        this.interviews = interviews;
        this.papers = papers;
    }

    /**
     * The one in force.
     *
     * @throws Refused while the interview was not confirmed, or its minutes are not on record
     */
    @Transactional
    public IssuedPaper latest(Caller caller, UUID interviewId, LetterKind kind) {
        InterviewView interview = interviews.one(caller, interviewId);
        InterviewPaper paper = papers.latest(interviewId, kind)
                .orElseThrow(() -> new Refused(
                        kind == LetterKind.INTERVIEW_NOTICE
                                ? Refusal.of("interview.no-notice-yet")
                                : Refusal.of("interview.no-minutes-yet")));
        return new IssuedPaper(
                paper.id,
                paper.kind,
                paper.numberYear,
                paper.numberInYear,
                interview.period(),
                paper.issuedOn,
                paper.facts,
                interview.items(),
                new StationeryVersions(paper.headVersion, paper.templateVersion));
    }
}
