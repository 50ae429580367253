package lv.lidzas.documents.content.usecase;

import java.nio.file.Path;

/** Looks at bytes (satura pārbaude) without believing what anybody says of them. */
public interface ContentInspector {

    /** The media type that the bytes show. */
    String mediaTypeOf(Path file);
}
