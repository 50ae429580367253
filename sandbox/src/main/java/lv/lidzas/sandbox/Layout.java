package lv.lidzas.sandbox;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import lv.lidzas.sandbox.demo.Addresses;
import lv.lidzas.testkit.servers.Deployable;
import lv.lidzas.testkit.servers.Ports;
import lv.lidzas.testkit.servers.ServerFailure;

/**
 * Where a municipality has its files and which ports it uses.
 *
 * @param project the root of the project, where the built services are
 * @param folder where data and logs are kept
 * @param portOffset added to every port, so that a second municipality fits beside the first
 */
public record Layout(Path project, Path folder, int portOffset) {

    private static final int POSTGRES = 15432;
    private static final int KAFKA = 19092;
    private static final int KAFKA_CONTROLLER = 19093;
    private static final int ISSUER = 8085;

    /** Two layouts whose offsets differ by a multiple of this share no port: no two ports above are alike modulo 40. */
    private static final int STEP = 40;

    private static final int STEPS_MIN = 25;
    private static final int STEPS_MAX = 300;

    /** What this program has given away already, though nobody may listen there yet. */
    private static final Set<Integer> GIVEN = ConcurrentHashMap.newKeySet();

    /** The layout of {@code ./lidzas up}; LIDZAS_FOLDER and LIDZAS_PORT_OFFSET change it. */
    public static Layout of(Path project, Map<String, String> environment) {
        Path folder = project.resolve(environment.getOrDefault("LIDZAS_FOLDER", ".lidzas"));
        return new Layout(
                project, folder, offset(environment.getOrDefault("LIDZAS_PORT_OFFSET", "0")));
    }

    /** A layout with ports that nobody uses now. */
    public static Layout onFreePorts(Path project, Path folder) {
        for (int attempt = 0; attempt < 1000; attempt++) {
            int offset = STEP * ThreadLocalRandom.current().nextInt(STEPS_MIN, STEPS_MAX);
            Layout layout = new Layout(project, folder, offset);
            if (GIVEN.add(offset) && layout.ports().keySet().stream().allMatch(Ports::isFree)) {
                return layout;
            }
        }
        throw new ServerFailure("No free ports found for the sandbox.");
    }

    public int postgresPort() {
        return POSTGRES + portOffset;
    }

    public int kafkaPort() {
        return KAFKA + portOffset;
    }

    public int kafkaControllerPort() {
        return KAFKA_CONTROLLER + portOffset;
    }

    public int issuerPort() {
        return ISSUER + portOffset;
    }

    public int port(Deployable service) {
        return service.port() + portOffset;
    }

    public int managementPort(Deployable service) {
        return service.managementPort() + portOffset;
    }

    public URI issuer() {
        return URI.create("http://localhost:" + issuerPort());
    }

    public URI address(Deployable service) {
        return URI.create("http://localhost:" + port(service));
    }

    /** Where a service tells how it is. */
    public URI management(Deployable service) {
        return URI.create("http://localhost:" + managementPort(service));
    }

    /** The addresses that a client from outside needs. */
    public Addresses addresses() {
        return new Addresses(
                address(Deployable.APPLICATION).toString(),
                address(Deployable.ELIGIBILITY).toString(),
                address(Deployable.DOCUMENT).toString(),
                address(Deployable.SCHEDULING).toString(),
                issuer().toString());
    }

    /** Every port and who will listen on it. */
    SequencedMap<Integer, String> ports() {
        SequencedMap<Integer, String> ports = new TreeMap<>();
        for (Deployable service : Deployable.values()) {
            ports.put(port(service), service.folder());
            ports.put(managementPort(service), "the health of " + service.folder());
        }
        ports.put(issuerPort(), "the token issuer");
        ports.put(postgresPort(), "PostgreSQL");
        ports.put(kafkaPort(), "Kafka");
        ports.put(kafkaControllerPort(), "Kafka's controller");
        return ports;
    }

    private static int offset(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException _) {
            throw new ServerFailure(
                    "LIDZAS_PORT_OFFSET is \"" + text + "\"; it has to be a number.");
        }
    }
}
