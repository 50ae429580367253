package lv.lidzas.eligibility.rules.ruleset.mk316;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import lv.lidzas.eligibility.rules.facts.DocumentKind;
import lv.lidzas.eligibility.rules.facts.Purpose;
import lv.lidzas.eligibility.rules.facts.SupportIntensity;
import lv.lidzas.eligibility.rules.ruleset.Figure;
import lv.lidzas.eligibility.rules.ruleset.FigureCheck;
import lv.lidzas.eligibility.rules.ruleset.FigureUnit;
import lv.lidzas.kit.words.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * The figures and purposes of the regulation from a day on (noteikumu skaitļi un pasākumi).
 *
 * @param ruleSet the id of the rule set that they make
 * @param notBefore the first day on which they may hold, when the day of the file is only one on which they surely do; else absent
 * @param childFromYears the birthday from which a child is served
 * @param adultFromYears the birthday that makes an adult
 * @param clientMinutesPerMonthMax the most minutes of a client in a month
 * @param childMinutesPerMonth the minutes of a child in a month
 * @param treatedChildMinutesPerMonth those of a child who is treated regularly; absent where the act makes no difference
 * @param periodYearsMax the most years of a grant
 * @param purposes what an assistant is given for, in the order of the act
 */
record Mk316Figures(
        String ruleSet,
        @Nullable LocalDate notBefore,
        int childFromYears,
        int adultFromYears,
        int clientMinutesPerMonthMax,
        int childMinutesPerMonth,
        @Nullable Integer treatedChildMinutesPerMonth,
        int periodYearsMax,
        List<PurposeFigures> purposes) {

    private static final int MINUTES_OF_A_MONTH = 31 * 24 * 60;

    /**
     * A purpose of adults with its base hours.
     *
     * @param code as applications name it
     * @param words what it is
     * @param minutes each month
     * @param fromChildhood each month for a person with group I from childhood who needs special care; absent where the act makes
     *     no difference
     * @param proof the document that shows it; absent where none is asked for
     */
    record PurposeFigures(
            String code,
            Bilingual words,
            Minutes minutes,
            @Nullable Minutes fromChildhood,
            @Nullable ProofOfPurpose proof) {

        Purpose purpose() {
            return new Purpose(code);
        }

        Minutes minutes(boolean isFromChildhood) {
            return isFromChildhood && fromChildhood != null ? fromChildhood : minutes;
        }
    }

    /**
     * Minutes by the coefficient of intensity (atbalsta intensitātes koeficients).
     *
     * @param coefficient1 with coefficient 1, which are the base hours
     * @param coefficient2 with coefficient 2
     */
    record Minutes(int coefficient1, int coefficient2) {

        int with(SupportIntensity intensity) {
            return switch (intensity) {
                case NO_NEED -> 0;
                case COEFFICIENT_1 -> coefficient1;
                case COEFFICIENT_2 -> coefficient2;
            };
        }
    }

    /**
     * The document that shows a purpose.
     *
     * @param reason why it is asked for, in plain words
     */
    record ProofOfPurpose(DocumentKind kind, Bilingual reason) {}

    Mk316Figures {
        purposes = List.copyOf(purposes);
        if (!ruleSet.matches("MK316-\\d{4}[A-Z0-9-]*")) {
            throw new IllegalArgumentException(
                    ruleSet + " is no id of a rule set of this act, such as MK316-2021.");
        }
        FigureCheck.require(childFromYears >= 0, "childFromYears", childFromYears);
        FigureCheck.require(adultFromYears > childFromYears, "adultFromYears", adultFromYears);
        FigureCheck.require(
                isWithinMonth(clientMinutesPerMonthMax),
                "clientMinutesPerMonthMax",
                clientMinutesPerMonthMax);
        requireWithinCap("childMinutesPerMonth", childMinutesPerMonth, clientMinutesPerMonthMax);
        if (treatedChildMinutesPerMonth != null) {
            requireWithinCap(
                    "treatedChildMinutesPerMonth",
                    treatedChildMinutesPerMonth,
                    clientMinutesPerMonthMax);
        }
        FigureCheck.require(periodYearsMax > 0, "periodYearsMax", periodYearsMax);
        Set<String> codes = new HashSet<>();
        for (PurposeFigures purpose : purposes) {
            if (!codes.add(purpose.code())) {
                throw new IllegalArgumentException("Purpose " + purpose.code() + " comes twice.");
            }
            requireInOrder(purpose.code(), purpose.minutes(), clientMinutesPerMonthMax);
            if (purpose.fromChildhood() != null) {
                requireInOrder(purpose.code(), purpose.fromChildhood(), clientMinutesPerMonthMax);
            }
        }
        if (codes.isEmpty()) {
            throw new IllegalArgumentException("There are no purposes. Maybe they were left out.");
        }
    }

    /** The first day on which they may hold. */
    LocalDate mayHoldFrom(LocalDate surelyFrom) {
        return notBefore == null ? surelyFrom : notBefore;
    }

    /** For readers, with the law behind each. */
    List<Figure> told(Mk316Law law) {
        List<Figure> told = new ArrayList<>();
        told.add(new Figure("child-from", childFromYears, FigureUnit.YEARS, law.child()));
        told.add(new Figure("adult-from", adultFromYears, FigureUnit.YEARS, law.adult()));
        told.add(
                new Figure(
                        "client-time-max",
                        clientMinutesPerMonthMax,
                        FigureUnit.MINUTES_PER_MONTH,
                        law.baseHours()));
        told.add(
                new Figure(
                        "child-time",
                        childMinutesPerMonth,
                        FigureUnit.MINUTES_PER_MONTH,
                        law.childHours()));
        if (treatedChildMinutesPerMonth != null) {
            told.add(
                    new Figure(
                            "treated-child-time",
                            treatedChildMinutesPerMonth,
                            FigureUnit.MINUTES_PER_MONTH,
                            law.childHours()));
        }
        told.add(new Figure("period-max", periodYearsMax, FigureUnit.YEARS, law.period()));
        for (PurposeFigures served : purposes) {
            told.addAll(byCoefficient("", served, served.minutes(), law));
            if (served.fromChildhood() != null) {
                told.addAll(byCoefficient("childhood-", served, served.fromChildhood(), law));
            }
        }
        return List.copyOf(told);
    }

    private static List<Figure> byCoefficient(
            String whose, PurposeFigures served, Minutes minutes, Mk316Law law) {
        return List.of(
                new Figure(
                        whose + "coefficient-1",
                        served.purpose(),
                        minutes.coefficient1(),
                        FigureUnit.MINUTES_PER_MONTH,
                        law.baseHours()),
                new Figure(
                        whose + "coefficient-2",
                        served.purpose(),
                        minutes.coefficient2(),
                        FigureUnit.MINUTES_PER_MONTH,
                        law.baseHours()));
    }

    private static boolean isWithinMonth(int minutes) {
        return minutes > 0 && minutes <= MINUTES_OF_A_MONTH;
    }

    private static void requireInOrder(String code, Minutes minutes, int cap) {
        requireWithinCap(code, minutes.coefficient1(), cap);
        requireWithinCap(code, minutes.coefficient2(), cap);
        FigureCheck.require(
                minutes.coefficient2() >= minutes.coefficient1(), code, minutes.coefficient2());
    }

    private static void requireWithinCap(String name, int minutes, int cap) {
        FigureCheck.require(minutes > 0 && minutes <= cap, name, minutes);
    }
}
