package lv.lidzas.kit.web.openapi;

import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import org.jspecify.annotations.Nullable;

/** The refusals that an operation can answer beside its own, each a problem with the common headers. */
final class CommonResponses {

    private CommonResponses() {}

    static void add(
            Components components, String path, PathItem.HttpMethod method, Operation operation) {
        ProblemSchema.addTo(components);
        CommonHeaders.addTo(components);
        APIResponses responses = responses(operation);
        fitting(path, method, operation)
                .forEach((status, refusal) -> addIfBare(components, responses, status, refusal));
        responses
                .getAPIResponses()
                .forEach((status, response) -> complete(status, method, response));
    }

    private static Map<String, Refusal> fitting(
            String path, PathItem.HttpMethod method, Operation operation) {
        Map<String, Refusal> fitting = new LinkedHashMap<>();
        for (Refusal refusal : Refusal.values()) {
            if (fits(refusal, path, method, operation)) {
                fitting.put(refusal.status(), refusal);
            }
        }
        return fitting;
    }

    private static boolean fits(
            Refusal refusal, String path, PathItem.HttpMethod method, Operation operation) {
        return switch (refusal) {
            case NOT_FOUND -> path.contains("{");
            case CONFLICT, UNPROCESSABLE ->
                    method == PathItem.HttpMethod.POST || method == PathItem.HttpMethod.PUT;
            case STALE_VERSION, IF_MATCH_REQUIRED ->
                    CommonParameters.hasHeader(operation, "If-Match");
            case TOO_LARGE, UNSUPPORTED -> operation.getRequestBody() != null;
            case BAD_REQUEST,
                    UNAUTHORIZED,
                    FORBIDDEN,
                    NOT_ACCEPTABLE,
                    TOO_MANY,
                    INTERNAL,
                    UNAVAILABLE ->
                    true;
        };
    }

    private static APIResponses responses(Operation operation) {
        if (operation.getResponses() == null) {
            operation.setResponses(OASFactory.createAPIResponses());
        }
        return operation.getResponses();
    }

    /** What a service says itself stays; what the framework put there without a body gives way. */
    private static void addIfBare(
            Components components, APIResponses responses, String status, Refusal refusal) {
        @Nullable APIResponse present = responses.getAPIResponse(status);
        boolean isTold =
                present != null && (present.getContent() != null || present.getRef() != null);
        if (!isTold) {
            components.addResponse(refusal.componentName(), refusal.response());
            responses.addAPIResponse(
                    status,
                    OASFactory.createAPIResponse()
                            .ref("#/components/responses/" + refusal.componentName()));
        }
    }

    private static void complete(String status, PathItem.HttpMethod method, APIResponse response) {
        if (response.getRef() != null) {
            return;
        }
        CommonHeaders.addTo(response);
        boolean isSuccess = status.startsWith("2");
        if (isSuccess && method == PathItem.HttpMethod.POST) {
            CommonHeaders.addReplayedTo(response);
        }
        if (!isSuccess && response.getContent() == null) {
            response.setContent(ProblemSchema.content());
        }
    }
}
