package lv.lidzas.eligibility.persistence;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import lv.lidzas.eligibility.domain.Purpose;
import lv.lidzas.eligibility.domain.ruleset.RuleParameters;
import org.jspecify.annotations.Nullable;

/** The figures of the rule sets, from one file per act and first day in force. */
public final class FileRuleParameters {

    private static final JsonMapper YAML =
            JsonMapper.builder(new YAMLFactory())
                    .addModule(new JavaTimeModule())
                    .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
                    .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                    .build();

    private FileRuleParameters() {}

    record FileContent(
            @JsonProperty(required = true) LocalDate version,
            @JsonProperty(required = true) int childFromYears,
            @JsonProperty(required = true) int adultFromYears,
            @JsonProperty(required = true) int clientMinutesPerWeekMax,
            @JsonProperty(required = true) int visualBenefitMinutesPerWeek,
            @JsonProperty(required = true) int periodYearsMax,
            @JsonProperty(required = true) Map<Purpose, @Nullable Integer> purposeMinutesPerWeek) {}

    /**
     * Reads and checks a file.
     *
     * @param act the folder, for example {@code mk942}
     * @param version the first day of the figures, which is the file's name and stands in it
     * @throws IllegalStateException if it is missing or says something impossible; the service must not start then
     */
    public static RuleParameters read(String act, LocalDate version) {
        String file = "rulesets/" + act + "/" + version + ".yaml";
        try (InputStream content =
                Thread.currentThread().getContextClassLoader().getResourceAsStream(file)) {
            if (content == null) {
                throw new IllegalStateException(file + " is missing.");
            }
            return checked(file, version, YAML.readValue(content, FileContent.class));
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read.", e);
        }
    }

    private static RuleParameters checked(String file, LocalDate version, FileContent content) {
        if (!content.version().equals(version)) {
            throw new IllegalStateException(
                    file + " says version " + content.version() + ". Maybe it was copied.");
        }
        EnumSet<Purpose> unnamed = EnumSet.allOf(Purpose.class);
        unnamed.removeAll(content.purposeMinutesPerWeek().keySet());
        if (!unnamed.isEmpty()) {
            throw new IllegalStateException(
                    file
                            + " leaves out "
                            + unnamed
                            + ". Maybe null was meant: no figure is known.");
        }
        Map<Purpose, Integer> known = new EnumMap<>(Purpose.class);
        content.purposeMinutesPerWeek()
                .forEach((purpose, minutes) -> {
                    if (minutes != null) {
                        known.put(purpose, minutes);
                    }
                });
        return new RuleParameters(
                content.version(),
                content.childFromYears(),
                content.adultFromYears(),
                content.clientMinutesPerWeekMax(),
                content.visualBenefitMinutesPerWeek(),
                content.periodYearsMax(),
                known);
    }
}
