package lv.lidzas.intake.retention.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import lv.lidzas.intake.config.RetentionConfig;
import lv.lidzas.intake.retention.domain.RetentionClass;
import lv.lidzas.intake.retention.domain.RetentionRule;

/** Tells the terms of all classes, from the settings (glabāšanas termiņi). */
@ApplicationScoped
public class ListRetentionTerms {

    private final RetentionConfig config;

    ListRetentionTerms(RetentionConfig config) {
        this.config = config;
    }

    /** Every class once, or the fault of a term that is none; cases before persons, so that who is left without one may go in the same round. */
    public List<RetentionRule> handle() {
        return Arrays.stream(RetentionClass.values()).map(this::of).toList();
    }

    private RetentionRule of(RetentionClass ofClass) {
        return new RetentionRule(
                ofClass,
                switch (ofClass) {
                    case ABANDONED_DRAFT -> config.abandonedDrafts().orElse(null);
                    case WITHDRAWN_CASE -> config.withdrawnCases().orElse(null);
                    case REFUSED_CASE -> config.refusedCases().orElse(null);
                    case PERSON_WITHOUT_CASE -> config.personsWithoutCase().orElse(null);
                });
    }
}
