package lv.lidzas.sandbox.deploy;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lv.lidzas.testkit.ApprovedFile;

/** What docker-compose.yml must hold beside what the code says; each fault is a sentence. */
final class ComposeRules {

    private static final Set<String> FOR_PEOPLE = Set.of("gateway", "issuer", "postgres", "kafka");
    private static final Pattern TAGGED = Pattern.compile("[a-z0-9./-]+:\\d[A-Za-z0-9.-]*");
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final Pattern CLASS_OF_A_CHECK = Pattern.compile("lv\\.lidzas(?:\\.\\w+)+");

    private final ComposeFile compose;
    private final GatewayFile gateway;
    private final List<String> faults = new ArrayList<>();

    private ComposeRules(ComposeFile compose, GatewayFile gateway) {
        this.compose = compose;
        this.gateway = gateway;
    }

    static List<String> faults(ComposeFile compose, GatewayFile gateway) {
        ComposeRules rules = new ComposeRules(compose, gateway);
        compose.services().keySet().stream().map(String::valueOf).forEach(rules::everyContainer);
        ServiceInCode.all().forEach(rules::everyService);
        return rules.faults;
    }

    private void everyContainer(String name) {
        Map<?, ?> container = compose.service(name);
        check(container.containsKey("mem_limit"), name + " has no limit of memory");
        check(
                String.valueOf(container.get("logging")).contains("max-size"),
                name + " keeps its log for ever");
        check(container.containsKey("healthcheck"), name + " has no health check");
        check(
                FOR_PEOPLE.contains(name) || !container.containsKey("ports"),
                name + " takes a port of the host, so it has one replica at most");
        check(
                container.get("ports") == null
                        || compose.ports(name).stream().allMatch(it -> it.startsWith("127.0.0.1:")),
                name + " is open to the network");
        image(name, String.valueOf(container.get("image")));
        if (container.containsKey("healthcheck")) {
            health(name, String.join(" ", compose.check(name)));
        }
    }

    /** Ours have the version of the build; others name theirs. */
    private void image(String name, String image) {
        String ours =
                "${LIDZAS_REGISTRY:-lidzas}/" + name + ":${LIDZAS_VERSION:-" + version() + "}";
        check(
                compose.service(name).containsKey("build")
                        ? image.equals(ours)
                        : TAGGED.matcher(image).matches(),
                name + " has the image " + image);
    }

    private void health(String name, String command) {
        check(
                !command.contains("/opt/kafka/bin"),
                name + " starts a program of Kafka as its check");
        CLASS_OF_A_CHECK
                .matcher(command)
                .results()
                .map(it -> "service-kit/src/main/java/" + it.group().replace('.', '/') + ".java")
                .forEach(it ->
                        check(
                                Files.exists(ApprovedFile.root().resolve(it)),
                                name + " is asked by " + it + ", which there is not"));
    }

    private void everyService(ServiceInCode service) {
        String name = service.name();
        String path = "/" + service.service().context();
        check(name.equals(gateway.routes().get(path)), path + " does not lead to " + name);
        GatewayFile.Backend backend = gateway.backends().get(name);
        check(
                backend != null
                        && backend.path().equals(path)
                        && backend.host().equals(name)
                        && backend.port() == service.port()
                        && backend.healthPort() == service.managementPort(),
                "the gateway does not find " + name);
        Map<String, String> variables = compose.environment(name);
        check(
                path.equals(variables.get("LIDZAS_PUBLIC_PATH")),
                name + " does not know its path " + path);
        check(
                seconds(compose.service(name).get("stop_grace_period"))
                        > seconds(variables.get("LIDZAS_SHUTDOWN_DELAY"))
                                + seconds(service.kit().getProperty("quarkus.shutdown.timeout")),
                name + " is killed before its requests end");
        check(
                compose.check(name)
                        .contains(
                                "http://localhost:" + service.managementPort() + "/q/health/ready"),
                name + " is not asked whether it is ready");
        variables.keySet().stream()
                .filter(it -> !service.variablesRead().contains(it))
                .forEach(it -> faults.add(name + " reads no " + it));
        service.variablesNeeded().stream()
                .filter(it -> !variables.containsKey(it))
                .forEach(it -> faults.add(name + " needs " + it));
    }

    private void check(boolean holds, String fault) {
        if (!holds) {
            faults.add(fault);
        }
    }

    static String version() {
        return ProjectFile.version();
    }

    private static long seconds(Object duration) {
        return Stream.of(String.valueOf(duration))
                .flatMap(it -> NUMBER.matcher(it).results())
                .mapToLong(it -> Long.parseLong(it.group()))
                .sum();
    }
}
