package cn.liuzhong.account.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CrossSiteTest {

    private static final String OWN = "https://list.example";

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
        POST,    same-origin, https://list.example,      false
        POST,    same-origin, ,                          false
        POST,    none,        ,                          false
        POST,    same-site,   https://list.example,      true
        POST,    cross-site,  ,                          true
        POST,    ,            ,                          false
        POST,    ,            https://list.example,      false
        POST,    ,            https://list.example:8443, true
        POST,    ,            http://list.example,       true
        POST,    ,            https://evil.example,      true
        POST,    ,            null,                      true
        PUT,     cross-site,  ,                          true
        PATCH,   cross-site,  ,                          true
        DELETE,  cross-site,  ,                          true
        GET,     cross-site,  https://evil.example,      false
        HEAD,    cross-site,  ,                          false
        OPTIONS, cross-site,  ,                          false
        """)
    void a_change_asked_by_another_sites_page_is_forged(String method, String site, String origin, boolean forged) {
        assertThat(CrossSite.isForged(method, site, origin, OWN)).isEqualTo(forged);
    }
}
