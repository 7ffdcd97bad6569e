package backcheck.course.sheet;

import backcheck.course.identity.Person;
import java.util.List;

/**
 * What somebody gets.
 *
 * @param person whose submission it is
 * @param score points earned
 * @param max points that could be earned
 * @param comment a few lines, each safe for a spreadsheet
 */
public record Mark(Person person, double score, double max, List<String> comment) {}
