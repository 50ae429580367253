package lv.lidzas.documents.content.domain;

/** Why a file is not kept (faila trūkums). */
public sealed interface ContentFlaw {

    /** It has no bytes. */
    record Empty() implements ContentFlaw {}

    /**
     * It has too many bytes.
     *
     * @param maxBytes how many are allowed
     */
    record TooLarge(long maxBytes) implements ContentFlaw {}

    /**
     * Its bytes are of a type that is not taken.
     *
     * @param mediaType what they are
     */
    record TypeNotTaken(String mediaType) implements ContentFlaw {}

    /**
     * Its bytes are taken, but the uploader called them something else; one of both is a mistake.
     *
     * @param mediaType what they are
     */
    record NotAsClaimed(String mediaType) implements ContentFlaw {}
}
