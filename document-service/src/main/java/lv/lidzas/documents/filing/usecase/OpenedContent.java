package lv.lidzas.documents.filing.usecase;

import java.io.InputStream;
import lv.lidzas.documents.content.domain.Content;

/**
 * The bytes of a document, ready to be handed out (atvērts saturs).
 *
 * @param content what they are
 * @param bytes they themselves; whoever gets them closes them
 */
public record OpenedContent(Content content, InputStream bytes) {}
