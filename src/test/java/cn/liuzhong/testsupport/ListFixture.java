package cn.liuzhong.testsupport;

import java.util.Map;

/** Enters what most tests need of the list, through the API. Answers ids. */
public final class ListFixture {

    private ListFixture() {}

    public static String unit(String name) {
        return entered("/units", Map.of("name", name));
    }

    public static String project(String name, String unitId) {
        return entered("/projects", Map.of("name", name, "unitId", unitId));
    }

    public static String milestone(String projectId, String name, String dueOn) {
        return entered("/projects/" + projectId + "/milestones", Map.of("name", name, "dueOn", dueOn));
    }

    public static String entered(String path, Map<String, ?> body) {
        return HttpTest.office()
                .body(body)
                .post(path)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
