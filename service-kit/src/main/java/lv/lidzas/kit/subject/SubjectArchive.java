package lv.lidzas.kit.subject;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import lv.lidzas.kit.subject.SubjectFiles.SubjectFile;
import lv.lidzas.kit.words.Language;
import lv.lidzas.kit.words.Texts;

/**
 * Writes everything that is held about somebody as an archive: {@code manifest.json}, which is the document, and each file as {@code
 * files/<id>/<name>}.
 *
 * <p>A file whose bytes are lost or damaged keeps nobody from the others: {@code missing.txt} names it.
 */
@ApplicationScoped
public class SubjectArchive {

    private static final Texts TEXTS = Texts.in("subject-access");

    private final SubjectDocument document;
    private final Instance<SubjectFiles> files;

    SubjectArchive(SubjectDocument document, Instance<SubjectFiles> files) {
        this.document = document;
        this.files = files;
    }

    /** Writes it; the stream stays open. */
    public void write(DataSubject subject, Language language, OutputStream out) throws IOException {
        ZipOutputStream archive = new ZipOutputStream(out, StandardCharsets.UTF_8);
        archive.putNextEntry(new ZipEntry("manifest.json"));
        document.write(subject, language, archive);
        archive.closeEntry();
        List<UUID> missing = new ArrayList<>();
        for (UUID id : filesOf(subject)) {
            if (!isAdded(id, archive)) {
                missing.add(id);
            }
        }
        if (!missing.isEmpty()) {
            archive.putNextEntry(new ZipEntry("missing.txt"));
            archive.write(
                    Texts.filled(TEXTS.text(language, "missing"), List.of(missing))
                            .getBytes(StandardCharsets.UTF_8));
            archive.closeEntry();
        }
        archive.finish();
    }

    private List<UUID> filesOf(DataSubject subject) throws IOException {
        try {
            return files.isResolvable() ? files.get().of(subject) : List.of();
        } catch (SQLException e) {
            throw new IOException("The files of somebody could not be found.", e);
        }
    }

    private boolean isAdded(UUID id, ZipOutputStream archive) throws IOException {
        SubjectFile file = files.get().open(id);
        if (file == null) {
            return false;
        }
        try (InputStream bytes = file.bytes()) {
            archive.putNextEntry(new ZipEntry("files/" + id + "/" + file.name()));
            bytes.transferTo(archive);
            archive.closeEntry();
        }
        return true;
    }
}
