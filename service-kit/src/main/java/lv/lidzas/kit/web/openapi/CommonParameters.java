package lv.lidzas.kit.web.openapi;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** Headers that every request, every POST or every change of a version may carry. */
final class CommonParameters {

    private static final String IF_MATCH = "#/components/parameters/IfMatch";

    private CommonParameters() {}

    static void add(PathItem.HttpMethod method, Operation operation, OpenOperations open) {
        List<Parameter> parameters =
                operation.getParameters() == null
                        ? new ArrayList<>()
                        : new ArrayList<>(operation.getParameters());
        if (parameters.removeIf(parameter -> "If-Match".equalsIgnoreCase(parameter.getName()))) {
            parameters.add(OASFactory.createParameter().ref(IF_MATCH));
        }
        parameters.add(OASFactory.createParameter().ref("AcceptLanguage"));
        if (method == PathItem.HttpMethod.POST && !open.keepsNothing(operation)) {
            parameters.add(OASFactory.createParameter().ref("IdempotencyKey"));
        }
        operation.setParameters(parameters);
    }

    static boolean asksForVersion(Operation operation) {
        return operation.getParameters().stream()
                .anyMatch(parameter -> IF_MATCH.equals(parameter.getRef()));
    }
}
