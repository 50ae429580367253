/** What services read from their tables in the same way. */
package lv.lidzas.kit.persistence;
