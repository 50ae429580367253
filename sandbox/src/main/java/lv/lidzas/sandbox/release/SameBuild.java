package lv.lidzas.sandbox.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What two builds of one commit made, byte by byte: whoever builds it again gets the same, or was given something else. */
final class SameBuild {

    private static final List<String> MADE =
            List.of(
                    "application-service/target/quarkus-app",
                    "eligibility-service/target/quarkus-app",
                    "document-service/target/quarkus-app",
                    "assistant-scheduling-service/target/quarkus-app",
                    "sandbox/target/sandbox.jar",
                    "sandbox/target/lib");

    /** Quarkus numbers what it records in the order in which its steps end, and they run side by side. */
    private static final String NUMBERED = "generated-bytecode.jar";

    private SameBuild() {}

    /** The SHA-256 of each file that goes into an image and is the same in each build, by its path in the checkout. */
    static SortedMap<String, String> hashes(Path checkout) throws IOException {
        SortedMap<String, String> hashes = new TreeMap<>();
        for (String made : MADE) {
            try (Stream<Path> files = Files.walk(checkout.resolve(made))) {
                for (Path file :
                        files.filter(Files::isRegularFile)
                                .filter(it -> !it.endsWith(NUMBERED))
                                .toList()) {
                    hashes.put(checkout.relativize(file).toString(), sha256(file));
                }
            }
        }
        return hashes;
    }

    /** The files that differ, or that only one of two builds has. */
    static List<String> differing(SortedMap<String, String> one, SortedMap<String, String> other) {
        TreeSet<String> all = new TreeSet<>(one.keySet());
        all.addAll(other.keySet());
        return all.stream()
                .filter(file -> !one.getOrDefault(file, "").equals(other.getOrDefault(file, "")))
                .toList();
    }

    private static String sha256(Path file) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(Files.readAllBytes(file)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Each Java has SHA-256.", impossible);
        }
    }
}
