package lv.lidzas.kit.web.openapi;

import jakarta.annotation.security.PermitAll;
import java.util.Set;
import java.util.stream.Collectors;
import lv.lidzas.kit.web.KeepsNothing;
import org.eclipse.microprofile.openapi.models.Operation;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.AnnotationValue;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;
import org.jspecify.annotations.Nullable;

/** The operations that ask for no token, and those that keep nothing. */
final class OpenOperations {

    private static final DotName OPERATION =
            DotName.createSimple(
                    org.eclipse.microprofile.openapi.annotations.Operation.class.getName());

    private final Set<String> withoutToken;
    private final Set<String> keepingNothing;

    OpenOperations(IndexView index) {
        this.withoutToken = idsOf(index, DotName.createSimple(PermitAll.class.getName()));
        this.keepingNothing = idsOf(index, DotName.createSimple(KeepsNothing.class.getName()));
    }

    /** Whether anybody may call it without saying who it is. */
    boolean takesNoToken(Operation operation) {
        return isIn(withoutToken, operation);
    }

    /** Whether it may be sent any number of times without a key. */
    boolean keepsNothing(Operation operation) {
        return isIn(keepingNothing, operation);
    }

    private static boolean isIn(Set<String> ids, Operation operation) {
        return operation.getOperationId() != null && ids.contains(operation.getOperationId());
    }

    private static Set<String> idsOf(IndexView index, DotName annotation) {
        return index.getAnnotations(annotation).stream()
                .filter(it -> it.target().kind() == AnnotationTarget.Kind.METHOD)
                .map(it -> idOf(it.target().asMethod()))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static String idOf(MethodInfo method) {
        @Nullable AnnotationValue id =
                method.hasAnnotation(OPERATION)
                        ? method.annotation(OPERATION).value("operationId")
                        : null;
        return id == null ? method.name() : id.asString();
    }
}
