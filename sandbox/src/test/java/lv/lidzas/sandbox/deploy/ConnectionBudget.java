package lv.lidzas.sandbox.deploy;

import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.autoscaling.v2.HorizontalPodAutoscaler;
import java.util.Objects;

/** Whether all pods that there may ever be at a time fit the connections that PostgreSQL gives when nobody changed its settings. */
final class ConnectionBudget {

    /** max_connections less superuser_reserved_connections. */
    static final int POSTGRES = 100 - 3;

    /** Beside the pool: the session of the outbox that wants to lead. */
    static final int OUTBOX = 1;

    private ConnectionBudget() {}

    static void check(Manifests manifests, Faults faults) {
        int most = most(manifests);
        faults.unless(
                most <= POSTGRES, most + " connections at the most do not fit into " + POSTGRES);
    }

    static int most(Manifests manifests) {
        return ServiceInCode.all().stream()
                .mapToInt(service -> pods(manifests, service) * connections(manifests, service))
                .sum();
    }

    /** Those that run and those that take their place meanwhile. */
    private static int pods(Manifests manifests, ServiceInCode service) {
        Deployment deployment = manifests.one(Deployment.class, service.name());
        int replicas =
                manifests.all(HorizontalPodAutoscaler.class).stream()
                        .filter(it ->
                                it.getSpec().getScaleTargetRef().getName().equals(service.name()))
                        .mapToInt(it -> it.getSpec().getMaxReplicas())
                        .findFirst()
                        .orElseGet(() ->
                                Objects.requireNonNullElse(deployment.getSpec().getReplicas(), 1));
        return deployment.getSpec().getStrategy().getType().equals("Recreate")
                ? replicas
                : replicas
                        + deployment
                                .getSpec()
                                .getStrategy()
                                .getRollingUpdate()
                                .getMaxSurge()
                                .getIntVal();
    }

    private static int connections(Manifests manifests, ServiceInCode service) {
        String pool =
                Workload.in(manifests).stream()
                        .filter(it -> it.name().equals(service.name()))
                        .map(it -> it.variables(manifests))
                        .map(it ->
                                it.getOrDefault(
                                        "LIDZAS_DB_POOL",
                                        service.kit().getProperty("lidzas.db.pool")))
                        .findFirst()
                        .orElseThrow();
        return Integer.parseInt(pool) + OUTBOX;
    }
}
