package backcheck.course.roster;

import backcheck.course.identity.Identity;
import backcheck.course.identity.Platform;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A student of a list.
 *
 * @param name for people
 * @param ids what the institution tells students apart by
 * @param logins what a student logs in with
 * @param email an address
 * @param numbers what a platform tells students apart by, which means nothing elsewhere
 */
record Student(
        Optional<String> name, List<String> ids, List<String> logins, Optional<String> email, Map<Platform, String> numbers) {

    /** Whether it tells anybody. */
    boolean isSomebody() {
        return name.isPresent() || email.isPresent() || !ids.isEmpty() || !logins.isEmpty() || !numbers.isEmpty();
    }

    /** The student as somebody who may have handed in. */
    Identity identity() {
        return identity(Stream.of(Id.values()).filter(id -> id.of(this).isPresent()).findFirst().orElse(Id.INSTITUTION));
    }

    /** The student with an id of this kind, or none. */
    Identity identity(Id id) {
        return new Identity(name, id.of(this), email, Platform.PLAIN);
    }

    /** What is told of a submission's author, completed by what the list tells: enough to find the author in other lists. */
    Identity complete(Identity known) {
        Identity own = identity();
        return new Identity(
                known.name().or(own::name), known.id().or(own::id), known.email().or(own::email), known.platform());
    }

    /** What a list may tell students apart by, the best first. */
    enum Id {
        INSTITUTION {
            @Override
            Optional<String> of(Student student) {
                return student.ids().stream().findFirst();
            }
        },
        PLATFORM {
            @Override
            Optional<String> of(Student student) {
                return student.numbers().values().stream().findFirst();
            }
        },
        LOGIN {
            @Override
            Optional<String> of(Student student) {
                return student.logins().stream().findFirst();
            }
        };

        abstract Optional<String> of(Student student);
    }

    /** What the student is called in a sentence. */
    String label() {
        return identity().label();
    }
}
