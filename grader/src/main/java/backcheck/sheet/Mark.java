package backcheck.sheet;

import backcheck.identity.Person;

/**
 * What somebody gets.
 *
 * @param person whose submission it is
 * @param score points earned
 * @param max points that could be earned
 * @param comment a short text, safe for a spreadsheet
 */
public record Mark(Person person, double score, double max, String comment) {}
