package lv.lidzas.scheduling.weeksheets.api;

import io.quarkus.qute.Engine;
import io.quarkus.qute.HtmlEscaper;
import io.quarkus.qute.RawString;
import io.quarkus.qute.ReflectionValueResolver;
import io.quarkus.qute.Template;
import io.quarkus.qute.Variant;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import lv.lidzas.kit.words.Language;
import lv.lidzas.kit.words.SpokenMinutes;
import lv.lidzas.kit.words.Texts;
import lv.lidzas.scheduling.visits.domain.Visit;
import lv.lidzas.scheduling.weeksheets.domain.WeekSheet;

/** A week as a page (nedēļas lapa): HTML with one table, its heads, and words for everything that a list tells in codes. */
final class WeekSheetPage {

    private static final Texts TEXTS = Texts.in("week-sheets");
    private static final String HTML = "text/html";
    private static final String STYLE = resource("week.css");
    private static final Template TEMPLATE =
            Engine.builder()
                    .addDefaults()
                    .addValueResolver(new ReflectionValueResolver())
                    .addResultMapper(new HtmlEscaper(List.of(HTML)))
                    .strictRendering(true)
                    .build()
                    .parse(resource("week.html"), Variant.forContentType(HTML));

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final String NOTHING = "";

    private final WeekSheet sheet;
    private final Language language;

    private WeekSheetPage(WeekSheet sheet, Language language) {
        this.sheet = sheet;
        this.language = language;
    }

    static String of(WeekSheet sheet, Language language) {
        return new WeekSheetPage(sheet, language).render();
    }

    private String render() {
        return TEMPLATE.data("tag", language.tag())
                .data("style", new RawString(STYLE))
                .data("title", word("title." + sheet.side()))
                .data("span", span())
                .data("heads", heads())
                .data("days", days())
                .data("free", word("free"))
                .data("total", Texts.filled(word("total"), List.of(spoken(sheet.minutes()))))
                .data("uncovered", sheet.isUncovered() ? word("uncovered") : NOTHING)
                .render();
    }

    private String span() {
        DateTimeFormatter day =
                DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale());
        return day.format(sheet.week().firstDay()) + " – " + day.format(sheet.week().lastDay());
    }

    private List<String> heads() {
        return List.of(
                word("head.day"),
                word("head.hours"),
                word("head.help"),
                word("head.purpose"),
                word("head.place"),
                word("head.other." + sheet.side()),
                word("head.state"));
    }

    private List<SheetDay> days() {
        DateTimeFormatter named = DateTimeFormatter.ofPattern(word("day"), locale());
        List<SheetDay> days = new ArrayList<>();
        for (LocalDate day = sheet.week().firstDay();
                !day.isAfter(sheet.week().lastDay());
                day = day.plusDays(1)) {
            days.add(
                    new SheetDay(
                            named.format(day), sheet.on(day).stream().map(this::row).toList()));
        }
        return days;
    }

    private SheetRow row(Visit visit) {
        boolean isSuspended = sheet.suspended().contains(visit.id());
        String place = visit.place();
        return new SheetRow(
                hours(visit),
                spoken(visit.time().minutes()),
                named("purpose.", visit.purpose()),
                place == null ? NOTHING : place,
                other(visit),
                word(isSuspended ? "suspended" : "state." + visit.state()),
                isSuspended || !visit.state().takesTime());
    }

    /** An end on another day is told with it. */
    private String hours(Visit visit) {
        LocalDateTime start = visit.time().start();
        LocalDateTime end = visit.time().end();
        String until =
                end.toLocalDate().equals(start.toLocalDate())
                        ? HOUR.format(end)
                        : DateTimeFormatter.ofPattern(word("until"), locale()).format(end);
        return HOUR.format(start) + "–" + until;
    }

    /** The client's name is not known here; the assistant finds it by the case. */
    private String other(Visit visit) {
        return switch (sheet.side()) {
            case CLIENT -> sheet.names().getOrDefault(visit.assistantId(), NOTHING);
            case ASSISTANT ->
                    Texts.filled(
                            word("case"), List.of(visit.applicationId().toString().substring(24)));
        };
    }

    /** A code of a rule set that came later stands as it is. */
    private String named(String prefix, String code) {
        String found = TEXTS.find(language, prefix + code);
        return found == null ? code : found;
    }

    private String spoken(int minutes) {
        return SpokenMinutes.of(minutes, language);
    }

    private String word(String key) {
        return TEXTS.text(language, key);
    }

    private Locale locale() {
        return Locale.forLanguageTag(language.tag());
    }

    private static String resource(String name) {
        String path = "/sheets/" + name;
        try (InputStream file = WeekSheetPage.class.getResourceAsStream(path)) {
            if (file == null) {
                throw new IllegalStateException(path + " is missing. Maybe the jar is damaged.");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(path + " cannot be read. Maybe a jar is damaged.", e);
        }
    }
}
