package lv.lidzas.kit.web.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidDefinitionException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import lv.lidzas.kit.problem.KitProblems;
import lv.lidzas.kit.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** Tells what Jackson refused: which value, by JSON pointer, and why, by code; never the value itself. */
public final class JsonFaults {

    private JsonFaults() {}

    /**
     * The refusal for the caller, or null if the fault is ours (a class that cannot be read or written at all).
     *
     * @param fault what Jackson threw
     */
    public static @Nullable ProblemException problem(JsonProcessingException fault) {
        if (fault instanceof InvalidDefinitionException
                || fault.getProcessor() instanceof JsonGenerator) {
            return null;
        }
        JsonProcessingException root = rootOf(fault);
        return switch (root) {
            case InputCoercionException _ -> wrongValue(pointer(fault), "number-out-of-range");
            case StreamReadException read when isDuplicate(read) ->
                    wrongValue(whereTheReaderStands(read), "given-twice");
            case StreamReadException _, StreamConstraintsException _ ->
                    ProblemException.of(KitProblems.BAD_REQUEST).at("", "malformed-json");
            case RefusedValue refused -> wrongValue(pointer(fault), refused.code());
            case UnrecognizedPropertyException _ -> wrongValue(pointer(fault), "unknown-field");
            case MismatchedInputException mismatch when hasTrailingTokens(mismatch) ->
                    ProblemException.of(KitProblems.BAD_REQUEST).at("", "malformed-json");
            case MismatchedInputException mismatch -> WrongTypes.problem(pointer(fault), mismatch);
            default -> wrongValue(pointer(fault), "invalid");
        };
    }

    /** The reader's own fault hides in mapping exceptions that only add the path. */
    private static JsonProcessingException rootOf(JsonProcessingException fault) {
        Throwable cause = fault.getCause();
        while (cause != null) {
            if (cause instanceof StreamReadException
                    || cause instanceof StreamConstraintsException) {
                return (JsonProcessingException) cause;
            }
            cause = cause.getCause();
        }
        return fault;
    }

    static ProblemException wrongValue(String pointer, String code, Object... args) {
        return ProblemException.of(KitProblems.VALIDATION).at(pointer, code, args);
    }

    private static boolean hasTrailingTokens(MismatchedInputException mismatch) {
        return String.valueOf(mismatch.getOriginalMessage()).startsWith("Trailing token");
    }

    private static boolean isDuplicate(StreamReadException read) {
        return read.getOriginalMessage() != null
                && read.getOriginalMessage().startsWith("Duplicate field");
    }

    private static String whereTheReaderStands(StreamReadException read) {
        @Nullable JsonParser parser = read.getProcessor();
        return parser == null ? "" : parser.getParsingContext().pathAsPointer().toString();
    }

    private static String pointer(JsonProcessingException fault) {
        if (!(fault instanceof JsonMappingException mapping)) {
            return "";
        }
        StringBuilder pointer = new StringBuilder();
        for (JsonMappingException.Reference step : mapping.getPath()) {
            pointer.append('/');
            if (step.getFieldName() == null) {
                pointer.append(step.getIndex());
            } else {
                pointer.append(step.getFieldName().replace("~", "~0").replace("/", "~1"));
            }
        }
        return pointer.toString();
    }
}
