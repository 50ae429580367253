package lv.lidzas.sandbox;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import lv.lidzas.testkit.servers.ServerFailure;

/** The keys that encrypt personal codes in the database and by which parties are known; made once and kept as long as the data. */
final class Secrets {

    private static final List<String> VARIABLES =
            List.of("LIDZAS_DATA_KEY", "LIDZAS_INDEX_KEY", "LIDZAS_PARTY_KEY");
    private static final int KEY_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Secrets() {}

    /** The variables with their keys. */
    static Map<String, String> keptIn(Path folder) {
        Path file = folder.resolve("keys.properties");
        try {
            if (!Files.exists(file)) {
                Files.createDirectories(folder);
                write(file);
            }
            Properties keys = new Properties();
            try (Reader reader = Files.newBufferedReader(file)) {
                keys.load(reader);
            }
            return VARIABLES.stream()
                    .collect(Collectors.toMap(it -> it, it -> keys.getProperty(it, "")));
        } catch (IOException problem) {
            throw new ServerFailure(
                    "The keys in " + file + " cannot be used: " + problem.getMessage(), problem);
        }
    }

    private static void write(Path file) throws IOException {
        Properties keys = new Properties();
        VARIABLES.forEach(it -> keys.setProperty(it, random()));
        Path unfinished = file.resolveSibling(file.getFileName() + ".unfinished");
        Files.deleteIfExists(unfinished);
        Files.createFile(
                unfinished,
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try (Writer writer = Files.newBufferedWriter(unfinished, StandardCharsets.UTF_8)) {
            keys.store(
                    writer,
                    "Keys of the sandbox: without them the personal codes in the database cannot be read.");
        }
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static String random() {
        byte[] bytes = new byte[KEY_BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }
}
