package lv.lidzas.documents.desk.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.io.UncheckedIOException;
import lv.lidzas.kit.problem.KitProblems;
import lv.lidzas.kit.problem.ProblemException;
import lv.lidzas.kit.web.json.JsonFaults;

/**
 * Reads the part {@code metadata}, with every complaint pointing into it.
 *
 * <p>It is read as the member of an object that holds nothing else, so that a pointer begins with the part's name and wrong
 * values are told as in every other request.
 */
@ApplicationScoped
class MetadataPart {

    private final ObjectMapper json;

    MetadataPart(ObjectMapper json) {
        this.json = json;
    }

    Parts read(String text) {
        try {
            return json.readValue("{\"metadata\":" + text + "}", Parts.class);
        } catch (JsonProcessingException e) {
            throw told(e);
        }
    }

    /** Called from outside, so that bean validation stands in between and tells what is wrong. */
    DocumentMetadataRequest checked(@Valid Parts parts) {
        return parts.metadata();
    }

    private static ProblemException told(JsonProcessingException fault) {
        ProblemException problem = JsonFaults.problem(fault);
        if (problem == null) {
            throw new UncheckedIOException(fault);
        }
        boolean isNoJson = problem.type().equals(KitProblems.BAD_REQUEST);
        return isNoJson ? malformed() : problem;
    }

    private static ProblemException malformed() {
        return ProblemException.of(KitProblems.BAD_REQUEST).at("/metadata", "malformed-json");
    }

    record Parts(@NotNull @Valid DocumentMetadataRequest metadata) {}
}
