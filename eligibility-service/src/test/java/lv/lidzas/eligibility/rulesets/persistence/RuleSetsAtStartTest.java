package lv.lidzas.eligibility.rulesets.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import lv.lidzas.eligibility.config.RulesConfig;
import lv.lidzas.eligibility.rules.law.RuleSetId;
import lv.lidzas.eligibility.rules.ruleset.RuleSet;
import lv.lidzas.eligibility.rules.ruleset.RuleSets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The settings of a municipality, as it writes them, choose its rules. */
class RuleSetsAtStartTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    @TempDir private Path folder;

    @Test
    void withoutSettingsThePageDecides() {
        assertThat(serving(Map.of(), DAY)).isEqualTo("MK942-2016");
    }

    @Test
    void theNationalCalendarDecidesByTheDay() {
        Map<String, String> national = Map.of("lidzas.rules.calendar", "national");

        assertThat(serving(national, DAY)).isEqualTo("MK316-2022");
        assertThat(serving(national, LocalDate.of(2022, 6, 20))).isEqualTo("NONE-IN-FORCE");
    }

    @Test
    void aMunicipalityThatKnowsTheDayOfTheAmendmentSaysIt() {
        Map<String, String> known =
                Map.of(
                        "lidzas.rules.calendar", "national",
                        "lidzas.rules.mk316-2022-from", "2022-06-15");

        assertThat(serving(known, LocalDate.of(2022, 6, 20))).isEqualTo("MK316-2022");
    }

    @Test
    void aFolderOfPreviewsIsShown() throws IOException {
        Path act = Files.createDirectories(folder.resolve("mk316"));
        try (InputStream today =
                RuleSetsAtStartTest.class.getResourceAsStream("/rulesets/mk316/2023-01-01.yaml")) {
            String text =
                    new String(
                            Objects.requireNonNull(today).readAllBytes(), StandardCharsets.UTF_8);
            Files.writeString(
                    act.resolve("2027-01-01.yaml"), text.replace("MK316-2022", "MK316-2027"));
        }

        RuleSets rules = rules(Map.of("lidzas.rules.previews", folder.toString()));

        RuleSet preview = rules.byId(new RuleSetId("MK316-2027"), DAY);
        assertThat(preview).isNotNull();
        assertThat(rules.isPreview(preview)).isTrue();
    }

    private static String serving(Map<String, String> settings, LocalDate day) {
        return rules(settings).inForceOn(day).id().value();
    }

    private static RuleSets rules(Map<String, String> settings) {
        SmallRyeConfig config =
                new SmallRyeConfigBuilder()
                        .withMapping(RulesConfig.class)
                        .withSources(new PropertiesConfigSource(settings, "municipality", 100))
                        .build();
        return new RuleSetsAtStart().ruleSets(config.getConfigMapping(RulesConfig.class));
    }
}
