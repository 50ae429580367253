package lv.lidzas.eligibility.rules;

import io.cucumber.java.ParameterType;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import lv.lidzas.eligibility.assessments.domain.WaitsFor;
import lv.lidzas.eligibility.rules.facts.DisabilityGroup;
import lv.lidzas.eligibility.rules.facts.DocumentKind;
import lv.lidzas.eligibility.rules.facts.Limitation;
import lv.lidzas.eligibility.rules.facts.Purpose;
import lv.lidzas.eligibility.rules.facts.Purposes;
import lv.lidzas.eligibility.rules.facts.SupportIntensity;
import lv.lidzas.eligibility.rules.logic.OutcomeKind;
import lv.lidzas.eligibility.rules.ruleset.mk316.NationalExamples;

/** The words of the scenarios. */
public class Words {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    @ParameterType("\\d{2}\\.\\d{2}\\.\\d{4}")
    public LocalDate diena(String text) {
        return LocalDate.parse(text, DAY);
    }

    @ParameterType("ir izpildīts|nav izpildīts|ir neskaidrs|neattiecas")
    public OutcomeKind iznakums(String text) {
        return switch (text) {
            case "ir izpildīts" -> OutcomeKind.MET;
            case "nav izpildīts" -> OutcomeKind.NOT_MET;
            case "ir neskaidrs" -> OutcomeKind.UNCLEAR;
            default -> OutcomeKind.NOT_APPLICABLE;
        };
    }

    @ParameterType("dokumentus|dokumentu pārbaudi|darbinieku|lēmuma izdošanu")
    public WaitsFor gaida(String text) {
        return switch (text) {
            case "dokumentus" -> WaitsFor.DOCUMENTS;
            case "dokumentu pārbaudi" -> WaitsFor.DOCUMENT_REVIEW;
            case "darbinieku" -> WaitsFor.CASEWORKER;
            default -> WaitsFor.ISSUE;
        };
    }

    @ParameterType(
            "augstākā izglītība|izglītība|darbs|dienas centrs|sabiedriski pasākumi|iestādes|brīvais laiks"
                    + "|studijas|paralimpiskais sports|skola|valde|brīvprātīgais darbs|centrs vai darbnīca|ārstēšana"
                    + "|cita aktivitāte")
    public Purpose pasakums(String text) {
        return switch (text) {
            case "darbs" -> Purposes.WORK;
            case "izglītība" -> Purposes.EDUCATION;
            case "augstākā izglītība" -> Purposes.HIGHER_EDUCATION;
            case "dienas centrs" -> Purposes.DAY_CARE;
            case "sabiedriski pasākumi" -> Purposes.PUBLIC_EVENT;
            case "iestādes" -> Purposes.INSTITUTION;
            case "studijas" -> NationalExamples.UNIVERSITY_STUDIES;
            case "paralimpiskais sports" -> NationalExamples.PARALYMPIC_SPORT;
            case "skola" -> NationalExamples.SCHOOL;
            case "valde" -> NationalExamples.BOARD_MEMBERSHIP;
            case "brīvprātīgais darbs" -> NationalExamples.VOLUNTARY_WORK;
            case "centrs vai darbnīca" -> NationalExamples.DAY_CENTRE;
            case "ārstēšana" -> NationalExamples.REGULAR_TREATMENT;
            case "cita aktivitāte" -> NationalExamples.OTHER_ACTIVITY;
            default -> Purposes.LEISURE;
        };
    }

    @ParameterType(
            "asistenta atzinums|īpašas kopšanas atzinums|pārstāvības dokuments|darba devēja apliecinājums"
                    + "|izglītības iestādes apliecinājums|dienas centra apliecinājums|pasākumu rīkotāja apliecinājums"
                    + "|invaliditātes lēmums|automobiļa atzinums|paralimpiskās komitejas apliecinājums|valdes apliecinājums"
                    + "|ārstēšanas apliecinājums|brīvprātīgā darba līgums")
    public DocumentKind dokuments(String text) {
        return switch (text) {
            case "asistenta atzinums" -> DocumentKind.OPINION_ASSISTANT_NEED;
            case "īpašas kopšanas atzinums" -> DocumentKind.OPINION_SPECIAL_CARE;
            case "pārstāvības dokuments" -> DocumentKind.REPRESENTATION_PROOF;
            case "darba devēja apliecinājums" -> DocumentKind.CONFIRMATION_EMPLOYER;
            case "izglītības iestādes apliecinājums" -> DocumentKind.CONFIRMATION_EDUCATION;
            case "dienas centra apliecinājums" -> DocumentKind.CONFIRMATION_DAY_CENTRE;
            case "invaliditātes lēmums" -> DocumentKind.DISABILITY_DECISION;
            case "automobiļa atzinums" -> DocumentKind.OPINION_CAR_ADAPTATION;
            case "paralimpiskās komitejas apliecinājums" -> DocumentKind.CONFIRMATION_PARALYMPIC;
            case "valdes apliecinājums" -> DocumentKind.CONFIRMATION_BOARD;
            case "ārstēšanas apliecinājums" -> DocumentKind.CONFIRMATION_TREATMENT;
            case "brīvprātīgā darba līgums" -> DocumentKind.VOLUNTARY_WORK_CONTRACT;
            default -> DocumentKind.CONFIRMATION_INSTITUTION;
        };
    }

    @ParameterType("1|2")
    public SupportIntensity koeficients(String text) {
        return SupportIntensity.of(Integer.parseInt(text));
    }

    @ParameterType("ir no bērnības|nav no bērnības")
    public Boolean noBernibas(String text) {
        return text.equals("ir no bērnības");
    }

    @ParameterType("III|II|I")
    public DisabilityGroup grupa(String text) {
        return DisabilityGroup.valueOf(text);
    }

    @ParameterType("redze|kustības|garīgā veselība|dzirde")
    public Limitation ierobezojums(String text) {
        return switch (text) {
            case "redze" -> Limitation.VISUAL;
            case "kustības" -> Limitation.MOBILITY;
            case "garīgā veselība" -> Limitation.MENTAL;
            default -> Limitation.HEARING;
        };
    }
}
