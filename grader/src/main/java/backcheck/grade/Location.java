package backcheck.grade;

/**
 * A place in the student's source.
 *
 * @param file the file's name within the submission
 * @param line from 1; 0 if not known
 * @param column from 1; 0 if not known
 */
public record Location(String file, long line, long column) {}
