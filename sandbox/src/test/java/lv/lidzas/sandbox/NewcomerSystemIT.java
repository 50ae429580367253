package lv.lidzas.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import lv.lidzas.testkit.servers.Deployable;
import lv.lidzas.testkit.servers.Ports;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** A newcomer's first hour, in order: types what the README says, kills the launcher, starts it again, stops it. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class NewcomerSystemIT {

    private static final Readme README = Readme.ofTheProject();
    private static final Pattern PORT = Pattern.compile("localhost:(\\d+)");

    private static Layout layout;
    private static @Nullable Launcher launcher;

    @BeforeAll
    static void choosePortsAndStopWhatAnEarlierRunLeft() {
        layout =
                Layout.onFreePorts(
                        SystemUnderTest.project(),
                        SystemUnderTest.project().resolve("sandbox/target/up"));
        new Municipality(layout).stopLeftovers(System.out::println);
    }

    @AfterAll
    static void stopWhatRuns() {
        if (launcher != null) {
            launcher.close();
        }
        new Municipality(layout).stopLeftovers(System.out::println);
    }

    @Test
    @Order(1)
    void theReadmeNamesTheCommandsThatThereAreAndTheGateRunsItsTest() throws IOException {
        assertThat(README.commands())
                .containsExactlyInAnyOrder(
                        "./lidzas up", "./lidzas test", "./lidzas demo", "./lidzas secrets");
        assertThat(Files.readString(SystemUnderTest.project().resolve(".ci/run")))
                .contains("exec ./lidzas test\n");
    }

    @Test
    @Order(2)
    void aPortTakenByAStrangerIsNamedWithItsProcess() throws Exception {
        int port = layout.port(Deployable.DOCUMENT);
        try (ServerSocket stranger = new ServerSocket(port, 1, InetAddress.getLoopbackAddress());
                Launcher refused = Launcher.lidzas(layout, "up")) {
            assertThat(stranger.isBound()).isTrue();
            assertThat(refused.awaitEnd()).isEqualTo(1);
            assertThat(refused.output())
                    .startsWith("Port " + port + ", which document-service needs, is taken by")
                    .contains("process " + ProcessHandle.current().pid())
                    .hasLineCount(1);
        }
    }

    @Test
    @Order(3)
    void upStartsAMunicipalityAndTheFirstRequestIsAnsweredAsTheReadmeShows() throws Exception {
        launcher = Launcher.lidzas(layout, "up", "--reset");
        assertThat(running().awaitReady())
                .contains("/q/swagger-ui", "/q/health", "karlis", "/token")
                .doesNotContain("Building");
        assertThat(firstAnswer()).isEqualTo(README.firstAnswer().strip());
    }

    @Test
    @Order(4)
    void theDemoTellsOfFourPeople() throws Exception {
        try (Launcher demo = Launcher.lidzas(layout, "demo")) {
            assertThat(demo.awaitEnd()).as(demo.output()).isZero();
            assertThat(demo.output().split("a week go to assistant", -1)).hasSize(5);
        }
    }

    @Test
    @Order(5)
    void theDemoIsToldThroughTheGatewaysTableOfPaths() throws Exception {
        try (PathGateway gateway = PathGateway.before(layout);
                Launcher demo =
                        Launcher.lidzas(
                                layout, Map.of("LIDZAS_GATEWAY", gateway.address()), "demo")) {
            assertThat(demo.awaitEnd()).as(demo.output()).isZero();
            assertThat(demo.output().split("a week go to assistant", -1)).hasSize(5);
        }
    }

    @Test
    @Order(6)
    void aSecondLauncherOnTheSameDataIsRefused() throws Exception {
        try (Launcher beside = Launcher.lidzas(layout, "up")) {
            assertThat(beside.awaitEnd()).isEqualTo(1);
            assertThat(beside.output()).startsWith("A sandbox already runs").hasLineCount(1);
        }
    }

    @Test
    @Order(7)
    void afterAKillTheNextStartRecoversByItselfAndKeepsTheData() throws Exception {
        String before = applications();
        assertThat(before).contains("\"id\"");
        running().kill();
        assertThat(new Municipality(layout).postgres().isRunning()).isTrue();

        launcher = Launcher.lidzas(layout, "up");
        assertThat(running().awaitReady()).contains("An earlier run was not stopped");
        assertThat(applications()).isEqualTo(before);
    }

    @Test
    @Order(8)
    void ctrlCLeavesNothingRunning() throws Exception {
        running().interrupt();
        assertThat(running().awaitEnd()).isNotZero();
        assertThat(running().output()).contains("Stopped.").doesNotContain("has ended");
        assertThat(layout.ports().keySet()).allMatch(Ports::isFree);
    }

    private static Launcher running() {
        return Objects.requireNonNull(launcher, "up has not been started");
    }

    private static String firstAnswer() throws IOException, InterruptedException {
        return shell(README.firstRequest());
    }

    /** What the caseworker of the README's token command sees, as bytes. */
    private static String applications() throws IOException, InterruptedException {
        return shell(
                README.firstRequest()
                        .replace("username=anna", "username=liga")
                        .replaceAll("localhost:8082/\\S+", "localhost:8081/v1/applications"));
    }

    /** Runs lines of the README as a newcomer's shell does, only with this test's ports. */
    private static String shell(String lines) throws IOException, InterruptedException {
        String shifted =
                PORT.matcher(lines)
                        .replaceAll(port ->
                                "localhost:"
                                        + (Integer.parseInt(port.group(1)) + layout.portOffset()));
        Process shell = new ProcessBuilder("sh", "-eu", "-c", shifted).start();
        String printed = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(shell.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(shell.exitValue()).as(printed).isZero();
        return printed;
    }
}
