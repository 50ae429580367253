package lv.lidzas.sandbox.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The bills of materials of the services (CycloneDX), as a build makes them. */
final class Bills {

    private static final String END = "-cyclonedx.json";

    private Bills() {}

    static List<Path> of(Path checkout) throws IOException {
        try (Stream<Path> modules = Files.list(checkout)) {
            return modules.filter(it -> it.getFileName().toString().endsWith("-service"))
                    .flatMap(it -> ends(it.resolve("target")))
                    .sorted()
                    .toList();
        }
    }

    private static Stream<Path> ends(Path target) {
        try (Stream<Path> files = Files.list(target)) {
            return files.filter(it -> it.getFileName().toString().endsWith(END)).toList().stream();
        } catch (IOException problem) {
            throw new NoRelease(target + " cannot be read: " + problem.getMessage());
        }
    }
}
