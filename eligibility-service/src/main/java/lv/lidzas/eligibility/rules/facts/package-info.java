/** What the rules may know (fakti): the application's statements and the documents, each with its validity. */
package lv.lidzas.eligibility.rules.facts;
