package lv.lidzas.scheduling.travel.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** The one row of {@code travel_table}. */
@Entity
@Table(name = "travel_table")
class TravelTableRow {

    @Id int id;
    @Version long version;
    String legs;

    @SuppressWarnings("NullAway.Init")
    TravelTableRow() {}
}
