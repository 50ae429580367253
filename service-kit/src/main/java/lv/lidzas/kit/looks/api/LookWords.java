package lv.lidzas.kit.looks.api;

import lv.lidzas.kit.looks.LookOutcome;
import lv.lidzas.kit.looks.LookReach;
import lv.lidzas.kit.looks.chain.LoggedLook;
import lv.lidzas.kit.words.Language;
import lv.lidzas.kit.words.Texts;

/** Tells looks in words, from {@code texts/looks.properties} of the kit and of the service. */
final class LookWords {

    private static final Texts TEXTS = Texts.in("looks");

    private LookWords() {}

    static LookView view(LoggedLook look, Language language) {
        String purpose = look.purpose();
        return new LookView(
                look.id(),
                look.at(),
                LookReach.valueOf(look.reach()),
                TEXTS.text(language, "reach." + look.reach()),
                TEXTS.text(language, "operation." + look.operation()),
                purpose == null ? null : TEXTS.text(language, "purpose." + purpose),
                LookOutcome.valueOf(look.outcome()),
                TEXTS.text(language, "outcome." + look.outcome()));
    }
}
