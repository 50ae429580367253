package lv.lidzas.kit.problem;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A refusal on its way to the caller; thrown by the {@code api} ring only.
 *
 * <p>Texts come from {@link ProblemTexts} when the answer is written. The arguments may say which values are allowed,
 * never what a person wrote.
 */
public class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient ProblemType type;
    private final transient List<Object> args;
    private final transient List<ProblemError> errors = new ArrayList<>();
    private final transient Map<String, Object> members = new LinkedHashMap<>();
    private final transient Map<String, Object> headers = new LinkedHashMap<>();

    private ProblemException(ProblemType type, List<Object> args) {
        super(type.code());
        this.type = type;
        this.args = args;
    }

    /**
     * A refusal of this type.
     *
     * @param type what is refused
     * @param args fill {@code {0}}, {@code {1}} of the type's texts
     */
    public static ProblemException of(ProblemType type, Object... args) {
        return new ProblemException(type, List.of(args));
    }

    /**
     * Adds an entry to {@code errors[]} for a value of the body.
     *
     * @param pointer JSON pointer, for example {@code /person/bornOn}
     * @param code key {@code error.<code>} of the texts
     * @param args fill the text
     */
    public ProblemException at(String pointer, String code, Object... args) {
        errors.add(ProblemError.at(pointer, code, args));
        return this;
    }

    /**
     * Adds an entry to {@code errors[]} for a query, path, header or form parameter.
     *
     * @param parameter its name as the caller writes it
     * @param code key {@code error.<code>} of the texts
     * @param args fill the text
     */
    public ProblemException atParameter(String parameter, String code, Object... args) {
        errors.add(ProblemError.atParameter(parameter, code, args));
        return this;
    }

    /**
     * Adds an entry to {@code errors[]} for a value inside a JSON part of a multipart form.
     *
     * @param part name of the part
     * @param pointer JSON pointer into it
     * @param code key {@code error.<code>} of the texts
     * @param args fill the text
     */
    public ProblemException atPart(String part, String pointer, String code, Object... args) {
        errors.add(new ProblemError(pointer, part, code, List.of(args)));
        return this;
    }

    /**
     * Adds an extension member.
     *
     * @param member its name, for example {@code freeMinutes}
     * @param value anything that JSON can say
     */
    public ProblemException with(String member, Object value) {
        members.put(member, value);
        return this;
    }

    /**
     * Tells the caller to come back.
     *
     * @param seconds when it makes sense to ask again
     */
    public ProblemException retryAfter(int seconds) {
        return header("Retry-After", seconds);
    }

    /**
     * Adds a header to the answer.
     *
     * @param name of a header of the answer
     */
    public ProblemException header(String name, Object value) {
        headers.put(name, value);
        return this;
    }

    /** What is refused. */
    public ProblemType type() {
        return type;
    }

    List<Object> args() {
        return args;
    }

    List<ProblemError> errors() {
        return errors;
    }

    Map<String, Object> members() {
        return members;
    }

    Map<String, Object> headers() {
        return headers;
    }
}
