package lv.lidzas.eligibility.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One thing that the rules may rely on (fakts).
 *
 * @param value what holds
 * @param source who says so
 * @param validUntil the last day on which it holds; absent when it holds without a term
 */
public record Fact<T>(T value, FactSource source, @Nullable LocalDate validUntil) {}
