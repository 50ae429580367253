package lv.lidzas.sandbox.deploy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lv.lidzas.testkit.ApprovedFile;

/** Files of the project's root as text. */
final class ProjectFile {

    private static final Pattern VERSION =
            Pattern.compile("<artifactId>lidzas</artifactId>\\s*<version>([^<]+)</version>");

    private ProjectFile() {}

    /** The version that the build gives to everything. */
    static String version() {
        Matcher found = VERSION.matcher(read("pom.xml"));
        if (!found.find()) {
            throw new AssertionError("pom.xml has no version.");
        }
        return found.group(1);
    }

    static String read(String file) {
        try {
            return Files.readString(ApprovedFile.root().resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
