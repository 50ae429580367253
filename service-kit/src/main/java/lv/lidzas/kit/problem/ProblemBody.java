package lv.lidzas.kit.problem;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lv.lidzas.kit.words.Language;

/** The members of a problem in the order in which people read them. */
final class ProblemBody {

    private ProblemBody() {}

    static Map<String, Object> of(
            ProblemException problem, Language language, String path, String traceId) {
        ProblemType type = problem.type();
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("type", type.uri().toString());
        body.put("title", ProblemTexts.title(type, language));
        body.put("status", type.status());
        body.put("detail", ProblemTexts.detail(type, language, problem.args()));
        body.put("instance", path);
        body.put("code", type.code());
        body.put("traceId", traceId);
        if (!problem.errors().isEmpty()) {
            body.put("errors", errors(problem.errors(), language));
        }
        problem.members().forEach(body::putIfAbsent);
        return body;
    }

    private static List<Map<String, Object>> errors(List<ProblemError> errors, Language language) {
        return errors.stream().distinct().map(error -> error(error, language)).toList();
    }

    private static Map<String, Object> error(ProblemError error, Language language) {
        Map<String, Object> body = new LinkedHashMap<>();
        if (error.parameter() != null) {
            body.put("parameter", error.parameter());
        }
        if (error.pointer() != null) {
            body.put("pointer", error.pointer());
        }
        body.put("code", error.code());
        body.put("detail", ProblemTexts.error(error.code(), language, error.args()));
        return body;
    }
}
