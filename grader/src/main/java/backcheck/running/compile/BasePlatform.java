package backcheck.running.compile;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;

/**
 * The part of the platform that a solution needs: the module {@code java.base}, without its anonymous and local classes. javac
 * looks for the name of every module, and enters every class of a package from which a source uses one.
 *
 * <p>What compiles so, compiles to the same with all of the platform in sight: nobody else can use a class that has no name. What
 * does not may owe it to this.
 */
final class BasePlatform extends PlatformFiles {

    private static final Pattern NAMELESS = Pattern.compile("\\$\\d");

    private List<Set<Location>> modules;

    BasePlatform(StandardJavaFileManager files) {
        super(files);
    }

    @Override
    boolean shows(String binaryName) {
        return !NAMELESS.matcher(binaryName).find();
    }

    @Override
    public Iterable<Set<Location>> listLocationsForModules(Location location) throws IOException {
        if (location != StandardLocation.SYSTEM_MODULES) {
            return super.listLocationsForModules(location);
        }
        if (modules == null) {
            modules = List.of(Set.of(getLocationForModule(location, "java.base")));
        }
        return modules;
    }
}
