package lv.lidzas.testkit.architecture;

import com.tngtech.archunit.core.domain.properties.HasName;
import com.tngtech.archunit.core.domain.properties.HasSourceCodeLocation;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.function.Predicate;

/** Turns a plain question into an ArchUnit condition that names whoever breaks it. */
final class PlainCondition {

    private PlainCondition() {}

    static <T extends HasName.AndFullName & HasSourceCodeLocation> ArchCondition<T> hold(
            String description, Predicate<T> question) {
        return new ArchCondition<>(description) {
            @Override
            public void check(T item, ConditionEvents events) {
                String place = item.getFullName() + " in " + item.getSourceCodeLocation();
                events.add(
                        question.test(item)
                                ? SimpleConditionEvent.satisfied(item, place)
                                : SimpleConditionEvent.violated(
                                        item, place + " does not " + description));
            }
        };
    }
}
