package lv.lidzas.kit.web.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;

/** A value that our own readers refuse; it carries the error code, never the value. */
final class RefusedValue extends MismatchedInputException {

    private static final long serialVersionUID = 1L;

    private final String code;

    RefusedValue(JsonParser parser, Class<?> target, String code) {
        super(parser, code, target);
        this.code = code;
    }

    String code() {
        return code;
    }
}
