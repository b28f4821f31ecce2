package cn.liuzhong.testsupport;

import static io.restassured.RestAssured.given;

import cn.liuzhong.openapi.AnsweredAsPublished;
import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import io.quarkus.test.common.QuarkusTestResource;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;

/** For tests that speak HTTP to the service on a real PostgreSQL; each starts from an empty list on {@link SettableClock#START}. */
@QuarkusTestResource(PostgresResource.class)
public abstract class HttpTest {

    @Inject
    protected SettableClock clock;

    @Inject
    @PersistenceUnitExtension
    protected StatementLog statements;

    @Inject
    protected Accounts accounts;

    @Inject
    CleanDatabase database;

    @BeforeEach
    void startAfresh() {
        statements.reset();
        clock.set(SettableClock.START);
        database.clean();
        accounts.openUsual();
        statements.reset();
    }

    /** A request as {@code name} sends it. */
    protected static RequestSpecification as(String name) {
        return given().config(LightClient.CONFIG)
                .filter(new AnsweredAsPublished())
                .basePath("/api/v1")
                .contentType(ContentType.JSON)
                .auth()
                .preemptive()
                .basic(name, Accounts.PASSWORD);
    }

    protected static RequestSpecification office() {
        return as("office1");
    }

    /** What a change of that row must state in {@code If-Match}. */
    protected static String etagOf(String row) {
        RequestSpecification reader = row.startsWith("http") ? office().basePath("") : office();
        return reader.get(row).then().statusCode(200).extract().header("ETag");
    }

    protected static RequestSpecification admin() {
        return as("admin");
    }
}
