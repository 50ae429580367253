package lv.lidzas.kit.web.faults;

import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.Method;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import lv.lidzas.kit.problem.KitProblems;
import lv.lidzas.kit.problem.ProblemException;
import lv.lidzas.kit.web.TidyText;
import lv.lidzas.kit.web.json.LivingYears;
import lv.lidzas.kit.web.json.TextParameters;
import lv.lidzas.kit.web.requests.RequestInput;
import org.jspecify.annotations.Nullable;

/**
 * Finds the query or header parameter that could not be read.
 *
 * <p>JAX-RS answers 404 for a query parameter of the wrong type and does not say which; a caller needs 400 and its name.
 * A path that does not parse stays 404: there is nothing under it.
 */
final class ParameterFaults {

    private ParameterFaults() {}

    static @Nullable ProblemException problem(
            ResourceInfo resource, UriInfo uri, HttpHeaders headers) {
        @Nullable Method method = resource == null ? null : resource.getResourceMethod();
        if (method == null) {
            return null;
        }
        @Nullable ProblemException problem = null;
        for (RequestInput input : RequestInput.of(method)) {
            for (String value : valuesOf(input, uri, headers)) {
                @Nullable Fault fault = faultOf(TidyText.TEXT.apply(value), input.type());
                if (fault != null) {
                    problem =
                            problem == null ? ProblemException.of(KitProblems.VALIDATION) : problem;
                    problem.atParameter(String.valueOf(input.name()), fault.code(), fault.args());
                }
            }
        }
        return problem;
    }

    private static List<String> valuesOf(RequestInput input, UriInfo uri, HttpHeaders headers) {
        @Nullable QueryParam query = input.element().getAnnotation(QueryParam.class);
        @Nullable HeaderParam header = input.element().getAnnotation(HeaderParam.class);
        if (query != null) {
            return uri.getQueryParameters().getOrDefault(query.value(), List.of());
        }
        return header == null
                ? List.of()
                : headers.getRequestHeaders().getOrDefault(header.value(), List.of());
    }

    static @Nullable Fault faultOf(String value, Class<?> type) {
        if (type.isEnum()) {
            return enumFault(value, type);
        }
        if (type == UUID.class) {
            return fails(value, UUID::fromString) ? new Fault("uuid-format") : null;
        }
        if (type == LocalDate.class) {
            return dateFault(value, LocalDate::parse);
        }
        if (type == YearMonth.class) {
            return dateFault(value, YearMonth::parse);
        }
        if (type == boolean.class || type == Boolean.class) {
            return fails(value, TextParameters::truth) ? new Fault("wrong-type", "boolean") : null;
        }
        if (type == int.class || type == Integer.class) {
            return fails(value, Integer::valueOf) ? new Fault("wrong-type", "integer") : null;
        }
        if (type == long.class || type == Long.class) {
            return fails(value, Long::valueOf) ? new Fault("wrong-type", "integer") : null;
        }
        return null;
    }

    private static @Nullable Fault dateFault(
            String value, Function<String, ? extends TemporalAccessor> parse) {
        try {
            int year = parse.apply(value).get(ChronoField.YEAR);
            return LivingYears.contain(year) ? null : new Fault("date-out-of-range");
        } catch (DateTimeException _) {
            return new Fault("date-format");
        }
    }

    private static boolean fails(String value, Function<String, ?> parse) {
        try {
            return parse.apply(value) == null;
        } catch (IllegalArgumentException _) {
            return true;
        }
    }

    private static @Nullable Fault enumFault(String value, Class<?> type) {
        List<String> names =
                Arrays.stream(type.getEnumConstants()).map(c -> ((Enum<?>) c).name()).toList();
        return names.contains(value) ? null : new Fault("unknown-value", String.join(", ", names));
    }

    /** What is wrong with one value. */
    @SuppressWarnings("ArrayRecordComponent")
    record Fault(String code, Object... args) {}
}
