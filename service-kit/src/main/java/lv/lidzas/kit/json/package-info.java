/** JSON that lies in a database. */
package lv.lidzas.kit.json;
