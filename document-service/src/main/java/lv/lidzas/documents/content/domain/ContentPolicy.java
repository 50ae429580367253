package lv.lidzas.documents.content.domain;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which files are kept (pieņemamo failu noteikumi).
 *
 * @param maxBytes the largest size
 * @param mediaTypes the types that are taken
 */
public record ContentPolicy(long maxBytes, Set<String> mediaTypes) {

    /** What is wrong with the size, before anybody looks at the bytes. */
    public @Nullable ContentFlaw flawOfSize(long sizeBytes) {
        if (sizeBytes == 0) {
            return new ContentFlaw.Empty();
        }
        return sizeBytes > maxBytes ? new ContentFlaw.TooLarge(maxBytes) : null;
    }

    /** What is wrong with the type that the bytes show. */
    public @Nullable ContentFlaw flawOfType(String sniffed, FileClaim claim) {
        if (!mediaTypes.contains(sniffed)) {
            return new ContentFlaw.TypeNotTaken(sniffed);
        }
        return claim.contradicts(sniffed) ? new ContentFlaw.NotAsClaimed(sniffed) : null;
    }
}
