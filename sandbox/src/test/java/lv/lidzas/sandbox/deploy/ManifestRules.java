package lv.lidzas.sandbox.deploy;

import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.EnvVar;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.PersistentVolumeClaim;
import io.fabric8.kubernetes.api.model.Probe;
import io.fabric8.kubernetes.api.model.Secret;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.ServiceAccount;
import io.fabric8.kubernetes.api.model.Volume;
import io.fabric8.kubernetes.api.model.VolumeMount;
import io.fabric8.kubernetes.api.model.autoscaling.v2.HorizontalPodAutoscaler;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the objects of an overlay say of each other and of the code; each fault is a sentence. */
final class ManifestRules {

    private static final Set<String> OF_THE_CLUSTER = Set.of("lidzas-tls");

    private final Manifests manifests;
    private final List<Workload> workloads;
    private final Faults faults;

    private ManifestRules(Manifests manifests, Faults faults) {
        this.manifests = manifests;
        this.workloads = Workload.in(manifests);
        this.faults = faults;
    }

    static List<String> faults(String yaml) {
        Manifests manifests = Manifests.of(yaml);
        Faults faults = new Faults();
        ManifestRules rules = new ManifestRules(manifests, faults);
        rules.workloads.forEach(rules::workload);
        rules.selectors();
        ServiceInCode.all().forEach(rules::service);
        NetworkRules.check(manifests, faults);
        ConnectionBudget.check(manifests, faults);
        faults.unless(!yaml.contains("from-values-env"), "a value of values.env is not filled in");
        return faults.found();
    }

    private void workload(Workload it) {
        String name = it.name();
        faults.unless(it.isFoundBy(it.selector()), name + " does not find its own pods");
        faults.unless(image(it), name + " has the image " + it.container().getImage());
        Stream.of(
                        it.container().getStartupProbe(),
                        it.container().getLivenessProbe(),
                        it.container().getReadinessProbe())
                .filter(Objects::nonNull)
                .forEach(probe -> probe(it, probe));
        PodSecurity.check(it, faults);
        String account = it.pod().getServiceAccountName();
        faults.unless(
                account == null || isThere(ServiceAccount.class, account),
                name + " runs for " + account + ", which there is not");
        volumes(it);
        references(it);
    }

    /** Ours have the version of the build; others name theirs. */
    private static boolean image(Workload it) {
        String image = it.container().getImage();
        return image.startsWith("lidzas/")
                ? image.equals("lidzas/" + it.name() + ":" + ProjectFile.version())
                : image.matches("[a-z0-9./-]+:\\d[A-Za-z0-9.-]*");
    }

    private void probe(Workload it, Probe probe) {
        String port =
                probe.getHttpGet() != null
                        ? probe.getHttpGet().getPort().getStrVal()
                        : probe.getTcpSocket() != null
                                ? probe.getTcpSocket().getPort().getStrVal()
                                : null;
        faults.unless(
                port == null || it.portNames().contains(port),
                it.name() + " is asked on the port " + port + ", which it has not");
    }

    private void volumes(Workload it) {
        Set<String> mounted =
                it.container().getVolumeMounts().stream()
                        .map(VolumeMount::getName)
                        .collect(Collectors.toSet());
        Set<String> there =
                it.pod().getVolumes().stream().map(Volume::getName).collect(Collectors.toSet());
        faults.unless(mounted.equals(there), it.name() + " mounts " + mounted + " of " + there);
        for (Volume volume : it.pod().getVolumes()) {
            if (volume.getPersistentVolumeClaim() != null) {
                String claim = volume.getPersistentVolumeClaim().getClaimName();
                faults.unless(
                        isThere(PersistentVolumeClaim.class, claim),
                        it.name() + " claims " + claim + ", which there is not");
            }
            if (volume.getConfigMap() != null) {
                String map = volume.getConfigMap().getName();
                faults.unless(
                        isThere(ConfigMap.class, map),
                        it.name() + " mounts " + map + ", which there is not");
            }
        }
    }

    private void references(Workload it) {
        it.container()
                .getEnvFrom()
                .forEach(from -> {
                    String map = from.getConfigMapRef().getName();
                    faults.unless(
                            isThere(ConfigMap.class, map),
                            it.name() + " reads " + map + ", which there is not");
                });
        for (EnvVar variable : it.container().getEnv()) {
            if (variable.getValueFrom() == null) {
                faults.unless(
                        !variable.getName().matches(".*(PASSWORD|KEY)"),
                        variable.getName() + " of " + it.name() + " stands in the open");
                continue;
            }
            var key = variable.getValueFrom().getSecretKeyRef();
            faults.unless(
                    Boolean.TRUE.equals(key.getOptional())
                            || manifests.all(Secret.class).stream()
                                    .filter(secret -> name(secret).equals(key.getName()))
                                    .anyMatch(secret -> secret.getData().containsKey(key.getKey())),
                    it.name() + " reads " + key.getKey() + ", which the secret has not");
        }
    }

    private void selectors() {
        for (Service service : manifests.all(Service.class)) {
            List<Workload> found = found(service.getSpec().getSelector());
            faults.unless(
                    found.size() == 1, "the service " + name(service) + " finds " + found.size());
            service.getSpec()
                    .getPorts()
                    .forEach(port ->
                            faults.unless(
                                    found.stream()
                                            .allMatch(it ->
                                                    it.portNames()
                                                            .contains(
                                                                    port.getTargetPort()
                                                                            .getStrVal())),
                                    "the service "
                                            + name(service)
                                            + " leads to no port "
                                            + port.getTargetPort().getStrVal()));
        }
        for (PodDisruptionBudget budget : manifests.all(PodDisruptionBudget.class)) {
            faults.unless(
                    found(budget.getSpec().getSelector().getMatchLabels()).size() == 1,
                    "the disruption budget " + name(budget) + " finds no pods");
        }
        for (HorizontalPodAutoscaler scaler : manifests.all(HorizontalPodAutoscaler.class)) {
            String target = scaler.getSpec().getScaleTargetRef().getName();
            faults.unless(
                    workloads.stream()
                            .anyMatch(it -> it.name().equals(target) && it.replicas() == 0),
                    "the autoscaler " + name(scaler) + " and " + target + " both say how many");
        }
    }

    private void service(ServiceInCode service) {
        Workload it = of(service);
        faults.unless(
                it.ports().equals(Set.of(service.port(), service.managementPort())),
                service + " listens on " + it.ports());
        Map.of(
                        "started", it.container().getStartupProbe(),
                        "live", it.container().getLivenessProbe(),
                        "ready", it.container().getReadinessProbe())
                .forEach((what, probe) ->
                        faults.unless(
                                probe.getHttpGet().getPath().equals("/q/health/" + what)
                                        && "management"
                                                .equals(probe.getHttpGet().getPort().getStrVal()),
                                service + " is not asked whether it is " + what));
        Map<String, String> variables = it.variables(manifests);
        service.variablesNeeded().stream()
                .filter(name -> !variables.containsKey(name))
                .forEach(name -> faults.add(service + " needs " + name));
        variables.keySet().stream()
                .filter(name -> !name.startsWith("CLUSTER_"))
                .filter(name ->
                        ServiceInCode.all().stream()
                                .noneMatch(any -> any.variablesRead().contains(name)))
                .forEach(name -> faults.add("nobody reads " + name));
        variables.forEach((name, value) ->
                faults.unless(
                        value.isEmpty() || !name.matches(".*(PASSWORD|_KEY)"),
                        name + " of " + service + " stands in the open"));
    }

    private Workload of(ServiceInCode service) {
        return workloads.stream()
                .filter(it -> it.name().equals(service.name()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No " + service + "."));
    }

    private List<Workload> found(Map<String, String> labels) {
        return workloads.stream().filter(it -> it.isFoundBy(labels)).toList();
    }

    private boolean isThere(Class<? extends HasMetadata> kind, String name) {
        return OF_THE_CLUSTER.contains(name)
                || manifests.all(kind).stream().anyMatch(it -> name(it).equals(name));
    }

    private static String name(HasMetadata object) {
        return object.getMetadata().getName();
    }
}
