package cn.liuzhong.project;

import cn.liuzhong.access.Caller;
import cn.liuzhong.codelist.CodeList;
import cn.liuzhong.codelist.NameCodes;
import cn.liuzhong.platform.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How many projects on the list or suspended are in which phase and category, of those that the caller sees. */
@ApplicationScoped
public class CountProjects {

    private final CodedProjectRepository projects;
    private final NameCodes codes;
    private final Messages messages;

    CountProjects(CodedProjectRepository projects, NameCodes codes, Messages messages) {
        this.projects = projects;
        this.codes = codes;
        this.messages = messages;
    }

    /** Each project once. */
    @Transactional
    public List<CodedProjects> byPhase(Caller caller, Locale locale) {
        return views(caller, CodeList.PHASE, projects.byPhase(caller.scope()), locale);
    }

    /** A project with several categories is counted in each. */
    @Transactional
    public List<CodedProjects> byCategory(Caller caller, Locale locale) {
        return views(caller, CodeList.CATEGORY, projects.byCategory(caller.scope()), locale);
    }

    private List<CodedProjects> views(
            Caller caller, CodeList list, List<CodedProjectRepository.Row> rows, Locale locale) {
        List<String> used = rows.stream()
                .map(CodedProjectRepository.Row::code)
                .filter(code -> code != null)
                .toList();
        Map<String, String> names = codes.names(caller, list, used);
        return rows.stream()
                .map(row -> new CodedProjects(
                        row.code(),
                        row.code() == null
                                ? messages.text(locale, "plan.share.none")
                                : names.getOrDefault(row.code(), row.code()),
                        row.count()))
                .toList();
    }
}
