package backcheck.running.compile;

/**
 * One error of the compiler's.
 *
 * @param file the file's path within the submission; empty if it belongs to none
 * @param line from 1; 0 if not known
 * @param column from 1; 0 if not known
 * @param message the compiler's words, in English
 */
public record CompileError(String file, long line, long column, String message) {}
