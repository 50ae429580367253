package lv.lidzas.kit.web.json;

import static java.util.Map.entry;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.ChronoField;
import java.time.temporal.Temporal;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import lv.lidzas.kit.ids.Ids;

/**
 * How a text becomes a value: alike in bodies, paths, queries and headers.
 *
 * <p>Dates lie within living memory and law; what lies outside is a slip of the finger or an attempt to break arithmetic.
 */
public final class ValueTexts {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;
    private static final int LONGEST = 40;

    /** As JSON writes it: Java would take a plus sign, zeros in front and the digits of every script. */
    private static final Pattern INTEGER = Pattern.compile("0|-?[1-9][0-9]*");

    private static final Form INT = integer(Integer::valueOf);
    private static final Form LONG = integer(Long::valueOf);
    private static final Form TRUTH = new Form(ValueTexts::truth, "wrong-type", "boolean");

    private static final Map<Class<?>, Form> FORMS =
            Map.ofEntries(
                    entry(UUID.class, new Form(Ids::parse, "uuid-format")),
                    entry(LocalDate.class, new Form(LocalDate::parse, "date-format")),
                    entry(YearMonth.class, new Form(YearMonth::parse, "date-format")),
                    entry(LocalDateTime.class, new Form(LocalDateTime::parse, "time-format")),
                    entry(OffsetDateTime.class, new Form(OffsetDateTime::parse, "time-format")),
                    entry(Instant.class, new Form(Instant::parse, "time-format")),
                    entry(boolean.class, TRUTH),
                    entry(Boolean.class, TRUTH),
                    entry(int.class, INT),
                    entry(Integer.class, INT),
                    entry(long.class, LONG),
                    entry(Long.class, LONG));

    private ValueTexts() {}

    /**
     * A value of the type.
     *
     * @param type one that {@link #knows}
     * @param text without blanks around it
     * @throws RefusedText if there is no such value
     */
    public static Object read(Class<?> type, String text) {
        Form form = type.isEnum() ? constants(type) : Objects.requireNonNull(FORMS.get(type));
        try {
            if (text.length() <= LONGEST) {
                return inLivingYears(form.parse.apply(text));
            }
        } catch (RefusedText outside) {
            throw outside;
        } catch (DateTimeException | IllegalArgumentException _) {
            // Told with the code below; the exception would repeat the text.
        }
        throw new RefusedText(form.code, form.args);
    }

    /**
     * Whether texts of a type are read here.
     *
     * @param type of a value
     */
    public static boolean knows(Class<?> type) {
        return type.isEnum() || FORMS.containsKey(type);
    }

    private static Object inLivingYears(Object value) {
        Object day = value instanceof Instant instant ? instant.atOffset(ZoneOffset.UTC) : value;
        if (day instanceof Temporal time) {
            int year = time.get(ChronoField.YEAR);
            if (year < FIRST_YEAR || year > LAST_YEAR) {
                throw new RefusedText("date-out-of-range");
            }
        }
        return value;
    }

    private static Form integer(Function<String, Object> parse) {
        return new Form(
                text -> parse.apply(INTEGER.matcher(text).matches() ? text : ""),
                "wrong-type",
                "integer");
    }

    /** Java reads every other word as "no". */
    private static Object truth(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException("There is no such value.");
        };
    }

    private static Form constants(Class<?> type) {
        return new Form(
                text ->
                        Arrays.stream(type.getEnumConstants())
                                .filter(constant -> ((Enum<?>) constant).name().equals(text))
                                .findFirst()
                                .orElseThrow(IllegalArgumentException::new),
                "unknown-value",
                WrongTypes.allowed(type));
    }

    @SuppressWarnings("ArrayRecordComponent")
    private record Form(Function<String, Object> parse, String code, Object... args) {}
}
