/** What every ring may say: results, pages of a list, and texts in two languages. Java alone, no framework. */
package lv.lidzas.kit.words;
