package lv.lidzas.eligibility.rulesets.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import lv.lidzas.eligibility.rules.facts.Purposes;
import lv.lidzas.eligibility.rules.hours.GrantedTime;
import lv.lidzas.eligibility.rules.hours.Per;
import lv.lidzas.eligibility.rules.law.RuleSetId;
import lv.lidzas.eligibility.rules.ruleset.Figure;
import lv.lidzas.eligibility.rules.ruleset.RuleCalendar;
import lv.lidzas.eligibility.rules.ruleset.RuleSet;
import lv.lidzas.eligibility.rules.ruleset.RuleSets;
import lv.lidzas.eligibility.rules.ruleset.mk942.Mk942;
import lv.lidzas.eligibility.rules.ruleset.mk942.OpinionForSight;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One file per act and first day in force, all of them read, the day decides. */
class FiguresFilesTest {

    private static final Mk942 ACT = new Mk942(RuleCalendar.PAGE, OpinionForSight.REQUIRED);
    private static final String FILE = "rulesets/mk942/2016-01-01.yaml";

    @TempDir private Path root;

    @Test
    void theFileOfRegulation942SaysWhatIsKnown() {
        RuleSet rules = FiguresFiles.read(ACT).getFirst();

        assertThat(rules.figuresFrom()).isEqualTo(LocalDate.of(2016, 1, 1));
        assertThat(rules.hours().most()).isEqualTo(new GrantedTime(2400, Per.WEEK));
        assertThat(rules.figures())
                .extracting(Figure::id, Figure::value)
                .contains(
                        org.assertj.core.api.Assertions.tuple("visual-benefit-time", 600),
                        org.assertj.core.api.Assertions.tuple("period-max", 1));
        assertThat(rules.purposes())
                .filteredOn(served -> served.most() != null)
                .singleElement()
                .satisfies(served -> {
                    assertThat(served.purpose()).isEqualTo(Purposes.LEISURE);
                    assertThat(served.most()).isEqualTo(new GrantedTime(120, Per.WEEK));
                });
    }

    @Test
    void ofTwoFilesTheDayChooses() throws IOException {
        String first = original();
        write("2016-01-01.yaml", first);
        write("2019-07-01.yaml", first.replace("2400", "1800"));

        RuleSets rules = RuleSets.of(FiguresFiles.read(ACT, root));

        assertThat(most(rules, LocalDate.of(2019, 6, 30))).isEqualTo(2400);
        assertThat(most(rules, LocalDate.of(2019, 7, 1))).isEqualTo(1800);
        assertThat(most(rules, LocalDate.of(2012, 1, 1))).isEqualTo(2400);
        assertThat(rules.all(LocalDate.of(2026, 1, 1)))
                .singleElement()
                .returns(LocalDate.of(2019, 7, 1), RuleSet::figuresFrom);
        RuleSetId id = rules.inForceOn(LocalDate.of(2018, 1, 1)).id();
        assertThat(rules.byId(id, LocalDate.of(2018, 1, 1)))
                .returns(LocalDate.of(2016, 1, 1), RuleSet::figuresFrom);
    }

    @Test
    void anActWithoutFiguresStopsTheStart() {
        assertThatThrownBy(() -> FiguresFiles.read(ACT, root)).hasMessageContaining("no figures");
    }

    @Test
    void aFileThatIsNotNamedAfterItsFirstDayStopsTheStart() throws IOException {
        write("figures.yaml", original());

        assertThatThrownBy(() -> FiguresFiles.read(ACT, root))
                .hasMessageContaining("not named after the first day");
    }

    @Test
    void aFigureThatIsMissingWrongOrUnknownStopsTheStart() throws IOException {
        for (String bad :
                List.of(
                        original().replace("adultFromYears: 18\n", ""),
                        original().replace("adultFromYears: 18", "adultFromYears: many"),
                        original().replace("LEISURE: 120", "LEISURE: 20000"),
                        original().replace("  WORK: null\n", ""),
                        original() + "\nhorses: 1\n")) {
            write("2016-01-01.yaml", bad);

            assertThatThrownBy(() -> FiguresFiles.read(ACT, root))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("2016-01-01.yaml");
        }
    }

    private static int most(RuleSets rules, LocalDate day) {
        return rules.inForceOn(day).hours().most().minutes();
    }

    private void write(String name, String content) throws IOException {
        Path folder = Files.createDirectories(root.resolve("rulesets/mk942"));
        Files.writeString(folder.resolve(name), content);
    }

    private static String original() throws IOException {
        try (InputStream content =
                FiguresFilesTest.class.getClassLoader().getResourceAsStream(FILE)) {
            return new String(
                    Objects.requireNonNull(content).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
