package lv.lidzas.sandbox.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import lv.lidzas.testkit.ApprovedFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** docker-compose.yml says what the code says. */
class ComposeTest {

    private static final ComposeFile COMPOSE = ComposeFile.read();

    static List<ServiceInCode> services() {
        return ServiceInCode.all();
    }

    @ParameterizedTest
    @MethodSource("services")
    void theServiceIsReachedOnItsPort(ServiceInCode service) {
        assertThat(COMPOSE.ports(service.name()))
                .containsExactly("127.0.0.1:%1$d:%1$d".formatted(service.port()));
    }

    @ParameterizedTest
    @MethodSource("services")
    void healthIsAskedOnTheReadinessPath(ServiceInCode service) {
        assertThat(COMPOSE.check(service.name()))
                .endsWith("http://localhost:" + service.managementPort() + "/q/health/ready");
    }

    @ParameterizedTest
    @MethodSource("services")
    void everyVariableIsReadBySomeSetting(ServiceInCode service) {
        assertThat(service.variablesRead())
                .containsAll(COMPOSE.environment(service.name()).keySet());
    }

    @ParameterizedTest
    @MethodSource("services")
    void everyVariableWithoutDefaultIsSet(ServiceInCode service) {
        assertThat(COMPOSE.environment(service.name()).keySet())
                .containsAll(service.variablesNeeded());
    }

    @ParameterizedTest
    @MethodSource("services")
    void theServiceHasItsOwnDatabaseAndRole(ServiceInCode service) {
        assertThat(COMPOSE.environment(service.name()))
                .containsEntry(
                        "LIDZAS_DB_URL", "jdbc:postgresql://postgres:5432/" + service.database())
                .containsEntry("LIDZAS_DB_USER", service.database());
    }

    @ParameterizedTest
    @MethodSource("services")
    void theServiceHasItsOwnPassword(ServiceInCode service) {
        String source = service.passwordSource();
        String reference = "${" + source + ":?";

        assertThat(COMPOSE.environment(service.name()).get("LIDZAS_DB_PASSWORD"))
                .startsWith(reference);
        assertThat(COMPOSE.environment("postgres").get(source)).startsWith(reference);
    }

    @Test
    void theInitScriptCreatesEveryDatabaseWithItsOwnPassword() throws IOException {
        List<String> created =
                Files.readAllLines(
                                ApprovedFile.root()
                                        .resolve("k8s/overlays/demo/postgres/create-databases.sh"))
                        .stream()
                        .filter(line -> line.startsWith("create_database "))
                        .toList();

        assertThat(created)
                .containsExactlyInAnyOrderElementsOf(
                        services().stream()
                                .map(it ->
                                        "create_database %s \"$%s\""
                                                .formatted(it.database(), it.passwordSource()))
                                .toList());
    }

    @Test
    void secretsComeFromOutsideAndHaveNoDefault() {
        Stream<Map.Entry<String, String>> secrets =
                COMPOSE.services().keySet().stream()
                        .map(String::valueOf)
                        .flatMap(name -> COMPOSE.environment(name).entrySet().stream())
                        .filter(variable -> variable.getKey().matches(".*(PASSWORD|KEY)"));

        assertThat(secrets)
                .isNotEmpty()
                .allSatisfy(secret ->
                        assertThat(secret.getValue()).startsWith("${LIDZAS_").contains(":?"));
    }

    @ParameterizedTest
    @MethodSource("services")
    void theContainerMayDoLittle(ServiceInCode service) {
        Map<?, ?> container = COMPOSE.service(service.name());

        assertThat(container.get("read_only")).isEqualTo(true);
        assertThat(ComposeFile.list(container, "cap_drop")).containsExactly("ALL");
        assertThat(ComposeFile.list(container, "tmpfs")).containsExactly("/tmp");
    }

    @ParameterizedTest
    @MethodSource("services")
    void theImageIsMadeOfTheServicesFolder(ServiceInCode service) {
        Map<?, ?> build = ComposeFile.part(COMPOSE.service(service.name()), "build");

        assertThat(build.get("target")).isEqualTo("service");
        assertThat(ComposeFile.part(build, "args").get("SERVICE")).isEqualTo(service.name());
    }

    @Test
    void everyVolumeIsDeclared() {
        Stream<String> named =
                COMPOSE.services().keySet().stream()
                        .map(name -> COMPOSE.service(name.toString()).get("volumes"))
                        .filter(List.class::isInstance)
                        .flatMap(list -> ((List<?>) list).stream())
                        .map(String::valueOf)
                        .filter(volume -> !volume.startsWith("."))
                        .map(volume -> volume.substring(0, volume.indexOf(':')));

        assertThat(named)
                .containsExactlyInAnyOrderElementsOf(
                        ComposeFile.part(COMPOSE.content(), "volumes").keySet().stream()
                                .map(String::valueOf)
                                .toList());
    }
}
