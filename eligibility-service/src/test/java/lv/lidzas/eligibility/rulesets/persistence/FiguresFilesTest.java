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
import java.util.stream.Stream;
import lv.lidzas.eligibility.rules.facts.Purposes;
import lv.lidzas.eligibility.rules.hours.GrantedTime;
import lv.lidzas.eligibility.rules.hours.Per;
import lv.lidzas.eligibility.rules.law.RuleSetId;
import lv.lidzas.eligibility.rules.ruleset.Act;
import lv.lidzas.eligibility.rules.ruleset.Edition;
import lv.lidzas.eligibility.rules.ruleset.Figure;
import lv.lidzas.eligibility.rules.ruleset.RuleCalendar;
import lv.lidzas.eligibility.rules.ruleset.RuleSet;
import lv.lidzas.eligibility.rules.ruleset.RuleSets;
import lv.lidzas.eligibility.rules.ruleset.mk316.Mk316;
import lv.lidzas.eligibility.rules.ruleset.mk316.Mk316Settings;
import lv.lidzas.eligibility.rules.ruleset.mk942.Examples;
import lv.lidzas.eligibility.rules.ruleset.mk942.Mk942;
import lv.lidzas.eligibility.rules.ruleset.mk942.OpinionForSight;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One file per act and first day in force, all of them read, the day decides. */
class FiguresFilesTest {

    private static final Mk942 ACT = new Mk942(RuleCalendar.PAGE, OpinionForSight.REQUIRED);
    private static final Mk316 MK316 = new Mk316(Mk316Settings.UNSAID);
    private static final List<Act<?>> ACTS = List.of(ACT, MK316);
    private static final RuleSetId PREVIEW = new RuleSetId("MK316-2027");
    private static final String FILE = "rulesets/mk942/2016-01-01.yaml";

    @TempDir private Path root;

    @Test
    void theFileOfRegulation942SaysWhatIsKnown() {
        RuleSet rules = FiguresFiles.read(ACT).getFirst().rules();

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

        RuleSets rules = RuleSets.page(FiguresFiles.read(ACT, root), List.of());

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

    @Test
    void aFutureFileIsShownAsPreviewAndNeverDecides() throws IOException {
        String today = resource("rulesets/mk316/2023-01-01.yaml");
        write(
                root.resolve("mk316"),
                "2027-01-01.yaml",
                today.replace("ruleSet: MK316-2022", "ruleSet: MK316-2027")
                        .replace("notBefore: 2022-05-25", "notBefore: null")
                        .replace("periodYearsMax: 3", "periodYearsMax: 5"));

        for (RuleCalendar calendar : RuleCalendar.values()) {
            RuleSets without = Examples.ruleSets(calendar, OpinionForSight.REQUIRED);
            RuleSets with = without.with(FiguresFiles.previews(ACTS, root));

            RuleSet shown = with.byId(PREVIEW, LocalDate.of(2026, 11, 23));
            assertThat(shown).isNotNull();
            assertThat(with.isPreview(shown)).isTrue();
            assertThat(with.all(Examples.DAY)).contains(shown);
            assertThat(with.told(Examples.DAY)).doesNotContain(shown);
            LocalDate.of(2012, 1, 1)
                    .datesUntil(LocalDate.of(2036, 1, 1))
                    .forEach(day ->
                            assertThat(with.inForceOn(day).id())
                                    .isEqualTo(without.inForceOn(day).id())
                                    .isNotEqualTo(PREVIEW));
        }
    }

    @Test
    void aPreviewWithTheIdOfARuleSetThatIsThereStopsTheStart() throws IOException {
        write(root.resolve("mk316"), "2027-01-01.yaml", resource("rulesets/mk316/2023-01-01.yaml"));
        RuleSets rules = Examples.ruleSets();

        assertThatThrownBy(() -> rules.with(FiguresFiles.previews(ACTS, root)))
                .hasMessageContaining("has the id of another rule set");
    }

    @Test
    void aFolderWithoutPreviewsStopsTheStart() {
        assertThatThrownBy(() -> FiguresFiles.previews(ACTS, root))
                .hasMessageContaining("holds no previews");
    }

    @Test
    void aNewFileOfRegulation316ChangesNumbersAgesAndPurposesWithoutCode() throws IOException {
        String today = resource("rulesets/mk316/2023-01-01.yaml");
        write(
                root.resolve("rulesets/mk316"),
                "2027-01-01.yaml",
                today.replace("ruleSet: MK316-2022", "ruleSet: MK316-2027")
                        .replace("notBefore: 2022-05-25", "notBefore: null")
                        .replace("childFromYears: 5", "childFromYears: 4")
                        .replace("code: PARALYMPIC_SPORT", "code: SPORT")
                        .replace("coefficient1: 900,", "coefficient1: 1000,"));
        List<Edition> editions =
                Stream.concat(
                                FiguresFiles.read(MK316).stream(),
                                FiguresFiles.read(MK316, root).stream())
                        .toList();

        RuleSets rules = RuleSets.national(editions);

        assertThat(rules.inForceOn(LocalDate.of(2026, 12, 31)).id().value())
                .isEqualTo("MK316-2022");
        RuleSet changed = rules.inForceOn(LocalDate.of(2027, 1, 1));
        assertThat(changed.id()).isEqualTo(PREVIEW);
        assertThat(changed.purposes())
                .extracting(served -> served.purpose().code())
                .contains("SPORT")
                .doesNotContain("PARALYMPIC_SPORT");
        assertThat(changed.figures()).extracting(Figure::value).contains(4, 1000);
    }

    private static int most(RuleSets rules, LocalDate day) {
        return rules.inForceOn(day).hours().most().minutes();
    }

    private void write(String name, String content) throws IOException {
        write(root.resolve("rulesets/mk942"), name, content);
    }

    private static void write(Path folder, String name, String content) throws IOException {
        Files.writeString(Files.createDirectories(folder).resolve(name), content);
    }

    private static String original() throws IOException {
        return resource(FILE);
    }

    private static String resource(String file) throws IOException {
        try (InputStream content =
                FiguresFilesTest.class.getClassLoader().getResourceAsStream(file)) {
            return new String(
                    Objects.requireNonNull(content).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
