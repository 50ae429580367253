package lv.lidzas.sandbox.deploy;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import java.lang.reflect.InvocationTargetException;
import java.util.Map;
import java.util.Objects;

/** Whether an object has what Kubernetes requires of its kind, as Kubernetes' own description of its API says. */
final class RequiredFields {

    private static final String MODELS = "io.kubernetes.client.openapi.models.";

    /** Of some groups there are several versions, and the model's name has that which is meant. */
    private static final Map<String, String> VERSIONS =
            Map.of(
                    "v1",
                    "V1",
                    "apps/v1",
                    "V1",
                    "autoscaling/v2",
                    "V2",
                    "policy/v1",
                    "V1",
                    "networking.k8s.io/v1",
                    "V1");

    private static final String GATEWAY = "gateway.networking.k8s.io/";

    private RequiredFields() {}

    static void check(Map<?, ?> object) {
        String version = String.valueOf(object.get("apiVersion"));
        if (version.startsWith(GATEWAY)) {
            return;
        }
        String prefix = Objects.requireNonNull(VERSIONS.get(version), "unexpected " + version);
        try {
            Class.forName(MODELS + prefix + object.get("kind"))
                    .getMethod("validateJsonElement", JsonElement.class)
                    .invoke(null, new Gson().toJsonTree(object));
        } catch (InvocationTargetException e) {
            throw new AssertionError(
                    object.get("kind") + ": " + Objects.requireNonNull(e.getCause()).getMessage(),
                    e);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError("There is no model of " + object.get("kind") + ".", e);
        }
    }
}
