package lv.lidzas.eligibility.rules.facts;

import org.jspecify.annotations.Nullable;

/** How far a claim is proven by documents of one kind (pierādījums). */
public sealed interface Proof {

    /** The document that shows it; absent when nothing came. */
    @Nullable DocumentFact document();

    /** A verified document covers the day. */
    record Given(DocumentFact document) implements Proof {}

    /** A document is here and waits for a caseworker's review. */
    record AwaitsReview(DocumentFact document) implements Proof {}

    /** The verified document's term does not cover the day. */
    record OutOfTerm(DocumentFact document) implements Proof {}

    /** The document that came was rejected. */
    record Rejected(DocumentFact document) implements Proof {}

    /** Nothing of this kind came. */
    record Missing(DocumentKind kind) implements Proof {

        @Override
        public @Nullable DocumentFact document() {
            return null;
        }
    }
}
