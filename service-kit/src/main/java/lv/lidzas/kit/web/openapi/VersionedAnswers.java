package lv.lidzas.kit.web.openapi;

import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.models.Operation;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.AnnotationValue;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The operations whose answers carry a version: their methods return a {@link RestResponse}, which says more than a view. */
final class VersionedAnswers {

    private static final DotName OPERATION =
            DotName.createSimple(
                    org.eclipse.microprofile.openapi.annotations.Operation.class.getName());
    private static final DotName REST_RESPONSE = DotName.createSimple(RestResponse.class.getName());

    private final Map<String, String> views;

    VersionedAnswers(IndexView index) {
        views =
                index.getAnnotations(OPERATION).stream()
                        .filter(VersionedAnswers::isOnVersionedMethod)
                        .collect(
                                Collectors.toMap(
                                        VersionedAnswers::operationId,
                                        VersionedAnswers::view,
                                        // An operation that is intercepted stands in the index
                                        // twice.
                                        (view, _) -> view));
    }

    /** The name of the record that is answered with its version; null if there is no version. */
    @Nullable String view(Operation operation) {
        return operation.getOperationId() == null ? null : views.get(operation.getOperationId());
    }

    private static String view(AnnotationInstance operation) {
        return operation
                .target()
                .asMethod()
                .returnType()
                .asParameterizedType()
                .arguments()
                .getFirst()
                .name()
                .withoutPackagePrefix();
    }

    private static boolean isOnVersionedMethod(AnnotationInstance operation) {
        AnnotationTarget target = operation.target();
        return target.kind() == AnnotationTarget.Kind.METHOD
                && target.asMethod().returnType().name().equals(REST_RESPONSE);
    }

    private static String operationId(AnnotationInstance operation) {
        @Nullable AnnotationValue id = operation.value("operationId");
        return id == null ? operation.target().asMethod().name() : id.asString();
    }
}
