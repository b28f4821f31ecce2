package cn.liuzhong.service;

import static cn.liuzhong.testsupport.JsonField.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.specification.RequestSpecification;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

/** The code flow, by Keycloak's own form. */
class KeycloakBrowserIT {

    private final KeycloakSetup setup = KeycloakSetup.running();
    private final KeycloakBrowser browser = new KeycloakBrowser();

    @Test
    void signed_in_served_signed_out_and_a_copy_of_the_cookie_is_worth_nothing() {
        signIn();
        String copy = browser.copiedSession();
        with(copy).get("/projects").then().statusCode(200);

        HttpResponse<String> out = browser.open(setup.service + "/sign-out");

        assertThat(out.uri().toString()).as("back from Keycloak").startsWith(setup.service);
        assertThat(browser.session()).isEmpty();
        with(copy).get("/projects").then().statusCode(401);
        assertThat(browser.open(setup.service + "/sign-in").uri().toString())
                .as("signed out there as well")
                .contains("/realms/liuzhong/");
    }

    @Test
    void the_cookie_is_out_of_reach_of_scripts_and_says_nothing() {
        signIn();
        assertThat(browser.session()).isNotEmpty().allSatisfy(cookie -> {
            assertThat(cookie.isHttpOnly()).isTrue();
            assertThat(cookie.getValue()).doesNotContain("eyJhbGciOiJSUzI1NiI", "kc-office");
        });
    }

    @Test
    void another_sites_page_cannot_use_the_cookie() {
        signIn();
        String cookie = browser.copiedSession();
        for (String site : new String[] {"cross-site", "same-site"}) {
            with(cookie)
                    .header("Sec-Fetch-Site", site)
                    .body("{}")
                    .post("/projects")
                    .then()
                    .statusCode(403)
                    .body(json("code", equalTo("cross-site")));
        }
        with(cookie)
                .header("Origin", "https://elsewhere.example")
                .body("{}")
                .post("/projects")
                .then()
                .statusCode(403);
        with(cookie)
                .header("Sec-Fetch-Site", "same-origin")
                .body("{}")
                .post("/projects")
                .then()
                .statusCode(400);
    }

    @Test
    void an_altered_cookie_is_refused() {
        signIn();
        String copy = browser.copiedSession();
        int middle = copy.length() / 2;
        char other = copy.charAt(middle) == 'A' ? 'B' : 'A';
        with(copy.substring(0, middle) + other + copy.substring(middle + 1))
                .get("/projects")
                .then()
                .statusCode(401);
    }

    @Test
    void nobody_is_sent_to_sign_in_from_anywhere_else() {
        setup.unsigned()
                .redirects()
                .follow(false)
                .header("Accept", "text/html, */*;q=0.8")
                .get("/projects")
                .then()
                .statusCode(401);
        setup.unsigned()
                .basePath("")
                .redirects()
                .follow(false)
                .get("/sign-out")
                .then()
                .statusCode(401);
        setup.unsigned()
                .basePath("")
                .redirects()
                .follow(false)
                .get("/sign-in")
                .then()
                .statusCode(302);
    }

    private void signIn() {
        HttpResponse<String> form = browser.open(setup.service + "/sign-in");
        assertThat(form.uri().toString()).contains("/realms/liuzhong/");
        browser.signIn(form, "kc-office", KeycloakSetup.PASSWORD);
        assertThat(browser.session()).isNotEmpty();
    }

    private RequestSpecification with(String cookie) {
        return setup.unsigned().header("Cookie", cookie);
    }
}
