package lv.lidzas.eligibility.rulesets.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.quarkus.runtime.util.ClassPathUtils;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
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
        URL folder = FiguresFiles.class.getClassLoader().getResource("rulesets/" + act.folder());
        if (folder == null) {
            throw new IllegalStateException(
                    "There is no folder of figures of " + act.folder() + ".");
        }
        // Not by the place of this class: one that comes out of an AOT cache does not know from
        // where.
        return ClassPathUtils.processAsPath(folder, path -> filled(act, path));
    }

    static <F extends Record> List<Edition> read(Act<F> act, Path root) {
        return filled(act, root.resolve("rulesets").resolve(act.folder()));
    }

    private static <F extends Record> List<Edition> filled(Act<F> act, Path folder) {
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
            previews.addAll(editions(act, folder.resolve(act.folder())));
        }
        if (previews.isEmpty()) {
            throw new IllegalStateException(
                    folder + " holds no previews. Maybe the setting names another folder.");
        }
        return previews;
    }

    private static <F extends Record> List<Edition> editions(Act<F> act, Path folder) {
        try (Stream<Path> files = Files.isDirectory(folder) ? Files.list(folder) : Stream.empty()) {
            return files.sorted().map(file -> edition(act, file)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The figures in " + folder + " cannot be read.", e);
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
}
