package cn.liuzhong.codelist;

import cn.liuzhong.access.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Names of codes, retired ones too, for views of what bears them; one statement, whatever their number. */
@ApplicationScoped
public class NameCodes {

    private final CodeRepository codes;

    NameCodes(CodeRepository codes) {
        this.codes = codes;
    }

    @Transactional
    public Map<String, CodeName> of(Caller caller, CodeList list, Collection<String> wanted) {
        return wanted.isEmpty()
                ? Map.of()
                : codes.names(list, Set.copyOf(wanted)).stream()
                        .collect(Collectors.toMap(CodeName::code, Function.identity()));
    }

    /** By code. */
    @Transactional
    public Map<String, String> names(Caller caller, CodeList list, Collection<String> wanted) {
        return of(caller, list, wanted).values().stream().collect(Collectors.toMap(CodeName::code, CodeName::name));
    }
}
