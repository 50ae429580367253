package lv.lidzas.sandbox.deploy;

import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.PodSpec;
import java.util.List;

/** What the level "restricted" of Kubernetes' Pod Security asks, which the namespaces enforce, and a little more. */
final class PodSecurity {

    private PodSecurity() {}

    static void check(Workload it, Faults faults) {
        PodSpec pod = it.pod();
        Container container = it.container();
        String name = it.name();
        faults.unless(pod.getContainers().size() == 1, name + " has more than one container");
        faults.unless(
                Boolean.FALSE.equals(pod.getAutomountServiceAccountToken()),
                name + " is given a token of the cluster");
        faults.unless(
                pod.getSecurityContext() != null
                        && Boolean.TRUE.equals(pod.getSecurityContext().getRunAsNonRoot())
                        && pod.getSecurityContext().getSeccompProfile() != null
                        && "RuntimeDefault"
                                .equals(pod.getSecurityContext().getSeccompProfile().getType()),
                name + " may be root or call anything");
        faults.unless(
                container.getSecurityContext() != null
                        && Boolean.FALSE.equals(
                                container.getSecurityContext().getAllowPrivilegeEscalation())
                        && container.getSecurityContext().getCapabilities() != null
                        && List.of("ALL")
                                .equals(container.getSecurityContext().getCapabilities().getDrop()),
                name + " may do more than it needs");
        faults.unless(
                it.name().equals("kafka")
                        || Boolean.TRUE.equals(
                                container.getSecurityContext().getReadOnlyRootFilesystem()),
                name + " may write anywhere");
        faults.unless(
                pod.getVolumes().stream()
                        .allMatch(volume ->
                                volume.getEmptyDir() != null
                                        || volume.getConfigMap() != null
                                        || volume.getPersistentVolumeClaim() != null),
                name + " mounts what restricted pods may not");
        faults.unless(
                container.getResources() != null
                        && container
                                .getResources()
                                .getRequests()
                                .keySet()
                                .containsAll(List.of("cpu", "memory"))
                        && container.getResources().getLimits().containsKey("memory"),
                name + " does not say what it takes");
    }
}
