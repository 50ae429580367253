package lv.lidzas.kit.web.idempotency;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/**
 * The hashes of files that a request brought, asked before the transaction of the operation opens.
 *
 * <p>A service that has to read a file anyway puts its own in this place, so that no file is read twice.
 */
@DefaultBean
@ApplicationScoped
public class FileHashes {

    /** The SHA-256 of the content, in hex. */
    public String sha256(FileUpload file) {
        try (InputStream content = Files.newInputStream(file.uploadedFile())) {
            MessageDigest digest = Hashes.sha256();
            new DigestInputStream(content, digest).transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
