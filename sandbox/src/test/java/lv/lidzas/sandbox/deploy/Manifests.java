package lv.lidzas.sandbox.deploy;

import static java.util.Map.entry;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.Namespace;
import io.fabric8.kubernetes.api.model.PersistentVolumeClaim;
import io.fabric8.kubernetes.api.model.PodSpec;
import io.fabric8.kubernetes.api.model.Secret;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.ServiceAccount;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.apps.StatefulSet;
import io.fabric8.kubernetes.api.model.autoscaling.v2.HorizontalPodAutoscaler;
import io.fabric8.kubernetes.api.model.gatewayapi.v1.Gateway;
import io.fabric8.kubernetes.api.model.gatewayapi.v1.HTTPRoute;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The objects that kustomize makes of a folder, read so strictly that a field which Kubernetes does not know fails. */
final class Manifests {

    private static final Map<String, Class<? extends HasMetadata>> KINDS =
            Map.ofEntries(
                    entry("ConfigMap", ConfigMap.class),
                    entry("Deployment", Deployment.class),
                    entry("Gateway", Gateway.class),
                    entry("HTTPRoute", HTTPRoute.class),
                    entry("HorizontalPodAutoscaler", HorizontalPodAutoscaler.class),
                    entry("Namespace", Namespace.class),
                    entry("NetworkPolicy", NetworkPolicy.class),
                    entry("PersistentVolumeClaim", PersistentVolumeClaim.class),
                    entry("PodDisruptionBudget", PodDisruptionBudget.class),
                    entry("Secret", Secret.class),
                    entry("Service", Service.class),
                    entry("ServiceAccount", ServiceAccount.class),
                    entry("StatefulSet", StatefulSet.class));
    private static final JsonMapper STRICT =
            JsonMapper.builder().annotationIntrospector(new NoAnySetter()).build();
    private static final Map<String, String> RENDERED = new ConcurrentHashMap<>();

    private final List<HasMetadata> objects;

    private Manifests(List<HasMetadata> objects) {
        this.objects = objects;
    }

    /** The overlay to try out. */
    static Manifests demo() {
        return of(overlay("demo"));
    }

    static Manifests of(String yaml) {
        return new Manifests(parse(yaml));
    }

    /** What {@code kubectl kustomize} makes of an overlay once its secrets and certificates are there; rendered once. */
    static String overlay(String name) {
        return RENDERED.computeIfAbsent(
                name, it -> kustomize(FilledIn.copy().resolve("overlays").resolve(it)));
    }

    /** The objects of a kind. */
    <T extends HasMetadata> List<T> all(Class<T> kind) {
        return objects.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** The one object of a kind with a name. */
    <T extends HasMetadata> T one(Class<T> kind, String name) {
        return all(kind).stream()
                .filter(object -> object.getMetadata().getName().equals(name))
                .findFirst()
                .orElseThrow(
                        () -> new AssertionError("No " + kind.getSimpleName() + " " + name + "."));
    }

    PodSpec pod(ServiceInCode service) {
        return one(Deployment.class, service.name()).getSpec().getTemplate().getSpec();
    }

    Container container(ServiceInCode service) {
        List<Container> containers = pod(service).getContainers();
        if (containers.size() != 1) {
            throw new AssertionError(service + " has " + containers.size() + " containers.");
        }
        return containers.getFirst();
    }

    static List<HasMetadata> parse(String yaml) {
        List<HasMetadata> objects = new ArrayList<>();
        for (Object document : new Yaml(new SafeConstructor(new LoaderOptions())).loadAll(yaml)) {
            String kind = String.valueOf(((Map<?, ?>) document).get("kind"));
            Class<? extends HasMetadata> type =
                    Objects.requireNonNull(KINDS.get(kind), "unexpected kind " + kind);
            objects.add(STRICT.convertValue(document, type));
            RequiredFields.check((Map<?, ?>) document);
        }
        return objects;
    }

    private static String kustomize(Path folder) {
        try {
            Process kubectl = start("kubectl", "kustomize", folder.toString());
            String said =
                    new String(kubectl.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (!kubectl.waitFor(30, TimeUnit.SECONDS) || kubectl.exitValue() != 0) {
                throw new AssertionError("kubectl kustomize " + folder + " failed: " + said);
            }
            return said;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("Interrupted while kubectl ran.", e);
        }
    }

    /** Who has no such program may build without it; CI may not. */
    private static Process start(String... command) throws IOException {
        try {
            return new ProcessBuilder(command).redirectErrorStream(true).start();
        } catch (IOException missing) {
            assumeTrue(System.getenv("CI") != null, command[0] + " is not installed");
            throw missing;
        }
    }

    /** The models would keep an unknown field in a map; here it is an error. */
    private static final class NoAnySetter extends JacksonAnnotationIntrospector {

        private static final long serialVersionUID = 1L;

        @Override
        public Boolean hasAnySetter(Annotated annotated) {
            return false;
        }
    }
}
