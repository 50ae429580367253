package lv.lidzas.eligibility.decisions.domain;

/** Why a person need not be heard (iemesls nenoskaidrot viedokli, APL s.62(2)). */
public enum WaiverGround {
    /** To wait would do harm. */
    URGENT,
    /** What it takes from the person is slight. */
    MINOR,
    /** The person cannot be reached. */
    IMPOSSIBLE
}
