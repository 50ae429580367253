package lv.lidzas.intake.rulesets.usecase;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import lv.lidzas.intake.rulesets.domain.RuleSetCopy;
import org.jspecify.annotations.Nullable;

/** Copies of rule sets in memory. */
public final class InMemoryRuleSetCopies implements RuleSetCopies {

    private final Map<String, Kept> kept = new LinkedHashMap<>();

    @Override
    public void keep(RuleSetCopy copy, Instant publishedAt) {
        kept.merge(
                copy.ruleSetId(),
                new Kept(copy, publishedAt),
                (old, offered) -> old.publishedAt().isAfter(publishedAt) ? old : offered);
    }

    @Override
    public @Nullable RuleSetCopy find(String ruleSetId) {
        Kept found = kept.get(ruleSetId);
        return found == null ? null : found.copy();
    }

    @Override
    public @Nullable RuleSetCopy serving(LocalDate day) {
        return kept.values().stream()
                .map(Kept::copy)
                .filter(copy ->
                        copy.applicableFrom() == null || !day.isBefore(copy.applicableFrom()))
                .filter(copy ->
                        copy.applicableUntil() == null || !day.isAfter(copy.applicableUntil()))
                .max(
                        Comparator.comparing(
                                RuleSetCopy::applicableFrom,
                                Comparator.nullsFirst(Comparator.naturalOrder())))
                .orElse(null);
    }

    private record Kept(RuleSetCopy copy, Instant publishedAt) {}
}
