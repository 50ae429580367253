package lv.lidzas.eligibility.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.lv.Ja;
import io.cucumber.java.lv.Kad;
import io.cucumber.java.lv.Tad;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import lv.lidzas.eligibility.assessments.domain.Assessment;
import lv.lidzas.eligibility.assessments.domain.AssessmentId;
import lv.lidzas.eligibility.assessments.domain.DecisionId;
import lv.lidzas.eligibility.assessments.domain.WaitsFor;
import lv.lidzas.eligibility.rules.facts.DisabilityGroup;
import lv.lidzas.eligibility.rules.facts.DocumentKind;
import lv.lidzas.eligibility.rules.facts.ExampleCase;
import lv.lidzas.eligibility.rules.facts.Facts;
import lv.lidzas.eligibility.rules.facts.Limitation;
import lv.lidzas.eligibility.rules.facts.Purpose;
import lv.lidzas.eligibility.rules.facts.SupportIntensity;
import lv.lidzas.eligibility.rules.hours.GrantPeriod;
import lv.lidzas.eligibility.rules.hours.GrantedHours;
import lv.lidzas.eligibility.rules.hours.GrantedTime;
import lv.lidzas.eligibility.rules.hours.Per;
import lv.lidzas.eligibility.rules.law.RuleSetId;
import lv.lidzas.eligibility.rules.logic.OutcomeKind;
import lv.lidzas.eligibility.rules.logic.TraceNode;
import lv.lidzas.eligibility.rules.ruleset.Evaluation;
import lv.lidzas.eligibility.rules.ruleset.RuleCalendar;
import lv.lidzas.eligibility.rules.ruleset.RuleSet;
import lv.lidzas.eligibility.rules.ruleset.mk316.Mk316Settings;
import lv.lidzas.eligibility.rules.ruleset.mk316.NationalExamples;
import lv.lidzas.eligibility.rules.ruleset.mk316.SeveralPurposes;
import lv.lidzas.eligibility.rules.ruleset.mk942.Examples;
import lv.lidzas.eligibility.rules.ruleset.mk942.OpinionForSight;
import org.jspecify.annotations.Nullable;

/** What the sentences of the scenarios do. */
public class RuleSteps {

    private ExampleCase example = Examples.ANNA_ADULT_GROUP_II;
    private RuleCalendar calendar = RuleCalendar.PAGE;
    private OpinionForSight opinionForSight = OpinionForSight.REQUIRED;
    private Mk316Settings settings = Mk316Settings.UNSAID;
    private @Nullable Facts facts;
    private @Nullable Evaluation evaluation;
    private @Nullable GrantedHours hours;

    @Kad("ir pilnīga pieaugušā lieta")
    public void adult() {
        example = Examples.ANNA_ADULT_GROUP_II;
    }

    @Kad("ir pilnīga bērna lieta")
    public void child() {
        example = Examples.JANIS_CHILD_8;
    }

    @Kad("ir pilnīga redzes invaliditātes lieta")
    public void groupOneSight() {
        example = Examples.PETERIS_GROUP_I_SIGHT;
    }

    @Kad("ir pilnīga pieaugušā lieta pēc MK 316")
    public void nationalAdult() {
        calendar = RuleCalendar.NATIONAL;
        example = NationalExamples.ANNA_ADULT_GROUP_II;
    }

    @Kad("ir pilnīga bērna lieta pēc MK 316")
    public void nationalChild() {
        calendar = RuleCalendar.NATIONAL;
        example = NationalExamples.JANIS_CHILD;
    }

    @Kad("ir pilnīga redzes invaliditātes lieta pēc MK 316")
    public void nationalGroupOneSight() {
        calendar = RuleCalendar.NATIONAL;
        example = NationalExamples.PETERIS_GROUP_I_SIGHT;
    }

    @Kad("visi dokumenti izdoti {diena}")
    public void issued(LocalDate day) {
        example = example.issuedOn(day);
    }

    @Kad("pašvaldība noteikusi, ka pabalsts mēnesī sedz {int} stundas")
    public void benefitOfMonth(int benefitHours) {
        settings =
                new Mk316Settings(
                        settings.severalPurposes(), benefitHours * 60, settings.firstDays());
    }

    @Kad("pašvaldība vairāku pasākumu stundas saskaita")
    public void hoursAreAdded() {
        settings =
                new Mk316Settings(
                        SeveralPurposes.SUM,
                        settings.benefitMinutesPerMonth(),
                        settings.firstDays());
    }

    @Kad("pašvaldība skaita lielāko pasākumu")
    public void largestCounts() {
        settings =
                new Mk316Settings(
                        SeveralPurposes.MAXIMUM,
                        settings.benefitMinutesPerMonth(),
                        settings.firstDays());
    }

    @Kad("pašvaldība zina, ka 2022. gada grozījumi ir spēkā no {diena}")
    public void amendmentFrom(LocalDate day) {
        settings =
                new Mk316Settings(
                        settings.severalPurposes(),
                        settings.benefitMinutesPerMonth(),
                        Map.of(new RuleSetId("MK316-2022"), day));
    }

    @Kad("persona dzimusi {diena}")
    public void born(LocalDate day) {
        example = example.bornOn(day);
    }

    @Kad("pieteikts tikai pasākums {pasakums}")
    public void applyingFor(Purpose purpose) {
        example = example.applyingFor(purpose);
    }

    @Kad("pieteikti pasākumi {pasakums} un {pasakums}")
    public void applyingFor(Purpose one, Purpose other) {
        example = example.applyingFor(one, other);
    }

    @Kad("iesniegumu iesniedz likumiskais pārstāvis")
    public void represented() {
        example = example.represented();
    }

    @Kad("dzīvesvieta deklarēta citā pašvaldībā")
    public void declaredElsewhere() {
        example = example.declaredElsewhere();
    }

    @Kad("iesniedzēja identitāte nav pārbaudīta")
    public void unidentified() {
        example = example.unidentified();
    }

    @Kad("persona saņem valsts pabalstu par asistenta izmantošanu")
    public void receivesBenefit() {
        example = example.receivingVisualBenefit();
    }

    @Kad("nav pievienots {dokuments}")
    public void without(DocumentKind kind) {
        example = example.without(kind);
    }

    @Kad("saņemts, bet nav pārbaudīts {dokuments}")
    public void received(DocumentKind kind) {
        example = example.withReceived(kind);
    }

    @Kad("noraidīts {dokuments}")
    public void rejected(DocumentKind kind) {
        example = example.withRejected(kind);
    }

    @Kad("pieņemts {dokuments}")
    public void verified(DocumentKind kind) {
        example = example.withVerified(kind);
    }

    @Kad("pieņemts {dokuments}, derīgs līdz {diena}")
    public void verifiedUntil(DocumentKind kind, LocalDate day) {
        example = example.withVerifiedUntil(day, kind);
    }

    @Kad("pieņemts {dokuments} ar {grupa} grupu")
    public void opinion(DocumentKind kind, DisabilityGroup group) {
        example = example.withOpinion(kind, group);
    }

    @Kad("pieņemts {dokuments} ar {grupa} grupu, derīgs līdz {diena}")
    public void opinionUntil(DocumentKind kind, DisabilityGroup group, LocalDate day) {
        example = example.withOpinionUntil(day, kind, group);
    }

    @Kad("pieņemts {dokuments} ar {grupa} grupu un ierobežojumu {ierobezojums}")
    public void opinion(DocumentKind kind, DisabilityGroup group, Limitation limitation) {
        example = example.withOpinion(kind, group, limitation);
    }

    @Kad("pieņemts {dokuments} ar ierobežojumu {ierobezojums}")
    public void opinion(DocumentKind kind, Limitation limitation) {
        example = example.withOpinion(kind, null, limitation);
    }

    @Kad("novērtēts ar koeficientu {koeficients}")
    public void needAssessed(SupportIntensity intensity) {
        example = example.assessed(intensity, null);
    }

    @Kad("novērtējumā vajadzība nav konstatēta")
    public void noNeedFound() {
        example = example.assessed(SupportIntensity.NO_NEED, null);
    }

    @Kad("novērtēts ar koeficientu {koeficients} un konstatēts, ka invaliditāte {noBernibas}")
    public void needAssessed(SupportIntensity intensity, Boolean fromChildhood) {
        example = example.assessed(intensity, fromChildhood);
    }

    @Kad("asistenta atzinumu I grupas redzes invaliditātei neprasa")
    public void opinionForSightIsWaived() {
        opinionForSight = OpinionForSight.WAIVED;
    }

    @Kad("pašvaldība piemēro valsts noteikumu kalendāru")
    public void nationalCalendar() {
        calendar = RuleCalendar.NATIONAL;
    }

    @Ja("lēmumu pieņem {diena}")
    public void decide(LocalDate day) {
        facts = example.on(day);
        evaluation = rules(day).evaluate(facts);
        hours = evaluation.hours();
    }

    @Ja("lēmumu pieņem {diena} un darbinieks izvērtē {int} stundas nedēļā")
    public void decide(LocalDate day, int assessedHours) {
        decide(day);
        hours = rules(day).hours().grant(Objects.requireNonNull(facts), assessedHours * 60);
    }

    @Ja("lēmumu pieņem {diena} un darbinieks izvērtē {int} stundas mēnesī")
    public void decideByMonth(LocalDate day, int assessedHours) {
        decide(day, assessedHours);
    }

    @Tad("nosacījums {string} {iznakums}")
    public void condition(String id, OutcomeKind expected) {
        assertThat(outcomes(id)).as(id).containsOnly(expected);
    }

    @Tad("nosacījums {string} neattiecas vai nav izpildīts")
    public void conditionDoesNotConcern(String id) {
        assertThat(outcomes(id))
                .as(id)
                .isSubsetOf(OutcomeKind.NOT_APPLICABLE, OutcomeKind.NOT_MET)
                .isNotEmpty();
    }

    @Tad("kopējais iznākums {iznakums}")
    public void outcome(OutcomeKind expected) {
        assertThat(OutcomeKind.of(result().outcome())).isEqualTo(expected);
    }

    @Tad("trūkst tikai: {dokuments}")
    public void missing(DocumentKind kind) {
        assertThat(result().missingDocuments()).containsExactly(kind);
    }

    @Tad("netrūkst neviena dokumenta")
    public void nothingMissing() {
        assertThat(result().missingDocuments()).isEmpty();
    }

    @Tad("lieta gaida {gaida}")
    public void waitsFor(WaitsFor expected) {
        DecisionId proposed = result().isFavourable() ? new DecisionId(new UUID(0, 1)) : null;
        Assessment assessment =
                new Assessment(
                        new AssessmentId(new UUID(0, 2)),
                        Instant.EPOCH,
                        Objects.requireNonNull(facts),
                        result(),
                        proposed,
                        true);
        assertThat(assessment.waitsFor()).isEqualTo(expected);
    }

    @Tad("sagatavo lēmuma projektu")
    public void proposes() {
        assertThat(result().isFavourable()).isTrue();
    }

    @Tad("lēmuma projektu nesagatavo")
    public void proposesNothing() {
        assertThat(result().isFavourable()).isFalse();
    }

    @Tad("piešķir {int} stundas nedēļā")
    public void grants(int expectedHours) {
        assertThat(Objects.requireNonNull(hours).granted())
                .isEqualTo(new GrantedTime(expectedHours * 60, Per.WEEK));
    }

    @Tad("stundas jāizvērtē tikai pasākumam {pasakums}")
    public void leavesToAssess(Purpose purpose) {
        assertThat(hours).isNull();
        assertThat(result().purposesToAssess()).containsExactly(purpose);
    }

    @Tad("piešķir {int} stundas mēnesī")
    public void grantsByMonth(int expectedHours) {
        assertThat(Objects.requireNonNull(hours).granted())
                .isEqualTo(new GrantedTime(expectedHours * 60, Per.MONTH));
    }

    @Tad("piemēro noteikumus {word}")
    public void served(String ruleSet) {
        assertThat(result().ruleSetId()).isEqualTo(new RuleSetId(ruleSet));
    }

    @Tad("ilgākais laikposms ir no {diena} līdz {diena}")
    public void longest(LocalDate first, LocalDate last) {
        assertThat(rules(first).period().from(Objects.requireNonNull(facts)))
                .isEqualTo(new GrantPeriod(first, last));
    }

    @Tad("piešķīrums ilgst no {diena} līdz {diena}")
    public void lasts(LocalDate first, LocalDate last) {
        assertThat(result().period()).isEqualTo(new GrantPeriod(first, last));
    }

    @Tad("cilvēks var piešķirt pasākumu {pasakums}")
    public void mayBeGranted(Purpose purpose) {
        assertThat(result().mayBeGranted(purpose)).isTrue();
    }

    @Tad("cilvēks nevar piešķirt pasākumu {pasakums}")
    public void mayNotBeGranted(Purpose purpose) {
        assertThat(result().mayBeGranted(purpose)).isFalse();
    }

    private RuleSet rules(LocalDate day) {
        return Examples.ruleSets(calendar, opinionForSight, settings).inForceOn(day);
    }

    private Evaluation result() {
        return Objects.requireNonNull(evaluation);
    }

    private Set<OutcomeKind> outcomes(String id) {
        List<TraceNode> nodes =
                result().trace().walk().filter(node -> node.id().equals(id)).toList();
        return nodes.stream()
                .map(node -> OutcomeKind.of(node.evaluated()))
                .collect(Collectors.toSet());
    }
}
