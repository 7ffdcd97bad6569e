package backcheck.roster;

import backcheck.identity.Identity;
import backcheck.identity.Platform;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
        Optional<String> id = ids.stream().findFirst()
                .or(() -> numbers.values().stream().findFirst())
                .or(() -> logins.stream().findFirst());
        return new Identity(name, id, email, Platform.PLAIN);
    }

    /** What is told of a submission's author, completed by what the list tells. */
    Identity complete(Identity known) {
        Identity own = identity();
        return new Identity(
                known.name().or(own::name), known.id().or(own::id), known.email().or(own::email), known.platform());
    }

    /** What the student is called in a sentence. */
    String label() {
        return identity().label();
    }
}
