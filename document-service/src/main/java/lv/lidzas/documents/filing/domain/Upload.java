package lv.lidzas.documents.filing.domain;

import java.time.Instant;

/**
 * The act of handing a document in (iesniegšana).
 *
 * @param by who
 * @param at when
 */
public record Upload(Uploader by, Instant at) {}
