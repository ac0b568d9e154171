package org.waymark.directory.figures;

/**
 * What is known about one question, over all open schools that are asked for the policy.
 *
 * @param kind code of the policy
 * @param words the question
 * @param unknown nobody looked, or there is no document to look at: never a no
 */
record QuestionCount(String kind, String question, String words, int yes, int no, int unclear, int unknown) {

}
