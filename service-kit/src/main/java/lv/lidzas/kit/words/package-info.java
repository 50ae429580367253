/** What every ring may say: results, pages of a list, and texts in two languages. Java alone, no framework. */
@NullMarked
package lv.lidzas.kit.words;

import org.jspecify.annotations.NullMarked;
