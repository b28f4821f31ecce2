package cn.liuzhong.ledger;

import cn.liuzhong.access.Caller;
import cn.liuzhong.milestone.AddMilestone;
import cn.liuzhong.milestone.MilestoneOfProject;
import cn.liuzhong.milestone.MilestoneRequest;
import cn.liuzhong.progress.FirstPlan;
import cn.liuzhong.progress.StatePlan;
import cn.liuzhong.project.StateProjects;
import cn.liuzhong.project.StatedProject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Writes what rows state, through the use cases that write such things one by one. */
@ApplicationScoped
public class WriteRows {

    private final StateProjects projects;
    private final StatePlan plans;
    private final AddMilestone milestones;

    WriteRows(StateProjects projects, StatePlan plans, AddMilestone milestones) {
        this.projects = projects;
        this.plans = plans;
        this.milestones = milestones;
    }

    /** Before the first rows of a workbook. */
    @Transactional
    public void begin(Caller caller) {
        projects.listNosMayChangeHands(caller);
    }

    /** After the last ones: what holds of all of them together is checked. */
    @Transactional
    public void end(Caller caller) {
        projects.listNosSettled(caller);
    }

    /**
     * @param rows of which none is open
     * @return the project of each; null of one that was left out
     */
    @Transactional
    public List<UUID> handle(Caller caller, List<JudgedRow> rows) {
        List<StatedProject> stated = rows.stream()
                .map(JudgedRow::project)
                .filter(project -> project != null)
                .toList();
        List<UUID> ids = projects.handle(caller, stated);
        List<UUID> written = new ArrayList<>();
        int next = 0;
        for (JudgedRow row : rows) {
            UUID id = row.project() == null ? row.projectId() : ids.get(next++);
            written.add(id);
        }
        plans(caller, rows, written);
        milestones(caller, rows, written);
        return written;
    }

    private void plans(Caller caller, List<JudgedRow> rows, List<UUID> ids) {
        List<FirstPlan> first = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            UUID id = ids.get(i);
            for (PlanOfRow plan : rows.get(i).plans()) {
                if (rows.get(i).projectId() == null) {
                    first.add(new FirstPlan(id, plan.year(), plan.request()));
                } else {
                    plans.handle(caller, id, plan.year(), plan.expected(), plan.request());
                }
            }
        }
        plans.first(caller, first);
    }

    private void milestones(Caller caller, List<JudgedRow> rows, List<UUID> ids) {
        List<MilestoneOfProject> added = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            UUID id = ids.get(i);
            rows.get(i)
                    .milestones()
                    .forEach(milestone -> added.add(
                            new MilestoneOfProject(id, new MilestoneRequest(milestone.name(), milestone.dueOn()))));
        }
        milestones.handle(caller, added);
    }
}
