package backcheck.running.worker;

import java.util.Map;

/** Defines a submission's classes from bytes; everything else comes from the JDK alone. */
public final class MemoryClasses extends ClassLoader {

    private final Map<String, byte[]> bytes;

    /** Make a loader of these classes, by binary name. */
    public MemoryClasses(Map<String, byte[]> bytes) {
        super(ClassLoader.getPlatformClassLoader());
        this.bytes = Map.copyOf(bytes);
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        byte[] code = bytes.get(name);
        if (code == null) {
            throw new ClassNotFoundException(name);
        }
        return defineClass(name, code, 0, code.length);
    }
}
