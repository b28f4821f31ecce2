package cn.liuzhong.account.rules;

import cn.liuzhong.access.rules.Role;
import cn.liuzhong.platform.rules.Verdict;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The account that a verified token speaks of.
 *
 * @param name tells apart whom the provider vouches for from local accounts, which have no colon in their names
 * @param unit what the token calls its unit; null for every role but {@code UNIT}
 * @param group what the token calls its group; null for every role but {@code GROUP}
 */
public record TokenAccount(String name, Role role, String unit, String group) {

    private static final int LONGEST_NAME = 100;

    public static Verdict<TokenAccount> of(Map<String, ?> claims, ClaimNames names) {
        String name = name(claims);
        if (name == null || name.length() > LONGEST_NAME || name.chars().anyMatch(Character::isISOControl)) {
            return Verdict.refused("account.name");
        }
        List<Role> roles = roles(claims, names.role());
        if (roles.size() != 1) {
            return roles.isEmpty()
                    ? Verdict.refused("account.role-missing", names.role())
                    : Verdict.refused("account.role-several", names.role());
        }
        Role role = roles.get(0);
        String unit = role == Role.UNIT ? only(claims, names.unit()) : null;
        if (role == Role.UNIT && unit == null) {
            return Verdict.refused("account.unit-missing", names.unit());
        }
        String group = role == Role.GROUP ? only(claims, names.group()) : null;
        if (role == Role.GROUP && group == null) {
            return Verdict.refused("account.group-missing", names.group());
        }
        return Verdict.granted(new TokenAccount(name, role, unit, group));
    }

    /** A machine by its client, a person by the user name, in small letters as some providers change them; else the subject. */
    private static String name(Map<String, ?> claims) {
        String user = only(claims, "preferred_username");
        String subject = only(claims, "sub");
        String client = Stream.of("client_id", "azp")
                .map(claim -> only(claims, claim))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        if (client != null && (("service-account-" + client).equalsIgnoreCase(user) || client.equals(subject))) {
            return "client:" + client;
        }
        if (user != null) {
            return "oidc:" + user.toLowerCase(Locale.ROOT);
        }
        return subject == null ? null : "subject:" + subject;
    }

    /** The provider has roles of its own beside ours: those are passed over. */
    private static List<Role> roles(Map<String, ?> claims, String path) {
        List<String> said = texts(claims, path).stream()
                .flatMap(text -> Stream.of(text.split("\\s+")))
                .toList();
        return Stream.of(Role.values())
                .filter(role -> said.contains(role.name()))
                .toList();
    }

    private static String only(Map<String, ?> claims, String path) {
        List<String> texts = texts(claims, path);
        return texts.size() == 1 && !texts.get(0).isBlank() ? texts.get(0).strip() : null;
    }

    private static List<String> texts(Map<String, ?> claims, String path) {
        Object value = claims.get(path);
        if (value == null) {
            value = claims;
            for (String step : path.split("/")) {
                value = value instanceof Map<?, ?> inner ? inner.get(step) : null;
            }
        }
        if (value instanceof Collection<?> several) {
            return several.stream()
                    .filter(String.class::isInstance)
                    .map(String.class::cast)
                    .toList();
        }
        return value instanceof String one ? List.of(one) : List.of();
    }
}
