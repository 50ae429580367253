package lv.lidzas.sandbox.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.Container;
import java.util.List;
import lv.lidzas.testkit.servers.Deployable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Which secrets a pod is given, and where its files lie. */
class PodsTest {

    static List<ServiceInCode> services() {
        return ServiceInCode.all();
    }

    @ParameterizedTest
    @MethodSource("services")
    void theServiceHasItsOwnPasswordAndNoOther(ServiceInCode service) {
        Container container = Manifests.demo().container(service);
        Container postgres =
                Workload.in(Manifests.demo()).stream()
                        .filter(it -> it.name().equals("postgres"))
                        .findFirst()
                        .orElseThrow()
                        .container();

        assertThat(keyOf("LIDZAS_DB_PASSWORD", container)).isEqualTo(service.passwordSource());
        assertThat(keyOf(service.passwordSource(), postgres)).isEqualTo(service.passwordSource());
        assertThat(container.getEnv())
                .extracting(it -> it.getValueFrom().getSecretKeyRef().getKey())
                .filteredOn(it -> it.startsWith("LIDZAS_DB_"))
                .hasSize(1);
    }

    @Test
    void uploadedFilesLieOnAVolumeThatStays() {
        ServiceInCode documents = ServiceInCode.of(Deployable.DOCUMENT);
        Workload it =
                Workload.in(Manifests.demo()).stream()
                        .filter(any -> any.name().equals(documents.name()))
                        .findFirst()
                        .orElseThrow();
        String folder = it.variables(Manifests.demo()).get("LIDZAS_DOCUMENT_FOLDER");

        assertThat(it.container().getVolumeMounts())
                .filteredOn(mount -> mount.getMountPath().equals(folder))
                .singleElement()
                .satisfies(mount ->
                        assertThat(it.pod().getVolumes())
                                .filteredOn(volume -> volume.getName().equals(mount.getName()))
                                .allMatch(volume -> volume.getPersistentVolumeClaim() != null));
    }

    /** The key of the secret that a variable's value comes from. */
    private static String keyOf(String variable, Container container) {
        return container.getEnv().stream()
                .filter(it -> it.getName().equals(variable))
                .map(it -> it.getValueFrom().getSecretKeyRef().getKey())
                .findFirst()
                .orElseThrow(() -> new AssertionError("No variable " + variable + "."));
    }
}
