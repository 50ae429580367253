package lv.lidzas.kit.ids;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/**
 * The source of identifiers: UUIDs of version 7.
 *
 * <p>They begin with the time, so the newest rows lie together in an index and a list can be paged by its ids. Within one
 * process each id is greater than the one before, also inside a millisecond.
 */
@ApplicationScoped
public class Ids {

    private final TimeBasedEpochGenerator generator = Generators.timeBasedEpochGenerator();

    /**
     * Reads an id as it is written: 8, 4, 4, 4 and 12 hexadecimal digits.
     *
     * @throws IllegalArgumentException for all else, also for what Java would fill up with zeros
     */
    public static UUID parse(String text) {
        UUID id = UUID.fromString(text);
        if (!id.toString().equalsIgnoreCase(text)) {
            throw new IllegalArgumentException("This is not a UUID.");
        }
        return id;
    }

    /** An id that nobody has. */
    public UUID next() {
        return generator.generate();
    }
}
