package lv.lidzas.sandbox.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.Probe;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import lv.lidzas.contracts.Topics;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What manifests and compose take for granted of the code. */
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

    @ParameterizedTest
    @MethodSource("services")
    void thePathsOfHealthAreQuarkussOnThePortOfManagement(ServiceInCode service) {
        assertThat(service.kit()).containsEntry("quarkus.management.enabled", "true");
        assertThat(service.kit().stringPropertyNames())
                .doesNotContain(
                        "quarkus.smallrye-health.root-path",
                        "quarkus.management.root-path",
                        "quarkus.http.root-path",
                        "quarkus.http.non-application-root-path");
    }

    @ParameterizedTest
    @MethodSource("services")
    void aPodThatGoesAnswersUntilCallersHaveHeardOfItWhereAnotherTakesThem(ServiceInCode service) {
        Probe readiness = Manifests.demo().container(service).getReadinessProbe();
        long delay = seconds(variables(service).get("LIDZAS_SHUTDOWN_DELAY"));
        boolean alone =
                Manifests.demo()
                        .one(Deployment.class, service.name())
                        .getSpec()
                        .getStrategy()
                        .getType()
                        .equals("Recreate");

        assertThat(service.kit())
                .containsEntry("quarkus.shutdown.delay-enabled", "true")
                .containsEntry("quarkus.shutdown.delay", "${LIDZAS_SHUTDOWN_DELAY:0s}");
        if (alone) {
            assertThat(delay).isZero();
        } else {
            assertThat(delay)
                    .isGreaterThan(
                            readiness.getFailureThreshold()
                                    * (readiness.getPeriodSeconds()
                                            + readiness.getTimeoutSeconds()));
        }
        assertThat(Manifests.demo().pod(service).getTerminationGracePeriodSeconds())
                .isGreaterThan(
                        delay + seconds(service.kit().getProperty("quarkus.shutdown.timeout")));
    }

    @ParameterizedTest
    @MethodSource("services")
    void theServiceHasItsOwnDatabaseAndRole(ServiceInCode service) {
        assertThat(service.kit().getProperty("quarkus.datasource.jdbc.url"))
                .contains("${lidzas.db.host}/${lidzas.database}");
        assertThat(variables(service)).containsEntry("LIDZAS_DB_USER", service.database());
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

    private static long seconds(String setting) {
        return Duration.parse("PT" + setting).toSeconds();
    }

    private static Map<String, String> variables(ServiceInCode service) {
        return Workload.in(Manifests.demo()).stream()
                .filter(it -> it.name().equals(service.name()))
                .map(it -> it.variables(Manifests.demo()))
                .findFirst()
                .orElseThrow();
    }
}
