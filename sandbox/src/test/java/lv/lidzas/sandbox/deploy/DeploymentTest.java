package lv.lidzas.sandbox.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.ContainerPort;
import io.fabric8.kubernetes.api.model.Probe;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import lv.lidzas.contracts.Topics;
import lv.lidzas.testkit.ApprovedFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The Kubernetes manifests say what the code says. */
class DeploymentTest {

    static List<ServiceInCode> services() {
        return ServiceInCode.all();
    }

    @ParameterizedTest
    @MethodSource("services")
    void theListOfServicesSaysWhatTheirSettingsSay(ServiceInCode service) {
        assertThat(service.port()).isEqualTo(service.service().port());
        assertThat(service.managementPort()).isEqualTo(service.service().managementPort());
        assertThat(service.database()).isEqualTo(service.service().database());
    }

    @Test
    void theBaseRendersWithOneDeploymentPerService() {
        assertThat(Manifests.render("k8s/base").all(Deployment.class))
                .extracting(it -> it.getMetadata().getName())
                .containsExactlyInAnyOrderElementsOf(ServiceInCode.names());
    }

    @ParameterizedTest
    @MethodSource("services")
    void thePortsAreTheServicesAndOnlyTheApiHasAnAddress(ServiceInCode service) {
        assertThat(Manifests.demo().container(service).getPorts())
                .extracting(ContainerPort::getName, ContainerPort::getContainerPort)
                .containsExactly(
                        tuple("http", service.port()),
                        tuple("management", service.managementPort()));
        assertThat(Manifests.demo().one(Service.class, service.name()).getSpec().getPorts())
                .singleElement()
                .satisfies(port -> {
                    assertThat(port.getPort()).isEqualTo(service.port());
                    assertThat(port.getTargetPort().getStrVal()).isEqualTo("http");
                });
        assertThat(policy(service).getSpec().getIngress().getFirst().getPorts())
                .extracting(port -> port.getPort().getIntVal())
                .containsExactly(service.port(), service.managementPort());
    }

    @ParameterizedTest
    @MethodSource("services")
    void theThreeProbesAskThreeThings(ServiceInCode service) {
        Container container = Manifests.demo().container(service);

        assertThat(path(container.getStartupProbe())).isEqualTo("/q/health/started");
        assertThat(path(container.getLivenessProbe())).isEqualTo("/q/health/live");
        assertThat(path(container.getReadinessProbe())).isEqualTo("/q/health/ready");
        assertThat(service.kit().stringPropertyNames())
                .as("the code keeps Quarkus's paths")
                .doesNotContain(
                        "quarkus.smallrye-health.root-path",
                        "quarkus.management.root-path",
                        "quarkus.http.root-path",
                        "quarkus.http.non-application-root-path");
        assertThat(service.kit()).containsEntry("quarkus.management.enabled", "true");
    }

    @ParameterizedTest
    @MethodSource("services")
    void aPodThatGoesAnswersUntilCallersHaveHeardOfIt(ServiceInCode service) {
        Probe readiness = Manifests.demo().container(service).getReadinessProbe();
        long delay =
                seconds(
                        Manifests.demo()
                                .one(ConfigMap.class, service.name())
                                .getData()
                                .get("LIDZAS_SHUTDOWN_DELAY"));

        assertThat(service.kit())
                .containsEntry("quarkus.shutdown.delay-enabled", "true")
                .containsEntry("quarkus.shutdown.delay", "${LIDZAS_SHUTDOWN_DELAY:0s}");
        assertThat(delay)
                .isGreaterThan(
                        readiness.getFailureThreshold()
                                * (readiness.getPeriodSeconds() + readiness.getTimeoutSeconds()));
        assertThat(Manifests.demo().pod(service).getTerminationGracePeriodSeconds())
                .isGreaterThan(
                        delay + seconds(service.kit().getProperty("quarkus.shutdown.timeout")));
    }

    @ParameterizedTest
    @MethodSource("services")
    void everyVariableIsReadAndEveryOneWithoutDefaultIsSet(ServiceInCode service) {
        Set<String> set = variables(service);

        assertThat(service.variablesRead()).containsAll(set);
        assertThat(set).containsAll(service.variablesNeeded());
    }

    @ParameterizedTest
    @MethodSource("services")
    void theServiceHasItsOwnDatabaseAndRole(ServiceInCode service) {
        assertThat(Manifests.demo().one(ConfigMap.class, service.name()).getData())
                .containsEntry(
                        "LIDZAS_DB_URL", "jdbc:postgresql://postgres:5432/" + service.database())
                .containsEntry("LIDZAS_DB_USER", service.database());
    }

    @ParameterizedTest
    @MethodSource("services")
    void labelsFindThePods(ServiceInCode service) {
        Map<String, String> labels =
                Manifests.demo()
                        .one(Deployment.class, service.name())
                        .getSpec()
                        .getTemplate()
                        .getMetadata()
                        .getLabels();

        assertThat(labels)
                .containsAllEntriesOf(
                        Manifests.demo().one(Service.class, service.name()).getSpec().getSelector())
                .containsAllEntriesOf(policy(service).getSpec().getPodSelector().getMatchLabels())
                .containsAllEntriesOf(
                        Manifests.demo()
                                .one(PodDisruptionBudget.class, service.name())
                                .getSpec()
                                .getSelector()
                                .getMatchLabels());
    }

    @ParameterizedTest
    @MethodSource("services")
    void topicsAreThoseOfTheContracts(ServiceInCode service) throws IllegalAccessException {
        Set<String> topics = new TreeSet<>();
        for (var field : Topics.class.getFields()) {
            topics.add((String) field.get(null));
        }

        assertThat(service.topics()).isNotEmpty().isSubsetOf(topics);
    }

    @Test
    void theServersAreFoundUnderTheNamesInTheAddresses() {
        assertThat(Manifests.demo().all(Service.class))
                .extracting(it -> it.getMetadata().getName())
                .contains("postgres", "kafka", "issuer");
        assertThat(
                        Manifests.demo()
                                .one(Service.class, "kafka")
                                .getSpec()
                                .getPorts()
                                .getFirst()
                                .getPort())
                .isEqualTo(9092);
        assertThat(
                        Manifests.demo()
                                .one(Service.class, "postgres")
                                .getSpec()
                                .getPorts()
                                .getFirst()
                                .getPort())
                .isEqualTo(5432);
        assertThat(
                        Manifests.demo()
                                .one(Service.class, "issuer")
                                .getSpec()
                                .getPorts()
                                .getFirst()
                                .getPort())
                .isEqualTo(8085);
    }

    @Test
    void everyFileHoldsOneObject() throws IOException {
        try (Stream<Path> files = Files.walk(ApprovedFile.root().resolve("k8s"))) {
            assertThat(files.filter(file -> file.toString().endsWith(".yaml")))
                    .isNotEmpty()
                    .allSatisfy(file ->
                            assertThat(Files.readString(file))
                                    .containsOnlyOnce("\nkind: ")
                                    .doesNotContain("---"));
        }
    }

    @Test
    void aFieldThatKubernetesDoesNotKnowIsFound() {
        String misspelt = "apiVersion: v1\nkind: Service\nmetadata: {name: a}\nspec: {prots: []}\n";

        assertThatThrownBy(() -> Manifests.parse(misspelt)).hasMessageContaining("prots");
    }

    private static NetworkPolicy policy(ServiceInCode service) {
        return Manifests.demo().one(NetworkPolicy.class, service.name());
    }

    private static long seconds(String setting) {
        return Duration.parse("PT" + setting).toSeconds();
    }

    private static String path(Probe probe) {
        assertThat(probe.getHttpGet().getPort().getStrVal()).isEqualTo("management");
        return probe.getHttpGet().getPath();
    }

    private static Set<String> variables(ServiceInCode service) {
        Set<String> names =
                new TreeSet<>(
                        Manifests.demo().one(ConfigMap.class, service.name()).getData().keySet());
        assertThat(Manifests.demo().container(service).getEnvFrom())
                .singleElement()
                .satisfies(from ->
                        assertThat(from.getConfigMapRef().getName()).isEqualTo(service.name()));
        Manifests.demo()
                .container(service)
                .getEnv()
                .forEach(variable -> names.add(variable.getName()));
        return names;
    }
}
