package lv.lidzas.eligibility.rulesets.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import lv.lidzas.eligibility.rules.ruleset.Act;
import lv.lidzas.eligibility.rules.ruleset.Edition;

/** The figures of an act: every file {@code rulesets/<act>/<first day in force>.yaml} beside the code. */
public final class FiguresFiles {

    private static final String SUFFIX = ".yaml";
    private static final JsonMapper YAML =
            JsonMapper.builder(new YAMLFactory())
                    .addModule(new JavaTimeModule())
                    .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
                    .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                    .build();

    private FiguresFiles() {}

    /**
     * The rule set of an act, once for each file of figures.
     *
     * @throws IllegalStateException if there is no file or one says something impossible; the service must not start then
     */
    public static <F extends Record> List<Edition> read(Act<F> act) {
        try {
            Path code = codeOf(FiguresFiles.class);
            if (Files.isDirectory(code)) {
                return read(act, code);
            }
            try (FileSystem jar = FileSystems.newFileSystem(code)) {
                return read(act, jar.getPath("/"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "The figures of " + act.folder() + " cannot be read.", e);
        }
    }

    static <F extends Record> List<Edition> read(Act<F> act, Path root) throws IOException {
        Path folder = root.resolve("rulesets").resolve(act.folder());
        List<Edition> editions = editions(act, folder);
        if (editions.isEmpty()) {
            throw new IllegalStateException(
                    folder + " holds no figures. Maybe the folder has another name.");
        }
        return editions;
    }

    /**
     * The rule sets of figures that may come, from {@code <folder>/<act>/<first day in force>.yaml}.
     *
     * @throws IllegalStateException if there is none or one says something impossible; the service must not start then
     */
    static List<Edition> previews(List<Act<?>> acts, Path folder) {
        List<Edition> previews = new ArrayList<>();
        for (Act<?> act : acts) {
            try {
                previews.addAll(editions(act, folder.resolve(act.folder())));
            } catch (IOException e) {
                throw new UncheckedIOException("The previews in " + folder + " cannot be read.", e);
            }
        }
        if (previews.isEmpty()) {
            throw new IllegalStateException(
                    folder + " holds no previews. Maybe the setting names another folder.");
        }
        return previews;
    }

    private static <F extends Record> List<Edition> editions(Act<F> act, Path folder)
            throws IOException {
        try (Stream<Path> files = Files.isDirectory(folder) ? Files.list(folder) : Stream.empty()) {
            return files.sorted().map(file -> edition(act, file)).toList();
        }
    }

    private static <F extends Record> Edition edition(Act<F> act, Path file) {
        try (InputStream content = Files.newInputStream(file)) {
            return act.with(dayOf(file), YAML.readValue(content, act.shape()));
        } catch (IOException e) {
            throw new IllegalStateException(
                    file + " is not as " + act.shape().getSimpleName() + " needs it.", e);
        }
    }

    /**
     * The rule set of a file that is not beside the code.
     *
     * @throws JsonProcessingException if it is not as the act needs it
     */
    public static <F extends Record> Edition parse(Act<F> act, LocalDate from, String file)
            throws JsonProcessingException {
        return act.with(from, YAML.readValue(file, act.shape()));
    }

    private static LocalDate dayOf(Path file) {
        String name = String.valueOf(file.getFileName());
        try {
            return LocalDate.parse(name.substring(0, name.length() - SUFFIX.length()));
        } catch (DateTimeParseException | IndexOutOfBoundsException e) {
            throw new IllegalStateException(
                    file + " is not named after the first day of its figures.", e);
        }
    }

    /** The folder or jar of a class; class loaders list no folders. */
    private static Path codeOf(Class<?> type) {
        URI place;
        try {
            place = type.getProtectionDomain().getCodeSource().getLocation().toURI();
        } catch (URISyntaxException e) {
            throw new IllegalStateException("The code lies nowhere that can be read.", e);
        }
        String jar = place.getRawSchemeSpecificPart();
        return place.getScheme().equals("jar")
                ? Path.of(URI.create(jar.substring(0, jar.indexOf("!/"))))
                : Path.of(place);
    }
}
