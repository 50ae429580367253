package lv.lidzas.documents.content.usecase;

import java.nio.file.Path;
import lv.lidzas.documents.content.domain.ContentHash;

/** Looks at bytes (satura pārbaude) without believing what anybody says of them. */
public interface ContentInspector {

    /** The media type that the bytes show. */
    String mediaTypeOf(Path file);

    /** The SHA-256 of the bytes. */
    ContentHash hashOf(Path file);
}
