package lv.lidzas.kit.outbox;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which case an event tells of: its contract record names it in a field that is called the same in all of them.
 *
 * <p>From a field and not from whoever appends the event, because no publisher may forget it.
 */
final class CaseIds {

    private final ClassValue<Optional<Method>> accessors;

    CaseIds(String field) {
        accessors =
                new ClassValue<>() {
                    @Override
                    protected Optional<Method> computeValue(Class<?> type) {
                        return accessor(type, field);
                    }
                };
    }

    /** The id of the case; null if the event is of none, or of many. */
    @Nullable String of(Object data) {
        return accessors.get(data.getClass()).map(it -> read(it, data)).orElse(null);
    }

    private static Optional<Method> accessor(Class<?> type, String field) {
        return type.isRecord()
                ? Stream.of(type.getRecordComponents())
                        .filter(it -> it.getName().equals(field))
                        .map(RecordComponent::getAccessor)
                        .findFirst()
                : Optional.empty();
    }

    private static @Nullable String read(Method accessor, Object data) {
        try {
            Object id = accessor.invoke(data);
            return id == null ? null : id.toString();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(
                    accessor + " cannot be called. Maybe its record is not public.", e);
        }
    }
}
