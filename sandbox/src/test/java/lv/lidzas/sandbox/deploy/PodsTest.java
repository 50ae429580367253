package lv.lidzas.sandbox.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.PodSpec;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.apps.StatefulSet;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import lv.lidzas.testkit.ApprovedFile;
import lv.lidzas.testkit.servers.Deployable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a pod may do, which secrets it is given, and where its files lie. */
class PodsTest {

    static List<ServiceInCode> services() {
        return ServiceInCode.all();
    }

    @ParameterizedTest
    @MethodSource("services")
    void theServiceHasItsOwnPassword(ServiceInCode service) {
        String source = service.passwordSource();
        Container postgres =
                Manifests.demo()
                        .one(StatefulSet.class, "postgres")
                        .getSpec()
                        .getTemplate()
                        .getSpec()
                        .getContainers()
                        .getFirst();

        assertThat(keyOf("LIDZAS_DB_PASSWORD", Manifests.demo().container(service)))
                .isEqualTo(source);
        assertThat(keyOf(source, postgres)).isEqualTo(source);
    }

    @ParameterizedTest
    @MethodSource("services")
    void secretsAreReferencesOnly(ServiceInCode service) {
        assertThat(Manifests.demo().container(service).getEnv())
                .allSatisfy(variable -> {
                    assertThat(variable.getValue()).isNull();
                    assertThat(variable.getValueFrom().getSecretKeyRef().getName())
                            .isEqualTo("lidzas");
                });
        assertThat(Manifests.demo().one(ConfigMap.class, service.name()).getData().keySet())
                .noneMatch(name -> name.matches(".*(PASSWORD|KEY)"));
    }

    @Test
    void theExampleOfTheSecretNamesEveryKeyAndNoValue() throws IOException {
        List<String> lines =
                Files.readAllLines(
                                ApprovedFile.root()
                                        .resolve("k8s/overlays/demo/secrets.example.env"))
                        .stream()
                        .filter(line -> !line.startsWith("#"))
                        .toList();
        Set<String> keys = new TreeSet<>();
        containers()
                .flatMap(it -> it.getEnv().stream())
                .filter(variable -> variable.getValueFrom() != null)
                .forEach(variable -> keys.add(variable.getValueFrom().getSecretKeyRef().getKey()));

        assertThat(lines)
                .containsExactlyInAnyOrderElementsOf(keys.stream().map(key -> key + "=").toList());
    }

    @ParameterizedTest
    @MethodSource("services")
    void thePodMayDoLittle(ServiceInCode service) {
        PodSpec pod = Manifests.demo().pod(service);
        Container container = Manifests.demo().container(service);

        assertThat(pod.getAutomountServiceAccountToken()).isFalse();
        assertThat(pod.getSecurityContext().getRunAsNonRoot()).isTrue();
        assertThat(pod.getSecurityContext().getSeccompProfile().getType())
                .isEqualTo("RuntimeDefault");
        assertThat(container.getSecurityContext().getReadOnlyRootFilesystem()).isTrue();
        assertThat(container.getSecurityContext().getAllowPrivilegeEscalation()).isFalse();
        assertThat(container.getSecurityContext().getCapabilities().getDrop())
                .containsExactly("ALL");
        assertThat(container.getResources().getRequests()).containsKeys("cpu", "memory");
        assertThat(container.getResources().getLimits()).containsKey("memory");
    }

    @ParameterizedTest
    @MethodSource("services")
    void everyMountHasItsVolume(ServiceInCode service) {
        assertThat(Manifests.demo().pod(service).getVolumes())
                .extracting(volume -> volume.getName())
                .containsExactlyElementsOf(
                        Manifests.demo().container(service).getVolumeMounts().stream()
                                .map(mount -> mount.getName())
                                .toList());
    }

    @Test
    void uploadedFilesLieOnAVolumeThatStays() {
        ServiceInCode documents = ServiceInCode.of(Deployable.DOCUMENT);
        String folder =
                Manifests.demo()
                        .one(ConfigMap.class, documents.name())
                        .getData()
                        .get("LIDZAS_DOCUMENT_FOLDER");

        assertThat(Manifests.demo().container(documents).getVolumeMounts())
                .anySatisfy(mount -> assertThat(mount.getMountPath()).isEqualTo(folder));
        assertThat(Manifests.demo().pod(documents).getVolumes())
                .anySatisfy(volume -> assertThat(volume.getPersistentVolumeClaim()).isNotNull());
    }

    private static Stream<Container> containers() {
        return Stream.concat(
                Manifests.demo().all(Deployment.class).stream()
                        .flatMap(it ->
                                it.getSpec().getTemplate().getSpec().getContainers().stream()),
                Manifests.demo().all(StatefulSet.class).stream()
                        .flatMap(it ->
                                it.getSpec().getTemplate().getSpec().getContainers().stream()));
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
