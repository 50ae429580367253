package lv.lidzas.sandbox.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lv.lidzas.sandbox.Training;
import lv.lidzas.testkit.ApprovedFile;
import lv.lidzas.testkit.servers.Deployable;
import lv.lidzas.testkit.servers.TokenIssuer;
import org.junit.jupiter.api.Test;

/** The Dockerfile starts what the code has, as an ordinary user. */
class DockerfileTest {

    private static final String DOCKERFILE = read("Dockerfile");
    private static final String PROBE = "lv.lidzas.kit.health.Probe";

    @Test
    void theUserIsNotRoot() {
        assertThat(DOCKERFILE).contains("\nUSER 10001:10001\n");
    }

    @Test
    void theBaseImageCanBeChosen() {
        assertThat(DOCKERFILE).contains("ARG BASE_IMAGE=").contains("FROM ${BASE_IMAGE} AS base");
    }

    @Test
    void nothingIsStartedThroughAShell() {
        assertThat(commands("ENTRYPOINT|CMD|RUN")).isNotEmpty().allMatch(it -> it.startsWith("["));
    }

    @Test
    void theIssuerIsTheClassOfTheTestKit() {
        assertThat(DOCKERFILE).contains("\"" + TokenIssuer.class.getName() + "\"");
    }

    @Test
    void healthIsAskedByTheClassOfTheServiceKit() {
        assertThat(ApprovedFile.root())
                .satisfies(root ->
                        assertThat(
                                        root.resolve(
                                                "service-kit/src/main/java/"
                                                        + PROBE.replace('.', '/')
                                                        + ".java"))
                                .exists());
        assertThat(ComposeFile.read().check("issuer")).contains(PROBE);
        assertThat(ServiceInCode.names())
                .allSatisfy(name ->
                        assertThat(ComposeFile.read().check(name))
                                .containsSubsequence("/app/probe/probe.jar", PROBE));
    }

    @Test
    void theJarOfTheHealthCheckIsTheOneThatTheBuildMakes() {
        assertThat(read("service-kit/pom.xml")).contains("<finalName>service-kit</finalName>");
    }

    @Test
    void whatIsCopiedIsSentToTheBuilder() {
        String ignore = read(".dockerignore");

        assertThat(ignore)
                .contains("!service-kit/target/service-kit.jar")
                .contains("!docker/passwd")
                .contains("!sandbox/target/sandbox.jar")
                .contains("!sandbox/target/lib/**")
                .contains("!*/target/quarkus-app/**");
        assertThat(commands("COPY"))
                .allMatch(copy ->
                        copy.startsWith("--from=")
                                || copy.equals("docker/passwd /etc/passwd")
                                || copy.startsWith("sandbox/target/sandbox.jar ")
                                || copy.startsWith("service-kit/target/service-kit.jar ")
                                || copy.startsWith("sandbox/target/lib/")
                                || copy.contains("-service/target/quarkus-app/"));
    }

    @Test
    void everyServiceIsTrained() {
        assertThat(Stream.of(Deployable.values()).map(Deployable::folder))
                .allMatch(service ->
                        commands("COPY").stream()
                                .anyMatch(copy ->
                                        copy.endsWith(
                                                "%s/target/quarkus-app/ /train/%s/target/quarkus-app/"
                                                        .formatted(service, service))));
        assertThat(commands("RUN").getLast()).contains(Training.class.getName());
    }

    private static List<String> commands(String instruction) {
        return Pattern.compile("^(?:" + instruction + ") (.*)$", Pattern.MULTILINE)
                .matcher(DOCKERFILE)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }

    private static String read(String file) {
        try {
            return Files.readString(ApprovedFile.root().resolve(file));
        } catch (IOException e) {
            throw new AssertionError(file + " cannot be read.", e);
        }
    }
}
