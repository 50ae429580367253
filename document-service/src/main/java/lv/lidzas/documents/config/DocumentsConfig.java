package lv.lidzas.documents.config;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;

/** Where documents are kept and which files are taken (dokumentu glabāšanas iestatījumi). */
@ConfigMapping(prefix = "lidzas.documents")
public interface DocumentsConfig {

    /** The folder for the bytes; back it up together with the database. */
    Path folder();

    /** The largest file, in bytes. */
    @WithDefault("10485760")
    @Min(1)
    @Max(16777216)
    long maxBytes();

    /** The media types that are taken, as sniffed from the bytes. */
    @WithDefault("application/pdf,image/png,image/jpeg,image/tiff,application/vnd.etsi.asic-e+zip")
    @NotEmpty
    Set<String> mediaTypes();

    /** So many bytes of the disk stay free; an upload that would take them is refused. */
    @WithDefault("67108864")
    @Min(0)
    long freeBytesMin();

    /**
     * How long a document waits for its application to be submitted; then it is deleted, because nobody may know why it is here.
     *
     * <p>The number is ours and no law's: personal data are kept no longer than the purpose needs (GDPR art. 5(1)(e)), and a draft that was
     * left for so long is hardly taken up again. Whoever does hands the document in once more.
     */
    @WithDefault("P90D")
    Duration holdFor();

    /** How often contents that belong to no document are swept. */
    Duration sweepEvery();
}
