package backcheck.inspect;

import backcheck.grade.Message;
import backcheck.subject.ApiMethod;
import java.util.List;
import java.util.Map;

/**
 * What a submission's bytecode tells.
 *
 * @param missing the methods that are not there, each with the declarations of the same name that were found; may be empty text
 * @param notices accepted, but worth knowing
 */
public record Inspection(Map<ApiMethod, String> missing, List<Message> notices) {}
