package lv.lidzas.eligibility.notifications.domain;

import java.util.UUID;

/** The id of a record of a notification (paziņošanas ieraksts). */
public record NotificationId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
