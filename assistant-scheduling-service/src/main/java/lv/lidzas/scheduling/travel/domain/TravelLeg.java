package lv.lidzas.scheduling.travel.domain;

/**
 * The way from one named place to another (ceļš).
 *
 * @param from code of a place
 * @param to code of another place
 * @param minutes that it takes; the way back may take longer and is a leg of its own
 */
public record TravelLeg(String from, String to, int minutes) {}
