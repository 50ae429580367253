/** Identifiers that sort by the time they were made. */
package lv.lidzas.kit.ids;
