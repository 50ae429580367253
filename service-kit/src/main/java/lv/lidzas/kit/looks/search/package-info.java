/** What is read from the access log: by the person, and by auditors. */
package lv.lidzas.kit.looks.search;
