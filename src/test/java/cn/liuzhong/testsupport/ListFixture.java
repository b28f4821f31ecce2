package cn.liuzhong.testsupport;

import io.restassured.specification.RequestSpecification;
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
        boolean masterData = path.startsWith("/units") || path.startsWith("/groups") || path.startsWith("/codes");
        return entered(masterData ? HttpTest.admin() : HttpTest.office(), path, body);
    }

    private static String entered(RequestSpecification sender, String path, Map<String, ?> body) {
        return JsonBody.id(
                sender.body(body).post(path).then().statusCode(201).extract().response());
    }
}
