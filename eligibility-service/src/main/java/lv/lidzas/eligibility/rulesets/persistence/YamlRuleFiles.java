package lv.lidzas.eligibility.rulesets.persistence;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import lv.lidzas.eligibility.config.RulesConfig;
import lv.lidzas.eligibility.rules.law.RuleSetId;
import lv.lidzas.eligibility.rules.ruleset.Act;
import lv.lidzas.eligibility.rules.ruleset.RuleSet;
import lv.lidzas.eligibility.rulesets.domain.FileFault;
import lv.lidzas.eligibility.rulesets.usecase.RuleFiles;
import lv.lidzas.kit.words.Result;

/** Reads a file that somebody brings like those beside the code. */
@ApplicationScoped
public class YamlRuleFiles implements RuleFiles {

    private final RulesConfig settings;

    YamlRuleFiles(RulesConfig settings) {
        this.settings = settings;
    }

    @Override
    public Result<RuleSet, FileFault> read(RuleSetId of, LocalDate from, String file) {
        Act<?> act =
                Acts.tried(settings).all().stream()
                        .filter(it ->
                                of.value().startsWith(it.folder().toUpperCase(Locale.ROOT) + "-"))
                        .findFirst()
                        .orElseThrow(() ->
                                new IllegalStateException(
                                        "No act makes "
                                                + of
                                                + ". Maybe its folder has another name."));
        try {
            return Result.done(FiguresFiles.parse(act, from, file).rules());
        } catch (JsonProcessingException e) {
            return Result.refused(new FileFault(place(e), check(e)));
        } catch (RuntimeException e) {
            // Whatever an act cannot make a rule set of: the file is strange, not the service.
            return Result.refused(new FileFault("", check(e)));
        }
    }

    private static String place(JsonProcessingException e) {
        if (e instanceof JsonMappingException mapping && !mapping.getPath().isEmpty()) {
            StringBuilder path = new StringBuilder();
            mapping.getPath()
                    .forEach(step -> {
                        if (step.getFieldName() == null) {
                            path.append('[').append(step.getIndex()).append(']');
                        } else {
                            path.append(path.isEmpty() ? "" : ".").append(step.getFieldName());
                        }
                    });
            return path.toString();
        }
        JsonLocation at = e.getLocation();
        return at == null || at.getLineNr() < 1 ? "" : at.getLineNr() + ":" + at.getColumnNr();
    }

    /** What our own checks say; messages of the parser quote the file and are left out. */
    private static String check(Exception e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof IllegalArgumentException) {
                return Objects.requireNonNullElse(cause.getMessage(), "");
            }
        }
        return "";
    }
}
