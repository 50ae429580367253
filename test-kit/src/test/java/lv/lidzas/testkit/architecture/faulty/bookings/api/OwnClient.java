package lv.lidzas.testkit.architecture.faulty.bookings.api;

import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import java.net.http.HttpClient;

/** Rule 39: a test that speaks HTTP in its own way. */
class OwnClient {

    HttpClient client() {
        return HttpClient.newHttpClient();
    }

    RequestSpecification request() {
        return RestAssured.given();
    }

    RequestSpecification token(RequestSpecification request) {
        return request.auth().oauth2("token");
    }

    RequestSpecification part(RequestSpecification request) {
        return request.multiPart("file", "text");
    }
}
