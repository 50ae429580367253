package lv.lidzas.eligibility.letters.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lv.lidzas.eligibility.decisions.domain.Relation;
import lv.lidzas.eligibility.letters.domain.LetterText.Block;
import lv.lidzas.eligibility.letters.domain.LetterText.Section;
import lv.lidzas.eligibility.rulesets.domain.RuleTexts;
import lv.lidzas.kit.words.Language;
import lv.lidzas.kit.words.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class LetterWriterTest {

    @Test
    void aGrantSaysWhoAsksWhatIsGrantedWhyAndHowToContestIt() {
        LetterText letter = full(LetterExamples.granted());

        assertThat(letter.sender())
                .containsExactly(
                        "Parauga novada sociālais dienests",
                        "Parauga iela 1, Paraugi",
                        "www.paraugs.example");
        assertThat(letter.addressee())
                .containsExactly("Anna Paraudziņa", "Vētras iela 1 – 2", "Ludza, LV-5701");
        assertThat(letter.title()).isEqualTo("Lēmums par asistenta pakalpojuma piešķiršanu");
        assertThat(letter.reference()).contains("Lēmuma diena: 23.11.2026.");
        assertThat(letter.sections())
                .extracting(Section::heading)
                .containsExactly(
                        "Prasījums",
                        "Konstatētie fakti",
                        "Pamatojums",
                        "Piemērotās tiesību normas",
                        "Nolēmums",
                        "Apstrīdēšana",
                        "Paraksts");
    }

    @Test
    void timeIsInHoursAndMinutesAndWeeksAreDays() {
        assertThat(said(full(LetterExamples.granted()), "Nolēmums"))
                .contains(
                        "Laiks: ne vairāk kā 21 stunda nedēļā.",
                        "Laikposms: no 23.11.2026. līdz 22.11.2027., abas dienas ieskaitot. Nedēļa ir no pirmdienas līdz"
                                + " svētdienai: pirmā 23.11.2026. – 29.11.2026., pēdējā 22.11.2027.");
        assertThat(said(full(LetterExamples.withBenefit()), "Nolēmums"))
                .contains(
                        "Laiks: ne vairāk kā 11 stundas 30 minūtes nedēļā.",
                        "Izvērtētais laiks ir 21 stunda 30 minūtes nedēļā; no tā atskaitīts laiks, ko sedz valsts pabalsts"
                                + " par asistenta izmantošanu: 10 stundas nedēļā.");
        assertThat(said(full(LetterExamples.ofChild()), "Nolēmums"))
                .contains("Laiks: ne vairāk kā 10 stundas 1 minūte nedēļā.");
        assertThat(said(full(LetterExamples.national()), "Nolēmums"))
                .contains("Laiks: ne vairāk kā 80 stundas mēnesī.")
                .noneMatch(line -> line.contains("Nedēļa"));
    }

    @Test
    void theReasonsNameTheLawAndWhatThePersonWrote() {
        assertThat(said(full(LetterExamples.granted()), "Pamatojums"))
                .contains(
                        "Personai ir I vai II invaliditātes grupa. Personai ir II invaliditātes grupa."
                                + " (pašvaldības lapas skaidrojums: tiesības saņemt, 2. rinda (S3))",
                        "Personas dzīvesvieta ir deklarēta šajā novadā."
                                + " (pašvaldības lapas skaidrojums: iesniegšana un iesnieguma saturs (S6, S10))",
                        "Pasākums „darbs” ir pieteikts un ir sarakstā. Darbs: pasākums ir sarakstā."
                                + " (Ministru kabineta 18.12.2012. noteikumi Nr. 942, 1. pielikuma 1. punkts)",
                        "Amatpersonas pamatojums: Izvērtēts mājas vizītē; šķēršļu nav.")
                .noneMatch(line -> line.contains("Bērnam"))
                .noneMatch(line -> line.contains("redzes traucējumu dēļ"));
    }

    @ParameterizedTest
    @MethodSource("lv.lidzas.eligibility.letters.domain.LetterExamples#all")
    void thePageOfTheMunicipalityIsNeverLaw(LetterMatter matter) {
        List<Block> norms = section(full(matter), "Piemērotās tiesību normas").blocks();

        assertThat(norms.getFirst().items())
                .hasSizeGreaterThan(1)
                .contains(
                        matter.taken() == null
                                ? "Administratīvā procesa likums: 67. pants, 70. pants un 76.–79. pants"
                                : "Administratīvā procesa likums: 62. pants, 67. pants, 70. pants un 76.–79. pants")
                .anyMatch(norm ->
                        norm.startsWith("Invaliditātes likums: 12. panta pirmās daļas 3. punkts"))
                .noneMatch(norm -> norm.contains("lapa"));
        assertThat(norms.subList(1, norms.size()))
                .allSatisfy(block ->
                        assertThat(block.paragraph()).contains("kas pati nav tiesību norma"));
    }

    @Test
    void aRefusalSaysWhatStandsAgainstItAndWhatWouldChangeIt() {
        LetterText letter = full(LetterExamples.refused());

        assertThat(letter.title()).isEqualTo("Lēmums par atteikumu piešķirt asistenta pakalpojumu");
        assertThat(said(letter, "Pamatojums"))
                .anyMatch(line ->
                        line.contains("III invaliditātes grupa, bet pakalpojumu piešķir I un II"));
        assertThat(said(letter, "Kas varētu mainīt lēmumu"))
                .contains("To mainītu tikai jauns VDEĀVK lēmums par invaliditātes grupu.");
        assertThat(said(letter, "Nolēmums"))
                .contains("Atteikt piešķirt asistenta pakalpojumu šādiem pasākumiem:");
    }

    @Test
    void aConditionThatWasMetBeforeIsNoReasonByItsOutcome() {
        assertThat(said(full(LetterExamples.refusedSince()), "Pamatojums"))
                .anyMatch(line ->
                        line.startsWith(
                                "Nav izpildīts nosacījums: Personai ir I vai II invaliditātes grupa. ("))
                .noneMatch(line -> line.contains("Personai ir II invaliditātes grupa"));
    }

    @Test
    void whatIsLeftOutOfAGrantIsRefusedWithItsReason() {
        LetterText letter = full(LetterExamples.inPart());

        assertThat(letter.title()).contains("daļai pieteikto pasākumu");
        assertThat(said(letter, "Nolēmums"))
                .contains("Atteikt piešķirt asistenta pakalpojumu šādiem pasākumiem:");
        assertThat(said(letter, "Pamatojums"))
                .anyMatch(line -> line.contains("tikai redzes invaliditātes gadījumā"));
    }

    @Test
    void whereSomethingIsRefusedTheLetterSaysWhatThePersonSaidOrWhyNobodyAsked() {
        assertThat(said(full(LetterExamples.inPart()), "Personas viedoklis"))
                .containsExactly(
                        "Persona bija uzaicināta izteikt viedokli. Izteiktais viedoklis: Studijām vajag palīgu.");
        assertThat(said(full(LetterExamples.refusedOnStatedGround()), "Personas viedoklis"))
                .containsExactly(
                        "Persona bija uzaicināta izteikt viedokli līdz 20.11.2026.; viedoklis nav izteikts.");
        assertThat(said(full(LetterExamples.refused()), "Personas viedoklis"))
                .containsExactly("Viedokli nebija iespējams noskaidrot: persona nav sasniedzama.");
        assertThat(full(LetterExamples.granted()).sections())
                .extracting(Section::heading)
                .doesNotContain("Personas viedoklis");
    }

    @Test
    void whatThePersonWishedNoMoreIsNotRefused() {
        LetterText letter = full(LetterExamples.onWish());

        assertThat(letter.title()).isEqualTo("Lēmums par asistenta pakalpojuma piešķiršanu");
        assertThat(said(letter, "Nolēmums")).noneMatch(line -> line.startsWith("Atteikt"));
    }

    @Test
    void aGrantByAnAssessmentOfTheNeedNamesCoefficientAndHoursOfEachPurpose() {
        LetterText letter = full(LetterExamples.assessed());

        assertThat(said(letter, "Konstatētie fakti"))
                .contains(
                        "Sociālais dienests vajadzību novērtēja 15.01.2021.",
                        "Atbalsta intensitātes koeficients: 2",
                        "Invaliditāte nav no bērnības.");
        assertThat(said(letter, "Nolēmums"))
                .containsSubsequence(
                        "Laiks, ko katram pasākumam dod novērtētais koeficients 2:",
                        "Algots darbs vai saimnieciskā darbība: 160 stundas mēnesī",
                        "Cita aktivitāte ārpus mājokļa: 30 stundas mēnesī");
    }

    @Test
    void theEndOfAGrantSaysAfterWhichDayAndWhichGrant() {
        LetterText letter = full(LetterExamples.endedOnWish());

        assertThat(letter.title()).isEqualTo("Lēmums par asistenta pakalpojuma izbeigšanu");
        assertThat(said(letter, "Nolēmums"))
                .containsExactly(
                        "Izbeigt asistenta pakalpojumu; pēc 31.12.2026. to vairs nesniedz. Tas bija piešķirts ar lēmumu:",
                        "Lēmuma numurs: 0192f3a1-7a07-7c00-8000-00000000000c");
        assertThat(said(letter, "Pamatojums"))
                .containsExactly("Amatpersonas pamatojums: Izvērtēts mājas vizītē; šķēršļu nav.");
        assertThat(said(full(LetterExamples.ended()), "Pamatojums")).hasSize(3);
    }

    @Test
    void aSuspensionSaysOnWhichDaysAndAResumptionFromWhichOn() {
        assertThat(full(LetterExamples.suspended()).title())
                .isEqualTo("Lēmums par asistenta pakalpojuma apturēšanu");
        assertThat(said(full(LetterExamples.suspended()), "Nolēmums"))
                .containsExactly(
                        "Apturēt no 04.01.2027. līdz 31.01.2027. asistenta pakalpojumu, kas piešķirts ar lēmumu:",
                        "Lēmuma numurs: 0192f3a1-7a07-7c00-8000-00000000000c");
        assertThat(said(full(LetterExamples.suspendedOpen()), "Nolēmums").getFirst())
                .startsWith("Apturēt no 04.01.2027., līdz ar citu lēmumu");
        assertThat(said(full(LetterExamples.suspendedOpen()), "Pamatojums")).hasSize(3);
        assertThat(said(full(LetterExamples.resumed()), "Nolēmums").getFirst())
                .startsWith("Atjaunot no 18.01.2027. apturēto asistenta pakalpojumu");
    }

    @Test
    void aGrantSaysHowItStandsToOthersAndWhoSigns() {
        for (Relation relation : Relation.values()) {
            assertThat(said(full(LetterExamples.relating(relation)), "Nolēmums").getLast())
                    .startsWith("Šis lēmums");
        }
        assertThat(said(full(LetterExamples.granted()), "Paraksts"))
                .containsExactly(
                        "Lēmumu paraksta: Sociālā dienesta vadītājs",
                        "Vārds, uzvārds, pašrocīgs paraksts:");
    }

    @Test
    void theLastDaysOfContestingFollowTheWayOfSending() {
        assertThat(said(full(LetterExamples.granted()), "Apstrīdēšana"))
                .contains(
                        "izsniedzot personīgi (paziņots 24.11.2026.): 28.12.2026.",
                        "nosūtot uz oficiālo elektronisko adresi (paziņots 26.11.2026.): 28.12.2026.",
                        "nosūtot ierakstītā pasta sūtījumā (paziņots 01.12.2026.): 04.01.2027.",
                        "nosūtot vienkāršā pasta sūtījumā (paziņots 02.12.2026.): 04.01.2027.",
                        "iesniegumu iesniedz: Parauga novada sociālais dienests, Parauga iela 1, Paraugi",
                        "iesniegumu izskata: Parauga novada dome");
        assertThat(said(full(LetterExamples.refused()), "Apstrīdēšana"))
                .noneMatch(line -> line.contains("vienkāršā pasta"));
    }

    @ParameterizedTest
    @MethodSource("lv.lidzas.eligibility.letters.domain.LetterExamples#all")
    void easyLanguageNamesEveryReasonThatTheFullLetterNames(LetterMatter matter) {
        for (Language language : Language.values()) {
            List<LetterReason> reasons = LetterReasons.of(matter);
            List<String> full = reasons(write(matter, language, LetterStyle.FULL), language);
            List<String> easy = reasons(write(matter, language, LetterStyle.EASY), language);

            assertThat(reasons).isNotEmpty();
            assertThat(full).hasSameSizeAs(reasons);
            assertThat(easy).hasSameSizeAs(reasons);
            for (int i = 0; i < reasons.size(); i++) {
                LetterReason reason = reasons.get(i);
                if (reason.outcome() != null) {
                    assertThat(full.get(i))
                            .contains(RuleTexts.in(language).outcome(reason.outcome()));
                    assertThat(easy.get(i)).isEqualTo(easily(reason, language));
                } else {
                    assertThat(easy.get(i)).contains(stated(reason, language));
                    assertThat(full.get(i)).contains(stated(reason, language));
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyOutcomeOfTheRulesHasEasyWords(Language language) {
        LetterWords words = new LetterWords(language, LetterStyle.EASY);

        assertThat(Texts.in("rules").keys(language))
                .filteredOn(key -> key.startsWith("outcome."))
                .hasSizeGreaterThan(30)
                .allSatisfy(key ->
                        assertThat(words.easyOutcome(key.substring("outcome.".length())))
                                .as(key)
                                .isNotNull());
    }

    @ParameterizedTest
    @MethodSource("lv.lidzas.eligibility.letters.domain.LetterExamples#all")
    void easyLanguageSaysAllElseToo(LetterMatter matter) {
        Set<String> full = everything(write(matter, Language.LV, LetterStyle.FULL));
        Set<String> easy = everything(write(matter, Language.LV, LetterStyle.EASY));

        // Facts, norms, remedies and names of purposes are the same sentences.
        assertThat(easy)
                .containsAll(items(full(matter), "Konstatētie fakti"))
                .containsAll(
                        section(full(matter), "Piemērotās tiesību normas")
                                .blocks()
                                .getFirst()
                                .items())
                .containsAll(section(full(matter), "Prasījums").blocks().getFirst().items());
        assertThat(easy).hasSameSizeAs(full);
    }

    @ParameterizedTest
    @MethodSource("lv.lidzas.eligibility.letters.domain.LetterExamples#all")
    void noLetterHasAKeyWhereWordsBelong(LetterMatter matter) {
        for (Language language : Language.values()) {
            for (LetterStyle style : LetterStyle.values()) {
                LetterText letter = write(matter, language, style);
                assertThat(everything(letter))
                        .as("%s %s", language, style)
                        .allSatisfy(line ->
                                assertThat(line)
                                        .doesNotContain("{", "}", "_")
                                        .doesNotContain("..", " ,", " .")
                                        .doesNotMatch("[a-z.-]+"));
            }
        }
    }

    private static String easily(LetterReason reason, Language language) {
        String text =
                Objects.requireNonNull(
                        new LetterWords(language, LetterStyle.EASY)
                                .easyOutcome(Objects.requireNonNull(reason.outcome()).code()));
        return RuleTexts.in(language).filled(text, reason.outcome());
    }

    private static String stated(LetterReason reason, Language language) {
        return Objects.requireNonNull(reason.stated()).in(language);
    }

    private static LetterText full(LetterMatter matter) {
        return write(matter, Language.LV, LetterStyle.FULL);
    }

    private static LetterText write(LetterMatter matter, Language language, LetterStyle style) {
        return LetterExamples.WRITER.write(matter, LetterExamples.ANNA, language, style);
    }

    private static List<String> reasons(LetterText letter, Language language) {
        return letter.sections().stream()
                .filter(section ->
                        Set.of("Pamatojums", "Kāpēc mēs tā nolēmām", "Reasons", "Why we decided so")
                                .contains(section.heading()))
                .findFirst()
                .orElseThrow()
                .blocks()
                .getFirst()
                .items();
    }

    private static List<String> items(LetterText letter, String heading) {
        return section(letter, heading).blocks().stream()
                .flatMap(block -> block.items().stream())
                .toList();
    }

    private static List<String> said(LetterText letter, String heading) {
        return lines(section(letter, heading)).toList();
    }

    private static Section section(LetterText letter, String heading) {
        return letter.sections().stream()
                .filter(section -> section.heading().equals(heading))
                .findFirst()
                .orElseThrow();
    }

    private static Set<String> everything(LetterText letter) {
        return letter.sections().stream()
                .flatMap(LetterWriterTest::lines)
                .collect(Collectors.toSet());
    }

    private static Stream<String> lines(Section section) {
        return section.blocks().stream()
                .flatMap(block ->
                        Stream.concat(
                                Stream.ofNullable(block.paragraph()), block.items().stream()));
    }
}
