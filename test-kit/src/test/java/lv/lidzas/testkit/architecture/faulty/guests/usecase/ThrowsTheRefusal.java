package lv.lidzas.testkit.architecture.faulty.guests.usecase;

import lv.lidzas.kit.words.Result;

/** Rule 37: a refusal that nobody has to look at. */
class ThrowsTheRefusal {

    String told(Result<String, String> result) {
        return result.orThrow(IllegalStateException::new);
    }
}
