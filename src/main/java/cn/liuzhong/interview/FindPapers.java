package cn.liuzhong.interview;

import cn.liuzhong.access.Caller;
import cn.liuzhong.platform.Refused;
import cn.liuzhong.platform.rules.Refusal;
import cn.liuzhong.stationery.rules.LetterKind;
import cn.liuzhong.stationery.rules.StationeryVersions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
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
        return issued(interviews.one(caller, interviewId), papers.latest(interviewId, kind), kind);
    }

    /** The one that this step made, also when there is a later one; of a step that made none, the one in force. */
    @Transactional
    public IssuedPaper madeAt(Caller caller, UUID interviewId, LetterKind kind, UUID stepId) {
        InterviewView interview = interviews.one(caller, interviewId);
        Optional<InterviewPaper> paper = papers.madeAt(stepId).filter(made -> made.interviewId.equals(interviewId));
        return issued(interview, paper.or(() -> papers.latest(interviewId, kind)), kind);
    }

    private static IssuedPaper issued(InterviewView interview, Optional<InterviewPaper> found, LetterKind kind) {
        InterviewPaper paper = found.orElseThrow(() -> new Refused(
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
