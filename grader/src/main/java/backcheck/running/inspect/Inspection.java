package backcheck.running.inspect;

import backcheck.grade.Message;
import backcheck.subject.ApiMethod;
import java.util.List;
import java.util.Map;

/**
 * What a submission's bytecode tells.
 *
 * @param missing the methods that are not there, each with the declarations of the same name that were found; may be empty text
 * @param forbidden the methods that reach something that the assignment rules out, and what
 * @param classes the classes to run, by binary name, without what is ruled out
 * @param notices accepted, but worth knowing
 */
public record Inspection(
        Map<ApiMethod, String> missing,
        Map<ApiMethod, ForbiddenUse> forbidden,
        Map<String, byte[]> classes,
        List<Message> notices) {}
