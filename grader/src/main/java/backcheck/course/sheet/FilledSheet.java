package backcheck.course.sheet;

import backcheck.grade.Message;
import java.util.List;

/**
 * A sheet to upload.
 *
 * @param file the name that it is to have
 * @param text its content
 * @param notices what was done, and what could not be
 */
public record FilledSheet(String file, String text, List<Message> notices) {}
