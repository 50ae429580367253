package lv.lidzas.kit.web.openapi;

import java.util.Objects;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What the problems of a service tell beside the common members.
 *
 * <p>They are the schema {@code ProblemMembers} of the service's own {@code META-INF/openapi.yaml}.
 */
final class ProblemMembers {

    private ProblemMembers() {}

    static void move(Components components) {
        @Nullable Schema members = components.getSchemas().get("ProblemMembers");
        if (members != null) {
            Schema problem = Objects.requireNonNull(components.getSchemas().get("Problem"));
            members.getProperties().forEach(problem::addProperty);
            components.removeSchema("ProblemMembers");
        }
    }
}
