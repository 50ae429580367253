package lv.lidzas.kit.problem;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One wrong value of a request.
 *
 * @param pointer JSON pointer into the body, empty for the body as a whole
 * @param parameter name of a query, path, header or form parameter
 * @param code stable name of what is wrong; key of its text
 * @param args fill {@code {0}}, {@code {1}} of the text
 */
record ProblemError(
        @Nullable String pointer, @Nullable String parameter, String code, List<Object> args) {

    static ProblemError at(String pointer, String code, Object... args) {
        return new ProblemError(pointer, null, code, List.of(args));
    }

    static ProblemError atParameter(String parameter, String code, Object... args) {
        return new ProblemError(null, parameter, code, List.of(args));
    }
}
