package cn.liuzhong.account.rules;

import static org.assertj.core.api.Assertions.assertThat;

import cn.liuzhong.access.rules.Role;
import cn.liuzhong.platform.rules.Verdict;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenAccountTest {

    private static final ClaimNames USUAL = new ClaimNames("realm_access/roles", "unit", "group");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            # who he is                                  | name
            "preferred_username":"zhang"                 | oidc:zhang
            "preferred_username":"Zhang"                 | oidc:zhang
            "preferred_username":"zhang","sub":"7"       | oidc:zhang
            "preferred_username":"zhang","azp":"console" | oidc:zhang
            "preferred_username":"office1"               | oidc:office1
            "sub":"aB-7"                                 | subject:aB-7
            "sub":"7","client_id":"console"              | subject:7
            "sub":"batch","client_id":"batch"            | client:batch
            "sub":"batch","azp":"batch"                  | client:batch
            "preferred_username":"service-account-batch","azp":"batch"     | client:batch
            "preferred_username":"service-account-batch","azp":"tests"     | oidc:service-account-batch
            "preferred_username":"client:batch"          | oidc:client:batch
            "preferred_username":""                      | account.name
            "preferred_username":"a\\u0000b"             | account.name
            "email":"zhang@example.cn"                   | account.name
            """)
    void is_named_apart_from_local_accounts(String who, String name) throws JsonProcessingException {
        assertThat(shown(read("{" + who + ",\"realm_access\":{\"roles\":[\"OFFICE\"]}}"), USUAL))
                .isIn(name, name + " OFFICE null null");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            # roles              | unit and group                          | is
            ["OFFICE"]           | "unit":"甲","group":"乙"                | OFFICE null null
            ["LEADER"]           | "x":1                                   | LEADER null null
            ["offline","ADMIN"]  | "x":1                                   | ADMIN null null
            "ADMIN"              | "x":1                                   | ADMIN null null
            "openid OFFICE"      | "x":1                                   | OFFICE null null
            ["UNIT"]             | "unit":" 丰门街道 "                     | UNIT 丰门街道 null
            ["UNIT"]             | "unit":["丰门街道"],"group":"乙"        | UNIT 丰门街道 null
            ["GROUP"]            | "group":"乙","unit":"甲"                | GROUP null 乙
            []                   | "x":1                                   | account.role-missing
            ["office"]           | "x":1                                   | account.role-missing
            ["OFFICER"]          | "x":1                                   | account.role-missing
            [["OFFICE"],7]       | "x":1                                   | account.role-missing
            {"OFFICE":true}      | "x":1                                   | account.role-missing
            ["OFFICE","LEADER"]  | "x":1                                   | account.role-several
            "OFFICE UNIT"        | "unit":"甲"                             | account.role-several
            ["UNIT"]             | "group":"乙"                            | account.unit-missing
            ["UNIT"]             | "unit":["甲","乙"]                      | account.unit-missing
            ["UNIT"]             | "unit":" "                              | account.unit-missing
            ["GROUP"]            | "unit":"甲"                             | account.group-missing
            """)
    void has_exactly_one_role_and_what_it_needs(String roles, String more, String is) throws JsonProcessingException {
        String claims = "{\"preferred_username\":\"zhang\",\"realm_access\":{\"roles\":" + roles + "}," + more + "}";
        assertThat(shown(read(claims), USUAL)).isIn(is, "oidc:zhang " + is);
    }

    @Test
    void a_claim_with_slashes_in_its_name_goes_before_a_path() throws JsonProcessingException {
        Map<String, Object> claims = read(
                """
                {"preferred_username": "zhang", "https://x.cn/roles": ["LEADER"], "https:": {"": {"x.cn": {"roles": "ADMIN"}}}}""");
        assertThat(shown(claims, new ClaimNames("https://x.cn/roles", "unit", "group")))
                .isEqualTo("oidc:zhang LEADER null null");
    }

    private static String shown(Map<String, Object> claims, ClaimNames names) {
        Verdict<TokenAccount> verdict = TokenAccount.of(claims, names);
        if (verdict instanceof Verdict.Granted<TokenAccount> granted) {
            TokenAccount account = granted.value();
            Role role = account.role();
            return account.name() + " " + role + " " + account.unit() + " " + account.group();
        }
        return ((Verdict.Refused<TokenAccount>) verdict).refusal().code();
    }

    private static Map<String, Object> read(String json) throws JsonProcessingException {
        return new ObjectMapper().readValue(json, new TypeReference<>() {});
    }
}
