package lv.lidzas.kit.persistence;

import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Looks at one id in a row before the case of the row is held. Without the row: Hibernate would remember it as it was then, also after
 * the case is held.
 */
public final class Peek {

    private Peek() {}

    /**
     * The id in a column that every row has; null where there is no such row.
     *
     * @param row the entity
     * @param column which of its ids
     * @param id of the row
     */
    public static @Nullable UUID at(EntityManager entities, Class<?> row, String column, UUID id) {
        return entities.createQuery(
                        "select %s from %s where id = ?1".formatted(column, row.getSimpleName()),
                        UUID.class)
                .setParameter(1, id)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }
}
