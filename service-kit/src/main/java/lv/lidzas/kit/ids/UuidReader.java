package lv.lidzas.kit.ids;

import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.FromStringDeserializer;
import java.util.UUID;

/** Reads ids in JSON as {@link Ids#parse} does; Jackson's own reader would take Base64, too. */
public final class UuidReader extends FromStringDeserializer<UUID> {

    private static final long serialVersionUID = 1L;

    /** For a mapper. */
    public UuidReader() {
        super(UUID.class);
    }

    @Override
    protected UUID _deserialize(String text, DeserializationContext context) {
        return Ids.parse(text);
    }
}
