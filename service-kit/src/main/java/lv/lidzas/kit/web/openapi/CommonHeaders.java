package lv.lidzas.kit.web.openapi;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** The headers that answers carry. */
final class CommonHeaders {

    private static final String ORIGIN = "Access-Control-Allow-Origin";
    private static final String RETRY_AFTER = "Retry-After";
    private static final String REPLAYED = "Idempotency-Replayed";
    private static final List<String> ON_ALL =
            List.of("RateLimit-Limit", "RateLimit-Remaining", "RateLimit-Reset", ORIGIN);

    private CommonHeaders() {}

    static void addTo(Components components) {
        components.addHeader(
                "RateLimit-Limit",
                number("Requests that the caller may send in a minute.", 1_000_000));
        components.addHeader("RateLimit-Remaining", number("Requests that are left.", 1_000_000));
        components.addHeader(
                "RateLimit-Reset", number("Seconds until the share is whole again.", 3600));
        components.addHeader(
                RETRY_AFTER, number("Seconds after which it makes sense to ask again.", 3600));
        components.addHeader(ORIGIN, origin());
        components.addHeader(REPLAYED, replayed());
    }

    static void addTo(APIResponse response) {
        ON_ALL.forEach(name -> add(response, name));
    }

    static void addRetryAfterTo(APIResponse response) {
        add(response, RETRY_AFTER);
    }

    static void addReplayedTo(APIResponse response) {
        add(response, REPLAYED);
    }

    private static void add(APIResponse response, String name) {
        if (response.getHeaders() == null || !response.getHeaders().containsKey(name)) {
            response.addHeader(name, OASFactory.createHeader().ref("#/components/headers/" + name));
        }
    }

    private static Header number(String description, long most) {
        Schema schema =
                OASFactory.createSchema()
                        .type(List.of(Schema.SchemaType.INTEGER))
                        .format("int32")
                        .minimum(BigDecimal.ZERO)
                        .maximum(BigDecimal.valueOf(most));
        return OASFactory.createHeader().description(description).schema(schema);
    }

    private static Header origin() {
        Schema schema =
                OASFactory.createSchema()
                        .type(List.of(Schema.SchemaType.STRING))
                        .maxLength(200)
                        .pattern("^https?://[^\\s/]+$");
        return OASFactory.createHeader()
                .description(
                        "The asking origin, if the municipality has allowed it; otherwise absent.")
                .schema(schema);
    }

    private static Header replayed() {
        return OASFactory.createHeader()
                .description(
                        "Present if this is the stored answer to an earlier request with the same key.")
                .schema(OASFactory.createSchema().type(List.of(Schema.SchemaType.BOOLEAN)));
    }
}
