package lv.lidzas.sandbox.deploy;

import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.ContainerPort;
import io.fabric8.kubernetes.api.model.EnvVar;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.PodSpec;
import io.fabric8.kubernetes.api.model.PodTemplateSpec;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.apps.StatefulSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Pods of one kind, whoever looks after them.
 *
 * @param name of the deployment or stateful set
 * @param selector by which it knows its pods
 * @param replicas as many as are asked for; 0 if an autoscaler says
 */
record Workload(String name, Map<String, String> selector, int replicas, PodTemplateSpec template) {

    static List<Workload> in(Manifests manifests) {
        return Stream.concat(
                        manifests.all(Deployment.class).stream().map(Workload::of),
                        manifests.all(StatefulSet.class).stream().map(Workload::of))
                .toList();
    }

    private static Workload of(Deployment it) {
        return new Workload(
                name(it),
                it.getSpec().getSelector().getMatchLabels(),
                it.getSpec().getReplicas() == null ? 0 : it.getSpec().getReplicas(),
                it.getSpec().getTemplate());
    }

    private static Workload of(StatefulSet it) {
        return new Workload(
                name(it),
                it.getSpec().getSelector().getMatchLabels(),
                it.getSpec().getReplicas(),
                it.getSpec().getTemplate());
    }

    private static String name(HasMetadata object) {
        return object.getMetadata().getName();
    }

    PodSpec pod() {
        return template.getSpec();
    }

    Map<String, String> labels() {
        return template.getMetadata().getLabels();
    }

    boolean isFoundBy(Map<String, String> labels) {
        return labels().entrySet().containsAll(labels.entrySet());
    }

    Container container() {
        return pod().getContainers().getFirst();
    }

    Set<Integer> ports() {
        return container().getPorts().stream()
                .map(ContainerPort::getContainerPort)
                .collect(Collectors.toSet());
    }

    Set<String> portNames() {
        return container().getPorts().stream()
                .map(ContainerPort::getName)
                .collect(Collectors.toSet());
    }

    /** The variables that the container has, and their values where they stand in a ConfigMap. */
    Map<String, String> variables(Manifests manifests) {
        Map<String, String> variables = new TreeMap<>();
        container().getEnvFrom().stream()
                .flatMap(from ->
                        manifests.all(ConfigMap.class).stream()
                                .filter(it -> name(it).equals(from.getConfigMapRef().getName())))
                .forEach(it -> variables.putAll(it.getData()));
        for (EnvVar variable : container().getEnv()) {
            variables.put(
                    variable.getName(), variable.getValue() == null ? "" : variable.getValue());
        }
        return variables;
    }
}
