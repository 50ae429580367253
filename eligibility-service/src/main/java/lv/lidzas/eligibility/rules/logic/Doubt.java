package lv.lidzas.eligibility.rules.logic;

import lv.lidzas.eligibility.rules.facts.DocumentKind;

/** What would end a doubt (kas novērstu neskaidrību). */
public sealed interface Doubt {

    /**
     * A document would: a task for somebody, not a defect of the application.
     *
     * @param kind the document
     * @param gap what is lacking of it
     */
    record Document(DocumentKind kind, DocumentGap gap) implements Doubt {}

    /** A caseworker's judgement would. */
    record Caseworker() implements Doubt {}
}
