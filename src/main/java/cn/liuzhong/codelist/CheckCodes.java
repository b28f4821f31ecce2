package cn.liuzhong.codelist;

import cn.liuzhong.access.Caller;
import cn.liuzhong.codelist.rules.CodeTerm;
import cn.liuzhong.platform.InvalidInput;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/** Checks codes that a request names. */
@ApplicationScoped
public class CheckCodes {

    private final CodeRepository codes;

    CheckCodes(CodeRepository codes) {
        this.codes = codes;
    }

    /**
     * One statement, whatever the number of codes; none when there are none.
     *
     * @param on the day on which they are to be valid
     * @param pointer the field that names them
     * @throws InvalidInput naming the first that is not on the list, retired, or not valid on that day
     */
    @Transactional
    public void require(Caller caller, CodeList list, Collection<String> wanted, LocalDate on, String pointer) {
        if (wanted.isEmpty()) {
            return;
        }
        Set<String> usable = codes.terms(list, Set.copyOf(wanted)).stream()
                .filter(term -> term.mayBeUsed(on))
                .map(CodeTerm::code)
                .collect(Collectors.toSet());
        wanted.stream().filter(code -> !usable.contains(code)).findFirst().ifPresent(code -> {
            throw new InvalidInput(pointer, "code", code);
        });
    }
}
