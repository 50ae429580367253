package lv.lidzas.sandbox.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lv.lidzas.testkit.ApprovedFile;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** docker-compose.yml says what the code says. */
class ComposeTest {

    private static final ComposeFile COMPOSE = ComposeFile.read();

    static List<ServiceInCode> services() {
        return ServiceInCode.all();
    }

    @Test
    void itHasNoFault() {
        assertThat(ComposeRules.faults(COMPOSE, GatewayFile.read())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "mem_limit: 128m | x-limit: 1 | gateway has no limit of memory",
                "    max-size: 10m | | keeps its log for ever",
                "stop_grace_period: 30s | stop_grace_period: 13s | is killed before its requests end",
                "127.0.0.1:8080:8080 | 8080:8080 | gateway is open to the network",
                "image: haproxy:3.2-alpine | image: haproxy:latest | gateway has the image",
                "LIDZAS_VERSION:- | LIDZAS_VERSION:-9 | has the image",
                "bash\", \"-c\", | /opt/kafka/bin/x\", \"-c\", | starts a program of Kafka",
                "kit.health.Probe\", \"http://localhost:8181 | kit.Nothing\", \"http://localhost:8181 | which there is not",
                "localhost:8181/q/health/ready | localhost:8081/q/health/ready | is not asked whether it is ready",
                "LIDZAS_SHUTDOWN_DELAY: | LIDZAS_SHUTDOWN_DELAI: | reads no LIDZAS_SHUTDOWN_DELAI",
                "LIDZAS_INDEX_KEY: | LIDZAS_RULE_CALENDAR: | application-service needs LIDZAS_INDEX_KEY",
                "LIDZAS_PUBLIC_PATH: /intake | LIDZAS_PUBLIC_PATH: /documents | does not know its path /intake",
                "LIDZAS_DOCUMENT_FOLDER: /var/lib/lidzas/documents | LIDZAS_DOCUMENT_FOLDER: /var/lib/lidzas/documents\\n    ports: [127.0.0.1:8083:8083] | document-service takes a port",
            })
    void aPlantedFaultIsFound(String right, @Nullable String wrong, String fault) {
        String text = ProjectFile.read("docker-compose.yml");
        String from = right.replace("\\n", "\n");
        assertThat(text).contains(from);
        String planted = text.replace(from, wrong == null ? "" : wrong.replace("\\n", "\n"));

        assertThat(ComposeRules.faults(ComposeFile.parse(planted), GatewayFile.read()))
                .anyMatch(it -> it.contains(fault));
    }

    @ParameterizedTest
    @CsvSource({
        "path_beg /intake/, path_beg /intaken/, /intake does not lead to application-service",
        "replace-path /documents(, replace-path /document(, does not find document-service",
        "application-service:8081, application-service:8181, does not find application-service",
        "port 8184, port 8084, does not find assistant-scheduling-service",
    })
    void aPlantedFaultOfTheGatewayIsFound(String right, String wrong, String fault) {
        String text = GatewayFile.read().text();
        assertThat(text).contains(right);

        assertThat(ComposeRules.faults(COMPOSE, new GatewayFile(text.replace(right, wrong))))
                .anyMatch(it -> it.contains(fault));
    }

    @Test
    void theExampleOfTheVariablesNamesEveryOneWithItsDefault() {
        Map<String, String> asked = new TreeMap<>();
        Pattern.compile("\\$\\{(LIDZAS_\\w+):([-?])([^}]*)}")
                .matcher(ProjectFile.read("docker-compose.yml"))
                .results()
                .forEach(it ->
                        asked.put(it.group(1), it.group(2).equals("?") ? "!" : "#" + it.group(3)));
        Map<String, String> named = new TreeMap<>();
        Pattern.compile("(?m)^(#?)(LIDZAS_\\w+)=(.*)$")
                .matcher(ProjectFile.read(".env.example"))
                .results()
                .forEach(it ->
                        named.put(
                                it.group(2),
                                it.group(1).isEmpty() ? "!" + it.group(3) : "#" + it.group(3)));

        assertThat(named).isEqualTo(asked);
    }

    /** Compose itself says, where it is installed; it needs no daemon for that. */
    @Test
    void composeTakesTheFileWithWhatTheExampleAsksFor(@TempDir Path folder) throws Exception {
        assumeTrue(exitCode("docker", "compose", "version") == 0, "docker compose is missing");
        Path variables = folder.resolve("variables");
        String example = ProjectFile.read(".env.example");
        Files.writeString(variables, example.replaceAll("(?m)^(LIDZAS_\\w+)=$", "$1=secret"));

        assertThat(config(variables)).isZero();
        Files.writeString(variables, example);
        assertThat(config(variables)).as("without a secret").isNotZero();
    }

    private static int config(Path variables) throws IOException, InterruptedException {
        return exitCode(
                "docker",
                "compose",
                "--env-file",
                variables.toString(),
                "-f",
                ApprovedFile.root().resolve("docker-compose.yml").toString(),
                "config",
                "-q");
    }

    private static int exitCode(String... command) throws IOException, InterruptedException {
        try {
            return new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException _) {
            return -1;
        }
    }

    @Test
    void theReadmeNamesTheWordsOfTheServices() {
        assertThat(ProjectFile.read("README.md"))
                .contains(
                        GatewayFile.services().keySet().stream()
                                .map(it -> it.equals("/intake") ? "8080/intake/v1" : "`" + it + "`")
                                .toList())
                .contains("LIDZAS_GATEWAY=http://localhost:8080 ./lidzas demo");
        assertThat(COMPOSE.ports("gateway")).containsExactly("127.0.0.1:8080:8080");
    }

    @ParameterizedTest
    @MethodSource("services")
    void theServiceHasItsOwnDatabaseAndRole(ServiceInCode service) {
        assertThat(COMPOSE.environment(service.name()))
                .containsEntry("LIDZAS_DB_HOST", "postgres:5432")
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
