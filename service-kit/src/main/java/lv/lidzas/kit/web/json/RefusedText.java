package lv.lidzas.kit.web.json;

import java.util.List;

/** A text that is no value of its type; it carries the error code, never the text. */
public final class RefusedText extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final transient List<Object> args;

    RefusedText(String code, Object... args) {
        super(code);
        this.code = code;
        this.args = List.of(args);
    }

    /** Key of its text. */
    public String code() {
        return code;
    }

    /** What fills the text. */
    public Object[] args() {
        return args.toArray();
    }
}
