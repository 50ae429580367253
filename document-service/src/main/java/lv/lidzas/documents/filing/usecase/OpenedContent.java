package lv.lidzas.documents.filing.usecase;

import java.io.InputStream;
import lv.lidzas.documents.filing.domain.Document;

/**
 * The bytes of a document, ready to be handed out (atvērts saturs).
 *
 * @param document what they belong to
 * @param bytes they themselves; whoever gets them closes them
 */
public record OpenedContent(Document document, InputStream bytes) {}
