package lv.lidzas.kit.calendar;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The days that no formula gives (dienas, ko nosaka atsevišķi): each is in force from its own law or order.
 *
 * @param holidays days off by a law of their own
 * @param festivals closing days of the General Latvian Song and Dance Festival
 * @param moved working days that an order moved
 */
public record CalendarFacts(
        Set<LocalDate> holidays, Set<LocalDate> festivals, Set<MovedWorkingDay> moved) {

    /** None. */
    public static final CalendarFacts NONE = new CalendarFacts(Set.of(), Set.of(), Set.of());

    private static final String FILE = "/calendar/latvia.txt";

    public CalendarFacts {
        holidays = Set.copyOf(holidays);
        festivals = Set.copyOf(festivals);
        moved = Set.copyOf(moved);
    }

    /** Those that are shipped. */
    public static CalendarFacts shipped() {
        try (InputStream file = CalendarFacts.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException(FILE + " is missing. Maybe a jar is damaged.");
            }
            return read(
                    new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))
                            .lines()
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(FILE + " cannot be read. Maybe a jar is damaged.", e);
        }
    }

    /** These and others. */
    public CalendarFacts with(CalendarFacts others) {
        return new CalendarFacts(
                union(holidays, others.holidays),
                union(festivals, others.festivals),
                union(moved, others.moved));
    }

    /** The same for an office that follows no order on moved working days; the orders only advise municipalities. */
    public CalendarFacts withoutMoved() {
        return new CalendarFacts(holidays, festivals, Set.of());
    }

    /** Reads lines of a kind and days; what follows a hash is for readers. */
    static CalendarFacts read(List<String> lines) {
        Set<LocalDate> holidays = new HashSet<>();
        Set<LocalDate> festivals = new HashSet<>();
        Set<MovedWorkingDay> moved = new HashSet<>();
        for (String line : lines) {
            int hash = line.indexOf('#');
            String said = (hash < 0 ? line : line.substring(0, hash)).strip();
            if (said.isEmpty()) {
                continue;
            }
            String[] words = said.split(" +", -1);
            switch (words[0]) {
                case "holiday" -> holidays.add(LocalDate.parse(words[1]));
                case "festival" -> festivals.add(LocalDate.parse(words[1]));
                case "moved" -> moved.add(MovedWorkingDay.parse(words[1]));
                default ->
                        throw new IllegalArgumentException(
                                "\"" + line + "\" is no fact. Maybe its first word is misspelt.");
            }
        }
        return new CalendarFacts(holidays, festivals, moved);
    }

    private static <T> Set<T> union(Set<T> some, Set<T> others) {
        Set<T> all = new HashSet<>(some);
        all.addAll(others);
        return all;
    }
}
