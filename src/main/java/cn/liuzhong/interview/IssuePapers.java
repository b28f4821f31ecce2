package cn.liuzhong.interview;

import cn.liuzhong.access.Caller;
import cn.liuzhong.platform.OfficeClock;
import cn.liuzhong.stationery.FindTemplates;
import cn.liuzhong.stationery.rules.LetterKind;
import cn.liuzhong.stationery.rules.StationeryVersions;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Fixes what a notice or minutes say; part of the transaction of the step that makes them. */
@ApplicationScoped
class IssuePapers {

    private final InterviewPaperRepository papers;
    private final FindTemplates templates;
    private final DrawUpPaper drawUp;
    private final OfficeClock clock;

    IssuePapers(InterviewPaperRepository papers, FindTemplates templates, DrawUpPaper drawUp, OfficeClock clock) {
        this.papers = papers;
        this.templates = templates;
        this.drawUp = drawUp;
        this.clock = clock;
    }

    /** A moved interview has another notice; minutes that say nothing new stay the ones they are: then there is none. */
    Optional<InterviewPaper> issue(Caller caller, LetterKind kind, InterviewView interview, UUID stepId) {
        PaperFacts facts = drawUp.handle(caller, kind, interview);
        InterviewPaper before = papers.latest(interview.id(), kind).orElse(null);
        if (kind == LetterKind.INTERVIEW_MINUTES && before != null && before.facts.recordsTheSame(facts)) {
            return Optional.empty();
        }
        StationeryVersions stationery = templates.versions(caller, kind);
        InterviewPaper paper = new InterviewPaper();
        paper.interviewId = interview.id();
        paper.stepId = stepId;
        paper.kind = kind;
        paper.number = before == null ? 1 : before.number + 1;
        paper.issuedOn = clock.today();
        paper.numberYear = paper.issuedOn.getYear();
        paper.numberInYear = papers.takeNumber(kind, paper.numberYear);
        paper.facts = facts;
        paper.headVersion = stationery.head();
        paper.templateVersion = stationery.template();
        papers.persist(paper);
        return Optional.of(paper);
    }
}
