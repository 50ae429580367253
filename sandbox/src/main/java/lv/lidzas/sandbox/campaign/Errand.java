package lv.lidzas.sandbox.campaign;

import java.util.Map;

/**
 * One thing that a client asked for.
 *
 * @param key the idempotency key, unlike any other
 * @param about the id of what is changed or added to; empty where something begins
 * @param details what the check must know of the request
 */
record Errand(String key, What what, String about, Map<String, String> details) {

    Errand {
        details = Map.copyOf(details);
    }

    /** A member of the request. */
    String detail(String name) {
        return details.getOrDefault(name, "");
    }

    /** What can be asked for. */
    enum What {
        REGISTER,
        DRAFT,
        SUBMIT,
        WITHDRAW,
        UPLOAD,
        ACCEPT,
        REJECT,
        ISSUE,
        PREPARE,
        RETURN,
        REFUSE,
        ALLOCATE,
        RELEASE
    }

    /**
     * What the system answered at last.
     *
     * @param id the id of what the answer shows
     */
    record Answer(int status, String id) {

        boolean isAcknowledgement() {
            return status / 100 == 2;
        }
    }
}
