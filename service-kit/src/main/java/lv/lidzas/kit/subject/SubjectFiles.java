package lv.lidzas.kit.subject;

import java.io.InputStream;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Port: the files that a service holds about persons; a service without any has no adapter. */
public interface SubjectFiles {

    /** Which there are. */
    List<UUID> of(DataSubject subject) throws SQLException;

    /** Opens one; null when its bytes are there no more. */
    @Nullable SubjectFile open(UUID id);

    /**
     * A file, open.
     *
     * @param name safe on any system
     * @param bytes whoever gets them closes them
     */
    record SubjectFile(String name, InputStream bytes) {}
}
