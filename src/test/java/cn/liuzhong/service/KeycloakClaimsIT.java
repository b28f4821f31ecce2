package cn.liuzhong.service;

import static cn.liuzhong.testsupport.JsonField.json;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who somebody is for the service, by real tokens. */
class KeycloakClaimsIT {

    private final KeycloakSetup setup = KeycloakSetup.running();

    @ParameterizedTest
    @CsvSource({"kc-admin, 403", "kc-office, 201", "kc-leader, 403"})
    void a_role_of_the_realm_is_a_role_here(String user, int status) {
        setup.bearing(setup.token(user))
                .body(project(user))
                .post("/projects")
                .then()
                .statusCode(status);
    }

    @Test
    void a_program_acts_by_its_client_credentials() {
        setup.bearing(setup.batchToken())
                .body(project("batch"))
                .post("/projects")
                .then()
                .statusCode(201);
    }

    @ParameterizedTest
    @CsvSource({
        "nobody,       account.role-missing",
        "two-hats,     account.role-several",
        "unit-unsaid,  account.unit-missing",
        "unit-nowhere, account.unit-unknown"
    })
    void a_token_that_lacks_something_is_told_what(String user, String reason) {
        setup.bearing(setup.token(user))
                .get("/projects")
                .then()
                .statusCode(403)
                .body(json("code", equalTo("account-claims")))
                .body(json("reason", equalTo(reason)));
    }

    /** The local account {@code office1} of another installation is somebody else. */
    @Test
    void the_name_on_record_is_none_that_a_local_account_could_have() {
        String token = setup.token("office1");
        String project = setup.bearing(token)
                .body(project("names"))
                .post("/projects")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        String milestone = setup.bearing(token)
                .body(Map.of("name", "主体结构封顶", "dueOn", "2020-11-15"))
                .post("/projects/" + project + "/milestones")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        setup.bearing(token)
                .header("If-Match", "*")
                .body(Map.of("completedOn", "2020-11-15", "note", "已完成"))
                .post("/milestones/" + milestone + "/completion")
                .then()
                .statusCode(200);
        setup.bearing(token).get("/milestones/" + milestone).then().body(json("steps.doneBy", hasItem("oidc:office1")));
    }

    private Map<String, Object> project(String name) {
        return Map.of("name", "项目 " + name, "unitId", unit());
    }

    /** Any unit; the first one to ask enters it. */
    private String unit() {
        String admin = setup.token("kc-admin");
        List<String> ids = setup.bearing(admin).get("/units").path("items.id");
        return ids.isEmpty()
                ? setup.bearing(admin)
                        .body(Map.of("name", "令牌街道"))
                        .post("/units")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id")
                : ids.get(0);
    }
}
