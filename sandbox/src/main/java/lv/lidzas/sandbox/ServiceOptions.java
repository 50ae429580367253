package lv.lidzas.sandbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lv.lidzas.testkit.servers.Deployable;
import lv.lidzas.testkit.servers.ServerFailure;

/** The options with which the Java machine of a service is started. */
@FunctionalInterface
public interface ServiceOptions {

    /** The options of this service. */
    List<String> of(Deployable service);

    /** The same with one more. */
    default ServiceOptions and(String option) {
        return service -> Stream.concat(of(service).stream(), Stream.of(option)).toList();
    }

    /** Small processes that start quickly: four of them share a laptop with everything else. */
    static ServiceOptions laptop() {
        ServiceOptions small =
                _ ->
                        List.of(
                                // An AOT cache needs this room at once; without it Java
                                // begins with a part of the machine's memory.
                                "-Xms16m",
                                "-Xmx192m",
                                "-XX:+UseSerialGC",
                                "-XX:+UseCompactObjectHeaders",
                                "-XX:+UnlockDiagnosticVMOptions",
                                "-XX:ArchiveRelocationMode=0",
                                "-XX:-AOTAdapterCaching",
                                "-XX:TieredStopAtLevel=1",
                                // As much as is needed anyway; on the way there everything
                                // would be collected twice.
                                "-XX:MetaspaceSize=96m",
                                "--enable-native-access=ALL-UNNAMED",
                                "--sun-misc-unsafe-memory-access=allow");
        return service ->
                service == Deployable.SCHEDULING
                        // Whoever tries it out sees at once that others are asked.
                        ? small.and("-Dlidzas.stand-ins.look-every=PT2S").of(service)
                        : small.of(service);
    }

    /** The same with what a training recorded since the services were built; the file does not fit another build. */
    default ServiceOptions trained(Path project) {
        return service ->
                Stream.concat(
                                of(service).stream(),
                                Training.cache(project, service)
                                        .map(it -> "-XX:AOTCache=" + it)
                                        .stream())
                        .toList();
    }

    /** Those of the images, in as much memory as a pod gets. */
    static ServiceOptions production(Path project) {
        List<String> image =
                List.of(only("JDK_JAVA_OPTIONS=\"(.*)\"", project, "Dockerfile").split(" "));
        return service -> {
            String pod = "k8s/base/" + service.folder() + "/deployment.yaml";
            List<String> options = new ArrayList<>(image);
            options.add("-XX:MaxRAM=" + only("(?s)limits:.*?memory: (\\d+)Mi", project, pod) + "m");
            return options;
        };
    }

    /** The same for a load that a handful of logins make, which is far beyond what one may. */
    default ServiceOptions withoutLimits() {
        return service -> {
            List<String> options = new ArrayList<>(of(service));
            options.add("-Dlidzas.rate-limit.per-minute=100000000");
            highest(service)
                    .forEach((limit, most) -> options.add("-Dlidzas." + limit + "=" + most));
            return options;
        };
    }

    /** As high as each may be set. */
    private static Map<String, Long> highest(Deployable service) {
        return switch (service) {
            case APPLICATION ->
                    Map.of(
                            "quotas.drafts-per-login", 100_000L,
                            "quotas.drafts-per-portal", 100_000L,
                            "quotas.open-per-login", 100_000L,
                            "quotas.open-per-portal", 100_000L,
                            "quotas.open-per-person", 1_000L);
            case DOCUMENT ->
                    Map.of(
                            "document-quotas.per-case", 10_000L,
                            "document-quotas.bytes-per-case", 1_000_000_000_000L,
                            "document-quotas.day", 1_000_000L,
                            "document-quotas.day-for-portal", 1_000_000L,
                            "document-quotas.day-bytes", 1_000_000_000_000L,
                            "document-quotas.day-bytes-for-portal", 1_000_000_000_000L,
                            "document-quotas.held", 100_000L,
                            "document-quotas.held-for-portal", 100_000L);
            case ELIGIBILITY, SCHEDULING -> Map.of();
        };
    }

    private static String only(String pattern, Path project, String file) {
        try {
            Matcher found =
                    Pattern.compile(pattern).matcher(Files.readString(project.resolve(file)));
            if (!found.find()) {
                throw new ServerFailure(file + " has no " + pattern + ".");
            }
            return found.group(1);
        } catch (IOException problem) {
            throw new ServerFailure(file + " cannot be read: " + problem.getMessage(), problem);
        }
    }
}
