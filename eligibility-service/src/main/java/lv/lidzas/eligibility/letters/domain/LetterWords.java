package lv.lidzas.eligibility.letters.domain;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import lv.lidzas.eligibility.rules.hours.GrantPeriod;
import lv.lidzas.eligibility.rules.hours.GrantedTime;
import lv.lidzas.eligibility.rules.law.LegalAct;
import lv.lidzas.eligibility.rules.law.LegalReference;
import lv.lidzas.kit.words.Language;
import lv.lidzas.kit.words.Texts;
import org.jspecify.annotations.Nullable;

/**
 * The words of letters, from {@code texts/letters.properties}; a text for easy language has the key of the other with {@code easy.}
 * before it.
 */
final class LetterWords {

    private static final Texts TEXTS = Texts.in("letters");
    private static final int MINUTES_OF_HOUR = 60;

    private final Language language;
    private final LetterStyle style;
    private final DateTimeFormatter days;

    LetterWords(Language language, LetterStyle style) {
        this.language = language;
        this.style = style;
        this.days =
                switch (language) {
                    case LV -> DateTimeFormatter.ofPattern("dd.MM.yyyy.", Locale.ROOT);
                    case EN -> DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
                };
    }

    /** A text, with values in its places. */
    String say(String key, Object... values) {
        String easy = style == LetterStyle.EASY ? TEXTS.find(language, "easy." + key) : null;
        return Texts.filled(easy == null ? TEXTS.text(language, key) : easy, List.of(values));
    }

    /** How easy language says an outcome; absent where nobody wrote it. */
    @Nullable String easyOutcome(String code) {
        return TEXTS.find(language, "easy.outcome." + code);
    }

    String day(LocalDate day) {
        return day.format(days);
    }

    /** Days from one to another, both included. */
    String days(GrantPeriod period) {
        return period.first().equals(period.last())
                ? day(period.first())
                : day(period.first()) + " – " + day(period.last());
    }

    /** The first week of a period as far as it lies in it. */
    GrantPeriod firstWeek(GrantPeriod period) {
        LocalDate sunday = period.first().with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        return new GrantPeriod(
                period.first(), sunday.isAfter(period.last()) ? period.last() : sunday);
    }

    /** The last one likewise. */
    GrantPeriod lastWeek(GrantPeriod period) {
        LocalDate monday = period.last().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return new GrantPeriod(
                monday.isBefore(period.first()) ? period.first() : monday, period.last());
    }

    /** Hours and minutes of a span. */
    String time(GrantedTime time) {
        return say("time." + time.per(), minutes(time.minutes()));
    }

    private String minutes(int minutes) {
        int hours = minutes / MINUTES_OF_HOUR;
        int rest = minutes % MINUTES_OF_HOUR;
        if (rest == 0) {
            return counted("hours", hours);
        }
        return hours == 0
                ? counted("minutes", rest)
                : counted("hours", hours) + " " + counted("minutes", rest);
    }

    /** Latvian says 21 hour and 11 hours. */
    private String counted(String unit, int number) {
        boolean isOne =
                switch (language) {
                    case LV -> number % 10 == 1 && number % 100 != 11;
                    case EN -> number == 1;
                };
        return say(unit + (isOne ? ".one" : ".other"), number);
    }

    /** Act and paragraph. */
    String norm(LegalReference basis) {
        return say("norm", title(basis.act()), paragraph(basis));
    }

    /** Each version of an act once, with its paragraphs; said by a key, with the day of the version. */
    List<String> norms(String key, List<LegalReference> references) {
        Map<Version, List<String>> paragraphs = new LinkedHashMap<>();
        references.forEach(basis ->
                paragraphs
                        .computeIfAbsent(
                                new Version(basis.act(), basis.version()), _ -> new ArrayList<>())
                        .add(paragraph(basis)));
        return paragraphs.entrySet().stream()
                .map(it ->
                        say(
                                key,
                                title(it.getKey().act()),
                                String.join("; ", it.getValue()),
                                day(it.getKey().from())))
                .toList();
    }

    String paragraph(LegalReference basis) {
        return basis.paragraph().in(language);
    }

    private String title(LegalAct act) {
        return switch (language) {
            case LV -> act.titleLv();
            case EN -> act.titleEn();
        };
    }

    private record Version(LegalAct act, LocalDate from) {}

    /** A text as the first words of a sentence. */
    static String sentence(String text) {
        return text.endsWith(".") ? text : text + ".";
    }
}
