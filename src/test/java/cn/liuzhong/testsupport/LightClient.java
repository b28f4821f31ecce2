package cn.liuzhong.testsupport;

import static io.restassured.config.HttpClientConfig.httpClientConfig;
import static io.restassured.config.LogConfig.logConfig;
import static io.restassured.config.ObjectMapperConfig.objectMapperConfig;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.config.RestAssuredConfig;
import org.apache.http.impl.client.DefaultHttpClient;
import org.apache.http.params.BasicHttpParams;

/**
 * How the tests send their requests. RestAssured makes a client for each, so that no cookie goes over to the next; by itself it
 * also looks the client's version up on the class path each time, makes a mapper, and prints each answer nicely in case a check
 * fails.
 */
final class LightClient {

    private static final BasicHttpParams PARAMS = usual();
    private static final ObjectMapper JSON = new ObjectMapper().findAndRegisterModules();

    static final RestAssuredConfig CONFIG = RestAssuredConfig.config()
            .httpClient(httpClientConfig().httpClientFactory(LightClient::make))
            .objectMapperConfig(objectMapperConfig().jackson2ObjectMapperFactory((type, charset) -> JSON))
            .logConfig(logConfig().enablePrettyPrinting(false));

    private LightClient() {}

    @SuppressWarnings("deprecation") // What RestAssured takes.
    private static BasicHttpParams usual() {
        BasicHttpParams params = new BasicHttpParams();
        DefaultHttpClient.setDefaultHttpParams(params);
        return params;
    }

    @SuppressWarnings("deprecation")
    private static DefaultHttpClient make() {
        return new DefaultHttpClient(PARAMS.copy());
    }
}
