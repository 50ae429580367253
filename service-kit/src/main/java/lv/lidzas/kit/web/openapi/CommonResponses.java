package lv.lidzas.kit.web.openapi;

import lv.lidzas.kit.problem.ProblemAnswers;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import org.jspecify.annotations.Nullable;

/** The refusals that an operation can answer beside its own, and the headers of all its answers. */
final class CommonResponses {

    private CommonResponses() {}

    static void add(
            String path,
            PathItem.HttpMethod method,
            Operation operation,
            @Nullable String view,
            OpenOperations open) {
        APIResponses responses = operation.getResponses();
        for (Refusal refusal : Refusal.values()) {
            if (refusal.fits(path, method, operation, open)) {
                addIfBare(responses, refusal);
            }
        }
        boolean isRepeatable = method == PathItem.HttpMethod.POST && !open.keepsNothing(operation);
        responses
                .getAPIResponses()
                .forEach((status, response) -> {
                    complete(status, response, view);
                    if (isRepeatable && response.getRef() == null && status.startsWith("2")) {
                        header(response, "Idempotency-Replayed");
                    }
                });
    }

    /** What a service says itself stays; what the framework put there without a body gives way. */
    private static void addIfBare(APIResponses responses, Refusal refusal) {
        @Nullable APIResponse present = responses.getAPIResponse(refusal.status());
        boolean isTold =
                present != null && (present.getContent() != null || present.getRef() != null);
        if (!isTold) {
            responses.addAPIResponse(
                    refusal.status(), OASFactory.createAPIResponse().ref(refusal.componentName()));
        }
    }

    private static void complete(String status, APIResponse response, @Nullable String view) {
        if (response.getRef() != null) {
            return;
        }
        if (!status.startsWith("2")) {
            completeProblem(response);
            return;
        }
        if (status.equals("201")) {
            header(response, "Location");
        }
        if (view != null) {
            header(response, "ETag");
            if (response.getContent() == null) {
                response.setContent(content("application/json", SchemaNames.of(view)));
            }
        }
        rateHeaders(response);
    }

    static void completeProblem(APIResponse response) {
        rateHeaders(response);
        if (response.getContent() == null) {
            response.setContent(content(ProblemAnswers.MEDIA_TYPE, "Problem"));
        }
    }

    private static void rateHeaders(APIResponse response) {
        header(response, "RateLimit-Limit");
        header(response, "RateLimit-Remaining");
        header(response, "RateLimit-Reset");
        header(response, "Access-Control-Allow-Origin");
    }

    private static void header(APIResponse response, String name) {
        if (response.getHeaders() == null || !response.getHeaders().containsKey(name)) {
            response.addHeader(name, OASFactory.createHeader().ref(name));
        }
    }

    private static Content content(String mediaType, String schema) {
        return OASFactory.createContent()
                .addMediaType(
                        mediaType,
                        OASFactory.createMediaType().schema(OASFactory.createSchema().ref(schema)));
    }
}
