package lv.lidzas.kit.problem;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import lv.lidzas.kit.words.Language;
import lv.lidzas.kit.words.Texts;
import org.jspecify.annotations.Nullable;

/** The words of all problems, from {@code texts/problems.properties} of every jar. */
public final class ProblemTexts {

    private static final String UNKNOWN_ERROR = "error.invalid";
    private static final Texts TEXTS = Texts.in("problems");

    private ProblemTexts() {}

    /**
     * Names every text that is missing in a language, for a service's own test.
     *
     * @param problemCodes codes of problem types
     */
    public static List<String> missing(Collection<String> problemCodes) {
        return TEXTS.missing(
                problemCodes.stream()
                        .flatMap(code -> Stream.of(code + ".title", code + ".detail"))
                        .toList());
    }

    /**
     * Names every text of an {@code errors[]} code that is missing in a language.
     *
     * @param errorCodes codes of single wrong values
     */
    public static List<String> missingErrors(Collection<String> errorCodes) {
        return TEXTS.missing(errorCodes.stream().map(code -> "error." + code).toList());
    }

    static String title(ProblemType type, Language language) {
        return TEXTS.text(language, type.code() + ".title");
    }

    static String detail(ProblemType type, Language language, List<Object> args) {
        return Texts.filled(TEXTS.text(language, type.code() + ".detail"), args);
    }

    static String error(String code, Language language, List<Object> args) {
        @Nullable String text = TEXTS.find(language, "error." + code);
        return Texts.filled(text == null ? TEXTS.text(language, UNKNOWN_ERROR) : text, args);
    }
}
