package lv.lidzas.kit.web.openapi;

import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;

/** The statuses of the kit's own problems, and the operations that can answer them. */
enum Refusal {
    BAD_REQUEST(400, "BadRequest"),
    UNAUTHORIZED(401, "Unauthorized"),
    FORBIDDEN(403, "Forbidden"),
    NOT_FOUND(404, "NotFound"),
    NOT_ACCEPTABLE(406, "NotAcceptable"),
    CONFLICT(409, "Conflict"),
    STALE_VERSION(412, "StaleVersion"),
    TOO_LARGE(413, "PayloadTooLarge"),
    UNSUPPORTED(415, "UnsupportedMediaType"),
    UNPROCESSABLE(422, "Unprocessable"),
    IF_MATCH_REQUIRED(428, "IfMatchRequired"),
    TOO_MANY(429, "TooManyRequests"),
    INTERNAL(500, "Internal"),
    UNAVAILABLE(503, "Unavailable");

    private final int status;
    private final String componentName;

    Refusal(int status, String componentName) {
        this.status = status;
        this.componentName = componentName;
    }

    String status() {
        return String.valueOf(status);
    }

    String componentName() {
        return componentName;
    }

    boolean fits(
            String path, PathItem.HttpMethod method, Operation operation, OpenOperations open) {
        return switch (this) {
            case UNAUTHORIZED, FORBIDDEN -> !open.takesNoToken(operation);
            case NOT_FOUND -> path.contains("{");
            case CONFLICT, UNPROCESSABLE ->
                    (method == PathItem.HttpMethod.POST || method == PathItem.HttpMethod.PUT)
                            && !open.keepsNothing(operation);
            case STALE_VERSION, IF_MATCH_REQUIRED -> CommonParameters.asksForVersion(operation);
            case TOO_LARGE, UNSUPPORTED -> operation.getRequestBody() != null;
            default -> true;
        };
    }
}
